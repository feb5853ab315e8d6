"""An e-mail address is a fact of the register, never typed into a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "getypt-e-mailadres"
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each e-mail address in the text or in a mailto link."""
    for block in document.blocks:
        for line, text in block.lines:
            for found in EMAIL.finditer(text):
                yield document.finding(line, ID, _message(found[0]))
    for link in document.links:
        if link.target.startswith("mailto:"):
            yield document.finding(link.line, ID, _message(link.target.removeprefix("mailto:")))


def _message(address: str) -> str:
    return f"Het e-mailadres “{address}” staat getypt in de tekst. Zet het in data/feiten.yml en schrijf hier {{feit:naam}}."
