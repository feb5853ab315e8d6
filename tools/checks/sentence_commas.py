"""Several commas show a sentence that holds more than one thought."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "zin-kommas"
MOST = 2
COMMA = re.compile(r",\s")
PART = r"(?!(?:u|wij|die|dat|als)\b)[^\s,]+(?: (?!(?:u|wij|die|dat|als)\b)[^\s,]+){0,3}"
ENUMERATION = re.compile(rf"(?<!\S)(?:{PART}, ){{2,12}}{PART},? (?:en|of) ")
"""A row of short parts that ends in `en` or `of` is one thought. The bound keeps a pasted column of words from taking
minutes."""


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence with more commas than that, a row of short parts not counted."""
    for sentence in document.sentences:
        if sentence.text.count(",") <= MOST:
            continue
        commas = len(COMMA.findall(ENUMERATION.sub(" en ", sentence.text)))
        if commas > MOST:
            message = f"Deze zin heeft {commas} komma's. Splits hem, of maak er een lijst van."
            yield document.finding(sentence.line, ID, message, "waarschuwing")
