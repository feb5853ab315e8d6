"""One page has one address.

Why: Principe Universeel U.10.2; who keeps, shares or compares addresses must not meet the same page under two of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import PageFacts

ID = "pagina-twee-adressen"
CRITERIA = ("U.10.2",)


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Every page after the first with the same title and content that does not name one address for both."""
    same: defaultdict[tuple[str, str], list[PageFacts]] = defaultdict(list)
    for page in pages:
        if page.content:
            same[(page.content, page.title)].append(page)
    for first, *others in same.values():
        for page in others:
            if not page.canonical or page.canonical != first.canonical:
                message = (
                    f"Deze pagina is dezelfde als {first.path}. Houd één adres over en stuur het andere door, of noem op beide "
                    'hetzelfde adres met `<link rel="canonical">`.'
                )
                yield page, Barrier(rule=ID, message=message, criteria=CRITERIA)
