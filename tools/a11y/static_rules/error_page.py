"""A site has its own page for addresses that do not exist, with a link to the home page.

Why: Principe Universeel U.4.1: an error must tell how to go on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import PageFacts

ID = "foutpagina"
CRITERIA = ("U.4.1",)
PATH = "/404.html"
HOME = ("/", "/index.html")


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """The 404 page without a way home; or, when there is none, the home page."""
    for page in pages:
        if page.path == PATH:
            if not any(urlsplit(urljoin(PATH, link)).path in HOME for link in page.links):
                message = "De pagina voor adressen die niet bestaan, heeft geen link naar de homepagina. Zet die erop."
                yield page, Barrier(rule=ID, message=message, criteria=CRITERIA)
            return
    for page in pages:
        if page.path == "/":
            message = "De site heeft geen pagina voor adressen die niet bestaan. Maak 404.html met een link naar de homepagina."
            yield page, Barrier(rule=ID, message=message, criteria=CRITERIA)
