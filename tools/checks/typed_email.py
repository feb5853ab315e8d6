"""An e-mail address is a fact of the register, never typed into a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.checks.in_register import advice
from tools.model.fact import REFERENCE
from tools.model.finding import Finding
from tools.model.site import Site

ID = "getypt-e-mailadres"
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each e-mail address in the text, and in a mailto link whose text is something else."""
    for block in document.blocks:
        typed = set()
        for line, text in block.lines:
            for found in EMAIL.finditer(text):
                typed.add(found[0])
                yield document.finding(line, ID, _message(found[0], site))
        for link in block.links:
            address = link.target.removeprefix("mailto:").partition("?")[0]
            if link.target.startswith("mailto:") and address not in typed and not REFERENCE.fullmatch(address):
                yield document.finding(link.line, ID, _message(address, site))


def _message(address: str, site: Site) -> str:
    return f"Het e-mailadres “{address}” staat getypt in de tekst. {advice(address, site)}"
