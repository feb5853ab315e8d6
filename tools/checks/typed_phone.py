"""A telephone number is a fact of the register, never typed into a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "getypt-telefoonnummer"
PHONE = re.compile(
    r"(?<![\w.,-])(?:\+31|0031|\(?0\d{1,3}\)?)[\s-]?\d(?:[\s-]?\d){5,8}(?![\w-])"  # a whole number
    r"|(?<![\w.,-])0[89]00[\s-]?\d{4}(?:[\s-]?\d{3})?(?![\w-])"  # a service number
    r"|(?<![\w.,-])14\s?0\d{2,3}(?![\w-])"  # a municipality's number
)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each telephone number in the text; 112 is known to everyone and stays."""
    for block in document.blocks:
        for line, text in block.lines:
            for found in PHONE.finditer(text):
                message = f"Het telefoonnummer “{found[0]}” staat getypt in de tekst. Zet het in data/feiten.yml en schrijf hier {{feit:naam}}."
                yield document.finding(line, ID, message)
