"""Help that is on more than one page, such as a telephone number or a contact link, comes at the same place on each.

Why: who needs help must not have to search for it (WCAG 3.2.6). Only what is around the content counts, and only its order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import PageFacts
from tools.a11y.sequences import out_of_order

ID = "hulp-plaats"
CRITERIA = ("3.2.6",)
CONTENT = "main"


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages where help comes before or after something else than on most pages."""
    for page, wrong in zip(pages, out_of_order([page.help for page in pages]), strict=True):
        if wrong:
            first, second = ("de inhoud" if one == CONTENT else one for one in wrong)
            message = (
                f"Hier komt {first} vóór {second}. Op de meeste pagina's is dat andersom. Zet hulp op elke pagina op dezelfde "
                "plaats."
            )
            yield page, Barrier(rule=ID, message=message, criteria=CRITERIA)
