"""Help that is on more than one page, such as a telephone number or a contact link, comes at the same place on each.

Why: who needs help must not have to search for it (WCAG 3.2.6). Only what is around the content counts, and only its order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import PageFacts
from tools.a11y.sequences import out_of_order

ID = "hulp-plaats"
CRITERIA = ("3.2.6",)
CONTENT = "main"
REGION = re.compile(r".*\((\w+)\)$")


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages where help comes before or after something else than on most pages."""
    for page, wrong in zip(pages, out_of_order([page.help for page in pages]), strict=True):
        if wrong:
            first, second = ("de inhoud" if one == CONTENT else one for one in wrong)
            message = (
                f"Hier komt {first} vóór {second}. Op de meeste pagina's is dat andersom. Zet hulp op elke pagina op dezelfde "
                "plaats."
            )
            yield page, Barrier(rule=ID, message=message, criteria=CRITERIA, element=place_of(wrong, page))


def place_of(wrong: tuple[str, str], page: PageFacts) -> Element:
    """Where the order is made: in the region that both are in, or else where the regions are put around the content."""
    kinds = {REGION.sub(r"\1", one) for one in wrong}
    for region in page.regions:
        if kinds == {region.name.partition(" ")[0]}:
            return Element(tag=region.name.partition(" ")[0], blocks=region.blocks)
    return Element(tag=CONTENT)
