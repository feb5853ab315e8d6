"""A page that is there in another language too has a link to it, and the other one a link back.

Why: Principe Universeel U.6.1; who arrives in the wrong language must be able to change it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from tools.a11y.barrier import Barrier
from tools.a11y.facts import target
from tools.a11y.html_page import PageFacts

ID = "taalkeuze"
CRITERIA = ("U.6.1",)


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages that name a translation without a link to it, or that a translation does not lead back to."""
    by_path = {urlsplit(page.path).path: page for page in pages}
    for path, page in by_path.items():
        for language, other in page.translations:
            if other == path or language == "x-default":
                continue
            if other not in leads_to(page):
                message = f"Deze pagina bestaat ook in een andere taal ({language}), maar er is geen link naar {other}. Zet die erop."
                yield page, Barrier(rule=ID, message=message, criteria=CRITERIA)
            if other in by_path and path not in leads_to(by_path[other]):
                message = f"Op deze pagina ontbreekt de link terug naar {path}, dezelfde pagina in een andere taal. Zet die erop."
                yield by_path[other], Barrier(rule=ID, message=message, criteria=CRITERIA)


def leads_to(page: PageFacts) -> set[str]:
    """The paths that the links of a page lead to."""
    return {urlsplit(target(urlsplit(page.path).path, link)).path for link in page.links}
