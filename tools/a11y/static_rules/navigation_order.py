"""Navigation that is on more than one page has its links in the same order everywhere.

Why: who cannot see the page at a glance finds a link by its place (WCAG 3.2.3).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import PageFacts, Region
from tools.a11y.sequences import out_of_order

ID = "navigatie-volgorde"
CRITERIA = ("3.2.3",)
OF_ONE_PAGE = ("kruimel", "breadcrumb", "inhoud", "op deze pagina", "pagina's", "hoort hierbij", "verwant", "lees ook")
"""Names of navigation that belongs to the one page that it is on."""


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages where two links of a region stand the other way round than on most pages."""
    by_name: defaultdict[str, list[tuple[PageFacts, Region]]] = defaultdict(list)
    for page in pages:
        for region in page.regions:
            if not any(word in region.name.lower() for word in OF_ONE_PAGE):
                by_name[region.name].append((page, region))
    for name, placed in by_name.items():
        orders = [tuple(text for text, _ in region.items if text) for _, region in placed]
        for (page, region), wrong in zip(placed, out_of_order(orders), strict=True):
            if wrong:
                message = (
                    f"In “{name}” staat “{wrong[0]}” hier voor “{wrong[1]}”. Op de meeste pagina's is dat andersom. Gebruik "
                    "overal dezelfde volgorde."
                )
                target = next(target for text, target in region.items if text == wrong[0])
                element = region.link(wrong[0], target)
                yield page, Barrier(rule=ID, message=message, criteria=CRITERIA, element=element)
