"""A Markdown file split in its front matter (the block between the lines `---`) and its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tools.model.finding import Finding

FENCE = "---"
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
"""Signs that no HTML may have; who copies from a PDF or a terminal gets them along unseen."""


@dataclass(frozen=True, slots=True)
class Parts:
    """`meta` starts on line 2 of the file, `body` on line `body_line`."""

    meta: str
    body: str
    body_line: int


def decode(path: str, data: bytes) -> tuple[str, list[Finding]]:
    """The text of a file, with Unix line ends; bytes that are not UTF-8 are a finding (U.8.1), not an exception."""
    try:
        text = data.decode("utf-8-sig")
        findings = []
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        text = data.decode("utf-8", errors="replace")
        message = "Dit bestand is niet opgeslagen als UTF-8. Sla het opnieuw op en kies daarbij de codering UTF-8."
        findings = [Finding(path, line, "codering", message, criteria=("U.8.1",))]
    return text.replace("\r\n", "\n").replace("\r", "\n"), findings


def split(path: str, text: str) -> tuple[Parts, list[Finding]]:
    """The two parts of a page. Without a front matter the whole text is body, and that is a finding."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        message = "Bovenaan ontbreekt het blok met gegevens. Begin het bestand met een regel `---`."
        return Parts("", text, 1), [Finding(path, 1, "voorblok", message)]
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == FENCE:
            parts = Parts("\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2)
            return parts, _control_characters(path, parts)
    message = "Het blok met gegevens bovenaan heeft geen einde. Zet er een regel `---` onder."
    return Parts("", "", len(lines)), [Finding(path, 1, "voorblok", message)]


def _control_characters(path: str, parts: Parts) -> list[Finding]:
    """The first invisible sign in the text; those in the front matter are found as YAML."""
    found = CONTROL.search(parts.body)
    if not found:
        return []
    line = parts.body_line + parts.body.count("\n", 0, found.start())
    message = "Op deze regel staat een onzichtbaar teken dat niet op een webpagina mag. Typ de regel opnieuw."
    return [Finding(path, line, "codering", message, criteria=("U.8.1",))]
