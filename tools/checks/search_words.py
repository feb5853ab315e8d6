"""A search word is no title of another page: who types that title wants that page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "zoekwoord"
FEWEST = 3
MOST_PAGES = 6


def check(documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
    """Each search word that is the title of another page, that too many pages share, or that the title has already."""
    titles = {document.page.titel.casefold(): document.page for document in documents}
    pages: dict[str, int] = {}
    for document in documents:
        for word in document.page.zoekwoorden:
            pages[word.casefold()] = pages.get(word.casefold(), 0) + 1
    for document in documents:
        page = document.page
        line = page.line("zoekwoorden")
        for word in page.zoekwoorden:
            other = titles.get(word.casefold())
            if other is not None and other is not page:
                message = f"Het zoekwoord “{word}” is de titel van {other.path}. Verwijder het hier."
                yield document.finding(line, ID, message, "waarschuwing")
            if pages[word.casefold()] > MOST_PAGES:
                message = f"Het zoekwoord “{word}” staat bij {pages[word.casefold()]} pagina's en helpt dan niet. Kies een preciezer woord."
                yield document.finding(line, ID, message, "waarschuwing")
        new = [word for word in page.zoekwoorden if word.casefold() not in page.titel.casefold()]
        if page.type in {"product", "toptaak"} and len(new) < FEWEST:
            message = f"Geef minstens {FEWEST} zoekwoorden die niet in de titel staan: woorden die bezoekers typen."
            yield document.finding(line, ID, message)
