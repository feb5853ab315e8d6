"""A year beside a tariff goes out of date unseen; the register shows the year of an amount by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "getypt-tariefjaar"
YEAR = re.compile(r"\b20\d\d\b")
TARIFF = re.compile(r"\b(?:tarie(?:f|ven)|bedrag(?:en)?|leges|kosten|prijs|prijzen|kost|betaalt)\b", re.IGNORECASE)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence that names a year and a tariff."""
    for sentence in document.sentences:
        year = YEAR.search(sentence.text)
        if year and TARIFF.search(sentence.text):
            message = (
                f"Het jaar {year[0]} staat bij een tarief. Laat het jaar weg: het feitenregister zet het er zelf bij."
            )
            yield document.finding(sentence.line, ID, message)
