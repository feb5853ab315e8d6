"""What a button opens must be as accessible as the page itself.

Why: a menu, a panel or a dialog is not there when the page is checked as it was loaded. Axe looks again in that state; its
barriers keep their own names and criteria.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import operated
from tools.a11y.browser_rules.open_page import TriedPage

ID = "na-openen"
CRITERIA = ("1.1.1", "1.3.1", "1.4.3", "2.4.4", "4.1.2")


def check(page: TriedPage) -> Iterator[Barrier]:
    """The barriers that came with what a click opened, each once."""
    seen = set()
    for _, _, outcome in operated.of(page):
        for barrier in outcome.barriers:
            if operated.key(barrier) not in seen:
                seen.add(operated.key(barrier))
                yield barrier
