"""A message that appears must be told to who does not see it.

Why: “3 resultaten gevonden” or “Opgeslagen” appears somewhere on the page while the focus is elsewhere; only in a live region does a
screen reader say it (WCAG 4.1.3; the W3C's failure F103). Only short texts with the words of such a message count.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import operated
from tools.a11y.browser_rules.open_page import TriedPage

ID = "melding-onhoorbaar"
CRITERIA = ("4.1.3",)


def check(page: TriedPage) -> Iterator[Barrier]:
    """Messages outside a live region."""
    for _, _, outcome in operated.of(page):
        if outcome.silent:
            yield Barrier(
                rule=ID,
                message="Deze melding verschijnt na een klik, maar een voorleesprogramma zegt er niets van. Zet haar in een element "
                'met `role="status"` dat er al staat.',
                criteria=CRITERIA,
                element=outcome.silent,
            )
