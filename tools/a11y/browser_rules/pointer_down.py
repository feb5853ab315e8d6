"""What a click does must happen when the button or finger comes up, not when it goes down.

Why: who touches the wrong place can then still slide off it (WCAG 2.5.2). Only what has a listener for going down, none for
coming up, and no dragging, is tried. Going to another page or opening a window cannot be taken back; what else
happens is fine when a second press, Escape or the click that follows undoes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage
from tools.model.finding import Severity

ID = "werkt-bij-indrukken"
CRITERIA = ("2.5.2",)
PRESSED = "watch.send(node, 'pointerdown'); watch.send(node, 'mousedown');"
CLICKS = inventory.FIND + "return hears(candidates().down[arguments[0]], ['click']);"
AGAIN = PRESSED + "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));"


def verdict(page: TriedPage, number: int) -> Severity | None:
    """`fout` for what cannot be taken back; a person must look when it may be undone elsewhere on the page."""
    before = inventory.effects(page, "down", number, "")
    first = inventory.effects(page, "down", number, PRESSED)
    second = inventory.effects(page, "down", number, AGAIN)
    page.fresh()
    if first["went"] or first["said"]:
        return "fout"
    lasting = first["text"] and second["now"] != before["now"]
    return "beoordelen" if lasting and not page.evaluate(CLICKS, number) else None


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements that act when the pointer goes down."""
    found = {number: worst for number, worst in inventory.tried(page, ID, "down", verdict) if worst}
    for severity, element in zip(found.values(), inventory.described(page, "down", list(found)), strict=True):
        yield Barrier(
            rule=ID,
            message="Dit werkt al bij het indrukken van de muis of het neerzetten van de vinger. Wie misgrijpt, kan niet "
            "terug. Gebruik de gebeurtenis `click`.",
            severity=severity,
            criteria=CRITERIA,
            element=element,
        )
