"""A year beside a tariff goes out of date unseen; the register shows the year of an amount by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "getypt-tariefjaar"
YEAR = re.compile(r"\b20\d\d\b")
LAW = re.compile(r"\b(?:\w*wet|Wmo|\w*besluit|\w*regeling|\w*verordening)\b(?: \w+){0,6}? 20\d\d\b", re.IGNORECASE)
"""The year in the name of a law stays: Wet maatschappelijke ondersteuning 2015."""
TARIFF = re.compile(r"\b(?:tarie(?:f|ven)|bedrag(?:en)?|leges|kosten|prijs|prijzen|kost|betaalt)\b", re.IGNORECASE)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence that names a year and a tariff; the name of a law may hold a year."""
    for sentence in document.sentences:
        year = YEAR.search(LAW.sub("", sentence.text))
        if year and TARIFF.search(sentence.text):
            message = (
                f"Het jaar {year[0]} staat bij een tarief. Laat het jaar weg: het feitenregister zet het er zelf bij."
            )
            yield document.finding(sentence.line, ID, message)
