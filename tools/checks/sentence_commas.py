"""Several commas show a sentence that holds more than one thought."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "zin-kommas"
MOST = 2
PART = r"(?!(?:u|wij|die|dat|als)\b)[^\s,]+(?: (?!(?:u|wij|die|dat|als)\b)[^\s,]+){0,3}"
ENUMERATION = re.compile(rf"(?:{PART}, ){{2,}}{PART},? (?:en|of) ")
"""A row of short parts that ends in `en` or `of` is one thought."""


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence with more commas than that, a row of short parts not counted."""
    for sentence in document.sentences:
        rest = ENUMERATION.sub(" en ", sentence.text)
        commas = len(re.findall(r",\s", rest))
        if commas > MOST:
            message = f"Deze zin heeft {commas} komma's. Splits hem, of maak er een lijst van."
            yield document.finding(sentence.line, ID, message, "waarschuwing")
