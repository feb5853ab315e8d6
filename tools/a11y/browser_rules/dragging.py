"""What can be dragged must also be possible with separate clicks.

Why: someone with a trembling hand, or who works with a head pointer, cannot keep a button down while moving (WCAG 2.5.7). Whether
another way exists elsewhere on the page only a person can tell; it is not asked when a control stands beside what is dragged.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "alleen-slepen"
CRITERIA = ("2.5.7",)


def check(page: TriedPage) -> Iterator[Barrier]:
    """The first element that scripts let the visitor drag."""
    if "drag" in inventory.of(page):
        for element in inventory.described(page, "drag", [0]):
            yield Barrier(
                rule=ID,
                message="Dit kan de bezoeker verslepen. Kijk of het ook met klikken kan, bijvoorbeeld met knoppen “omhoog” en "
                "“omlaag”.",
                severity="beoordelen",
                criteria=CRITERIA,
                element=element,
            )
