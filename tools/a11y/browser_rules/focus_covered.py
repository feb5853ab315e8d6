"""What has the focus must not lie behind something that stays on the screen.

Why: who uses the keyboard does not see where on the page they are when a bar at the top, a banner or a chat button covers
it (WCAG 2.4.11). The criterion is broken when nothing of the element can be seen: each of nine points of it is asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import keyboard_walk
from tools.a11y.browser_rules.keyboard_walk import Walk
from tools.a11y.browser_rules.open_page import TriedPage

ID = "focus-bedekt"
CRITERIA = ("2.4.11",)


def covered(walk: Walk) -> list[int]:
    """The elements that were wholly covered while they had the focus, in the order of the page."""
    return sorted({stop.node for stop in walk.stops if stop.points and stop.covered == stop.points and not stop.frame})


def check(page: TriedPage) -> Iterator[Barrier]:
    """Stops of the walk that cannot be seen."""
    for element in keyboard_walk.described(page, covered(keyboard_walk.of(page))):
        yield Barrier(
            rule=ID,
            message="Als dit met de Tab-toets de focus krijgt, ligt het helemaal achter iets dat op het scherm blijft "
            "staan. Geef de pagina `scroll-padding`, of laat dat andere meeschuiven.",
            criteria=CRITERIA,
            element=element,
        )
