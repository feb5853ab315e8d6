"""An amount is a fact of the register, never typed into a text: typed amounts are forgotten when the tariff changes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.checks.in_register import advice
from tools.model.finding import Finding
from tools.model.site import Site

ID = "getypt-bedrag"
NUMBER = r"\d{1,12}(?:\.\d{3}){0,4}(?:,(?:\d{1,2}|-))?"
WRITTEN = "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|vijftig|honderd|duizend"
AMOUNT = re.compile(
    rf"(?:€|\bEUR\b)\s*{NUMBER}|\beuro\s+{NUMBER}"
    rf"|(?<![\d.,])(?:{NUMBER}|\b(?:{WRITTEN}))\s*(?:(?:duizend|miljoen|miljard)\s*)?euro\b",
    re.IGNORECASE,
)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each amount of money in the text."""
    for block in document.blocks:
        for line, text in block.lines:
            if "€" not in text and "eur" not in text.lower():
                continue
            for found in AMOUNT.finditer(text):
                message = f"Het bedrag “{found[0]}” staat getypt in de tekst. {advice(found[0], site)}"
                yield document.finding(line, ID, message)
