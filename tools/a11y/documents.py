"""The PDF documents that pages link to can be read by software for people who do not see the page.

Why: a document is part of the site (EN 301 549, chapter 10). Without tags nothing in it is a heading, list or table (WCAG
1.3.1), a scan has no text (1.1.1), without a language it is read out in the wrong one (3.1.1), and without a title the tab
shows the name of the file (2.4.2; the name may be good enough when it is in words). What only a person can tell, such as
the order of reading, a program for PDF/UA shows better.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from posixpath import basename
from urllib.parse import unquote, urlsplit

from tools.a11y.barrier import Barrier, Element
from tools.a11y.facts import target
from tools.a11y.html_page import PageFacts
from tools.a11y.pdf_file import PdfFacts, facts
from tools.model.finding import Severity

ID = "pdf"
CRITERIA = ("1.1.1", "1.3.1", "2.4.2", "3.1.1", "4.1.2")
PDF = ".pdf"
WORDS = re.compile(r"[^\W\d_]{3,}")
FEWEST_WORDS = 2
Found = tuple[Severity, str, str]
"""How certain it is, what is wrong, and the criterion."""


def check(pages: Sequence[PageFacts], get: Callable[[str], bytes | None]) -> Iterator[tuple[PageFacts, Barrier]]:
    """What is wrong with each document, told on the first page that links to it. `get` gives the content at a path."""
    for path, (page, link) in linked(pages).items():
        content = get(path)
        if content is None:
            continue  # that a link leads nowhere is another check's work
        name = unquote(basename(path))
        for severity, problem, criterion in problems(facts(content), name):
            message = f"De pdf “{name}”: {problem}"
            element = Element(tag="a", href=link, html=f'<a href="{link}">', in_text=True)
            yield page, Barrier(rule=ID, message=message, severity=severity, criteria=(criterion,), element=element)


def linked(pages: Sequence[PageFacts]) -> dict[str, tuple[PageFacts, str]]:
    """The documents within the site by path, each with the first page that links to it and how."""
    found: dict[str, tuple[PageFacts, str]] = {}
    for page in sorted(pages, key=lambda one: one.path):
        for link in sorted(page.links):
            address = urlsplit(target(page.path, link))
            if address.path.lower().endswith(PDF) and address.netloc in ("", urlsplit(page.path).netloc):
                found.setdefault(address.path, (page, link))
    return found


def problems(known: PdfFacts, name: str) -> Iterator[Found]:
    """What is wrong with a document, the worst first."""
    if not known.readable:
        yield "fout", "het bestand is beschadigd. Maak de pdf opnieuw.", "1.1.1"
    elif known.locked:
        yield "fout", "het bestand gaat alleen open met een wachtwoord. Haal de beveiliging eraf.", "1.1.1"
    else:
        if known.silent:
            yield "fout", "de beveiliging verbiedt voorlezen. Sta het lezen door hulpsoftware toe.", "4.1.2"
        if known.closed:
            yield "beoordelen", "het bestand is beveiligd en hier niet te toetsen. Haal de beveiliging eraf.", "1.3.1"
            return
        yield from problems_of_content(known)
        yield from problems_of_title(known, name)


def problems_of_content(known: PdfFacts) -> Iterator[Found]:
    """What keeps the content from being read out."""
    if known.scans and len(known.scans) == known.pages and not known.tagged:
        yield (
            "fout",
            "dit is een scan zonder tekst. Zet de tekst op een webpagina, of maak de pdf uit het oorspronkelijke bestand.",
            "1.1.1",
        )
    elif known.scans:
        numbers = ", ".join(map(str, known.scans[:5]))
        yield (
            "beoordelen",
            f"op bladzijde {numbers} staat alleen een afbeelding. Kijk of er een beschrijving bij zit.",
            "1.1.1",
        )
    if not known.tagged:
        yield (
            "fout",
            "er zitten geen codes (tags) in voor koppen, lijsten en tabellen. Maak de pdf opnieuw met de keuze “toegankelijk” of “PDF/UA”.",
            "1.3.1",
        )
    if not known.language:
        yield (
            "fout",
            "de taal ontbreekt, dus hulpsoftware leest in de verkeerde taal voor. Stel de taal in bij de eigenschappen.",
            "3.1.1",
        )


def problems_of_title(known: PdfFacts, name: str) -> Iterator[Found]:
    """What is wrong with the name that a reader sees in the tab."""
    if not known.title:
        named = len(WORDS.findall(name.lower().removesuffix(PDF))) >= FEWEST_WORDS
        yield "waarschuwing" if named else "fout", "de titel ontbreekt. Vul die in bij de eigenschappen.", "2.4.2"
    elif not known.title_shown:
        yield (
            "waarschuwing",
            "de naam van het bestand staat in beeld in plaats van de titel. Zet bij de eigenschappen aan dat de titel wordt getoond.",
            "2.4.2",
        )
