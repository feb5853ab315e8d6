"""The Tab key must go through the page in an order that makes sense.

Why: who hears the page, or sees only a part of it enlarged, loses the thread when the focus jumps from one part of the page
to another and back (WCAG 2.4.3; the W3C's failure F44). A positive tabindex does that, or a layout that turns the order round. It is certain when the walk
leaves a form or another part of the page half-done; within one part it is advice, because the order may still make sense.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import keyboard_walk
from tools.a11y.browser_rules.keyboard_walk import Stop
from tools.a11y.browser_rules.open_page import TriedPage

ID = "volgorde-van-focus"
CRITERIA = ("2.4.3",)
JUMPS = (
    "Door `tabindex` springt de focus hier naar een andere plaats dan waar dit staat. Haal `tabindex` weg, en zet de onderdelen "
    "in de goede volgorde in de HTML."
)
FROM_BELOW = "De focus gaat hier van onder naar boven, tegen de leesrichting in. Zet de onderdelen in de HTML in de volgorde waarin u ze ziet."


def torn(stops: Sequence[Stop]) -> list[int]:
    """The elements whose tabindex brings the walk into a part of the page that it leaves again half-done."""
    found = []
    for number, stop in enumerate(stops):
        if stop.tabindex <= 0 or stop.region < 0:
            continue
        rest = [later for later, one in enumerate(stops) if one.region == stop.region and later > number]
        between = [one for one in stops[number + 1 : rest[0]] if one.region != stop.region] if rest else []
        if any(one.region >= 0 and one.node > stop.node for one in between) or moved_back(stops, number, between):
            found.append(stop.node)
    return found


def moved_back(stops: Sequence[Stop], number: int, between: Sequence[Stop]) -> bool:
    """Whether the walk comes back to what stands before the element, after it has been somewhere else."""
    earlier = [
        one for one in stops[number + 1 :] if one.region == stops[number].region and one.node < stops[number].node
    ]
    return bool(between) and bool(earlier)


def disordered(stops: Sequence[Stop]) -> list[int]:
    """The elements that a positive tabindex puts elsewhere than they stand."""
    return sorted({one.node for one, after in pairwise(stops) if one.tabindex > 0 and after.node < one.node})


def upwards(stops: Sequence[Stop]) -> list[int]:
    """The elements from which the walk goes up in one column, at least twice after another, against the way of reading."""
    up = [above(after, one) and after.region == one.region for one, after in pairwise(stops)]
    return [stops[number].node for number, (first, second) in enumerate(pairwise(up)) if first and second]


def above(one: Stop, other: Stop) -> bool:
    """Whether an element stands wholly above another, in the same column."""
    left, top, width, height = one.box
    other_left, other_top, other_width, _ = other.box
    return top + height <= other_top and left < other_left + other_width and other_left < left + width


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements with a tabindex that tears the order apart or changes it."""
    stops = keyboard_walk.of(page).stops
    certain = torn(stops)
    reversed_ = upwards(stops)
    nodes = list(dict.fromkeys([*certain, *disordered(stops), *reversed_]))
    for node, element in zip(nodes, keyboard_walk.described(page, nodes), strict=True):
        yield Barrier(
            rule=ID,
            message=FROM_BELOW if node in reversed_ else JUMPS,
            severity="fout" if node in certain else "waarschuwing",
            criteria=CRITERIA,
            element=element,
        )
