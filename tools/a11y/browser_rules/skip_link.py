"""A link that skips to a place on the page must bring the focus there.

Why: such a link spares the visitor without a mouse all that comes first on every page (WCAG 2.4.1). When it only scrolls, or
does nothing, the next press on Tab is back at the start. A page with headings or a main part can be bypassed in another way;
there it is advice.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "overslaan-werkt-niet"
CRITERIA = ("2.4.1",)
SCRIPT = inventory.FIND + Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def broken(page: TriedPage, number: int) -> bool:
    """Whether Enter on the link and then Tab does not go on from the place it names."""
    page.evaluate(SCRIPT, "ready", number)
    page.press("Enter", "Tab")
    stays = bool(page.evaluate(SCRIPT, "arrived", number))
    page.fresh()
    return stays


def check(page: TriedPage) -> Iterator[Barrier]:
    """The links at the start of the page that should skip and do not."""
    wrong = [number for number, bad in inventory.tried(page, ID, "skip", broken) if bad]
    for number, element in zip(wrong, inventory.described(page, "skip", wrong), strict=True):
        yield Barrier(
            rule=ID,
            message="Deze link slaat niets over: na Enter gaat de Tab-toets niet verder op de plaats die hij noemt. Laat "
            'de link wijzen naar de `id` van een element dat er is, met `tabindex="-1"`.',
            severity="waarschuwing" if page.evaluate(SCRIPT, "otherways", number) else "fout",
            criteria=CRITERIA,
            element=element,
        )
