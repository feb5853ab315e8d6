"""A control that opens or switches something must tell its new state.

Why: a screen reader says “ingeklapt” or “aan” by the attribute of the control, not by what can be seen (WCAG 4.1.2). Something
is shown or hidden by a click while `aria-expanded`, `aria-pressed` or `aria-checked` stays the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory, operated
from tools.a11y.browser_rules.open_page import TriedPage

ID = "stand-blijft-gelijk"
CRITERIA = ("4.1.2",)


def check(page: TriedPage) -> Iterator[Barrier]:
    """Controls that keep telling their old state."""
    outcomes = operated.of(page)
    for kind in operated.KINDS:
        wrong = [number for name, number, outcome in outcomes if name == kind and not outcome.told]
        for element in inventory.described(page, kind, wrong):
            yield Barrier(
                rule=ID,
                message="Een klik verandert hier iets op de pagina, maar de stand (`aria-expanded`, `aria-pressed` of "
                "`aria-checked`) blijft gelijk. Laat het script die mee veranderen.",
                criteria=CRITERIA,
                element=element,
            )
