"""Headings go down one level at a time, start at the second, and say something (WCAG 1.3.1, 2.4.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "kop-volgorde"
CRITERIA = ("1.3.1", "2.4.6")
NO_SPACE = re.compile(r"^#{1,6}[^#\s]")
"""A heading for Python-Markdown, which makes the site, and for nobody else."""


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each heading of the first level, each skipped level, each empty and each double heading, and each without a space."""
    for number, line in document.source:
        if NO_SPACE.match(line):
            message = (
                "Deze regel wordt op de site een kop, omdat hij met # begint. Is het een kop, zet dan een spatie na de "
                "hekjes. Anders begint u de regel met een woord."
            )
            yield document.finding(number, ID, message, criteria=CRITERIA)
    level = 1
    seen: set[str] = set()
    for heading in document.headings:
        if not heading.text:
            yield document.finding(
                heading.line, ID, "Deze kop is leeg. Vul hem in of verwijder hem.", criteria=CRITERIA
            )
        elif heading.level == 1:
            message = "De titel van de pagina is al de eerste kop. Begin een kop in de tekst met ##."
            yield document.finding(heading.line, ID, message, criteria=CRITERIA)
        elif heading.level > level + 1:
            message = f"Deze kop slaat een niveau over. Begin hem met {'#' * (level + 1)}."
            yield document.finding(heading.line, ID, message, criteria=CRITERIA)
        if heading.text and heading.level == 2 and heading.text.casefold() in seen:
            message = (
                f"De kop “{heading.text}” staat twee keer op deze pagina. Voeg de delen samen of kies een andere kop."
            )
            yield document.finding(heading.line, ID, message, criteria=CRITERIA)
        if heading.level == 2:
            seen.add(heading.text.casefold())
        level = max(heading.level, 2)
