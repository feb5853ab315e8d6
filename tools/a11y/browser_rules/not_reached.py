"""What can be operated must be reached with the Tab key.

Why: who has no mouse cannot use it otherwise (WCAG 2.1.1). Only what the browser itself says belongs in the order, and what
can be seen, is asked for, and only what a second walk passes by too: pages move by themselves; when the focus never leaves the page, keyboard_trap.py tells why.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import keyboard_walk
from tools.a11y.browser_rules.open_page import TriedPage

ID = "niet-te-bereiken-met-tab"
CRITERIA = ("2.1.1",)


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements that the walk passed by."""
    walk = keyboard_walk.of(page)
    if not walk.missed or not walk.left:
        return
    missed = list(keyboard_walk.described(page, walk.missed))
    page.fresh()
    again = {element.selector for element in keyboard_walk.described(page, keyboard_walk.walked(page).missed)}
    page.fresh()
    for element in (element for element in missed if element.selector in again):
        yield Barrier(
            rule=ID,
            message="Met de Tab-toets komt u hier niet, ook al is dit te zien en te bedienen. Haal een negatieve `tabindex` weg, en "
            "laat geen script de focus verplaatsen.",
            criteria=CRITERIA,
            element=element,
        )
