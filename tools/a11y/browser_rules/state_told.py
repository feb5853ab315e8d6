"""A control that opens or switches something must tell its new state.

Why: a screen reader says “ingeklapt” or “aan” by the attribute of the control, not by what can be seen (WCAG 4.1.2). Something
is shown or hidden by a click, or the control itself looks otherwise, while `aria-expanded`, `aria-pressed` or `aria-checked` stays
the same. A button that shows and hides what comes after it and has no such attribute is advice: who reads on, finds what came.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory, operated
from tools.a11y.browser_rules.open_page import TriedPage

ID = "stand-blijft-gelijk"
CRITERIA = ("4.1.2",)


NO_STATE = (
    "Deze knop laat iets zien en weer verdwijnen, maar een voorleesprogramma zegt niet of het open is. Zet `aria-expanded` op de "
    "knop, en laat het script die mee veranderen."
)
SAME_STATE = (
    "Een klik verandert hier iets, maar de stand (`aria-expanded`, `aria-pressed` of `aria-checked`) blijft gelijk. Laat het "
    "script die mee veranderen."
)


def check(page: TriedPage) -> Iterator[Barrier]:
    """Controls that keep telling their old state, and those that tell none."""
    outcomes = operated.of(page)
    for kind in operated.KINDS:
        wrong = [number for name, number, outcome in outcomes if name == kind and not outcome.told]
        for element in inventory.described(page, kind, wrong):
            yield Barrier(rule=ID, message=SAME_STATE, criteria=CRITERIA, element=element)
        silent = [number for name, number, outcome in outcomes if name == kind and outcome.untold]
        for element in inventory.described(page, kind, silent):
            yield Barrier(rule=ID, message=NO_STATE, severity="waarschuwing", criteria=CRITERIA, element=element)
