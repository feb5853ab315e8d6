"""A Markdown file split in its front matter (the block between the lines `---`) and its text."""

from __future__ import annotations

from dataclasses import dataclass

from tools.model.finding import Finding

FENCE = "---"


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
            return Parts("\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2), []
    message = "Het blok met gegevens bovenaan heeft geen einde. Zet er een regel `---` onder."
    return Parts("", "", len(lines)), [Finding(path, 1, "voorblok", message)]
