"""A page can be found in more than one way: by links, in an overview of the site, or by searching.

Why: one finds by browsing what another finds by searching (WCAG 2.4.5). The home page, the page for errors and steps in a
process, which have one way by their nature, do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from tools.a11y.barrier import Barrier
from tools.a11y.facts import target
from tools.a11y.html_page import PageFacts

ID = "vindbaar-op-twee-manieren"
CRITERIA = ("2.4.5",)
NO_NEED = ("/", "/404.html", "/500.html")
STEP = re.compile(r"bedankt|bevestig|gelukt|verzonden|verstuurd|stap-?\d")
OVERVIEW = re.compile(r"sitemap|a-z|a-tot-z|alle-onderwerpen|inhoudsopgave")
SEARCH = re.compile(r"zoek|search")
FEWEST_PAGES, ENOUGH = 3, 2


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages with fewer than two ways that lead to them."""
    linked, listed, sent_to = set[str](), set[str](), set[str]()
    for page in pages:
        found = {place(target(page.path, link)) for link in page.links} - {place(page.path)}
        (listed if OVERVIEW.search(page.path) else linked).update(found)
        sent_to |= {place(action) for action in page.actions}
    search = any(SEARCH.search(action) for action in sent_to)
    for page in pages if len(pages) >= FEWEST_PAGES else ():
        here = place(page.path)
        ways = (here in linked) + (here in listed) + search
        if ways < ENOUGH and here not in NO_NEED and here not in sent_to and not STEP.search(here):
            message = "Deze pagina is op minder dan twee manieren te vinden. Zet een link op een andere pagina of in het overzicht."
            yield page, Barrier(rule=ID, message=message, criteria=CRITERIA)


def place(address: str) -> str:
    """The path of an address, without the name of an index page."""
    return urlsplit(address).path.removesuffix("index.html") or "/"
