"""A site has its own page for addresses that do not exist, and that page tells how to go on.

Why: Principe Universeel U.4.1: with a link to the home page the visitor is not stuck; contact and searching help further
(techniques Gu12 and Gu13), in the language of the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import PageFacts

ID = "foutpagina"
CRITERIA = ("U.4.1",)
PATH = "/404.html"
HOME = ("/", "/index.html")
SEARCH = re.compile(r"zoek|search")
CONTACT = re.compile(r"^(tel|mailto):|contact")
NONE = "De site heeft geen pagina voor adressen die niet bestaan. Maak 404.html met een link naar de homepagina."
NO_HOME = "De pagina voor adressen die niet bestaan, heeft geen link naar de homepagina. Zet die erop."
NO_CONTACT = "De pagina voor adressen die niet bestaan, zegt niet hoe u hulp krijgt. Zet er een link naar contact op."
NO_SEARCH = "Vanaf de pagina voor adressen die niet bestaan, kunt u niet zoeken. Zet er een zoekveld op."
LANGUAGE = "De pagina voor adressen die niet bestaan, is niet in de taal van de site ({}). Schrijf haar in die taal."


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """What the 404 page lacks; or, when there is none, the home page."""
    home = next((page for page in pages if page.path == "/"), None)
    for page in pages:
        if page.path == PATH:
            yield from lacking(page, home)
            return
    if home:
        yield home, Barrier(rule=ID, message=NONE, criteria=CRITERIA)


def lacking(page: PageFacts, home: PageFacts | None) -> Iterator[tuple[PageFacts, Barrier]]:
    """What the page for errors does not offer."""
    if not any(urlsplit(urljoin(PATH, link)).path in HOME for link in page.links):
        yield page, Barrier(rule=ID, message=NO_HOME, criteria=CRITERIA)
    if not any(CONTACT.search(link.lower()) for link in page.links):
        yield page, Barrier(rule=ID, message=NO_CONTACT, severity="waarschuwing", criteria=CRITERIA)
    if not any(SEARCH.search(way) for way in (*page.actions, *page.links)):
        yield page, Barrier(rule=ID, message=NO_SEARCH, severity="waarschuwing", criteria=CRITERIA)
    if home and home.language and page.language.partition("-")[0] != home.language.partition("-")[0]:
        yield page, Barrier(rule=ID, message=LANGUAGE.format(home.language), criteria=CRITERIA)
