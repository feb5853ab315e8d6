"""What works with a mouse must work with a keyboard.

Why: someone without a mouse does not come to an element that only listens to the pointer (WCAG 2.1.1; the W3C's failures
F54 and F59). It is clicked to see whether it does anything, and left alone when something that the Tab key reaches does the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "alleen-met-muis"
CRITERIA = ("2.1.1",)
MOST_OTHERS = 12
ALIKE = (
    inventory.FIND
    + """
// The other way to do what an element does: the same function on something that can have the focus, or a link to the same page.
// Returns true, or the number of buttons of which a click may tell.
const node = candidates().mouse[arguments[0]];
const runs = watch.runs(node, POINTER);
const all = [...document.querySelectorAll("*")].filter((one) => focusable(one) && watch.seen(one));
if (all.some((one) => watch.runs(one, [...POINTER, ...KEYS]).some((run) => runs.includes(run)))) return true;
if (all.some((one) => one.href && arguments[1].includes(one.href))) return true;
return all.filter((one) => one.matches("button, [role=button], summary, input[type=button]")).length;
"""
)
OTHER = (
    inventory.FIND
    + """
const others = [...document.querySelectorAll("button, [role=button], summary, input[type=button]")].filter((one) => focusable(one) && watch.seen(one));
return watch.effects(() => others[arguments[0]].click());
"""
)


def mouse_only(page: TriedPage, number: int) -> bool:
    """Whether a click does something that nothing else on the page does."""
    effect = inventory.effects(page, "mouse", number)
    page.fresh()
    if not inventory.notable(effect):
        return False
    others = page.evaluate(ALIKE, number, effect["went"])
    for other in range(min(int(others), MOST_OTHERS) if others is not True else 0):
        same = page.evaluate(OTHER, other)
        page.fresh()
        if (same["now"], same["went"], same["said"]) == (effect["now"], effect["went"], effect["said"]):
            return False
    return others is not True


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements that do something at a click and cannot have the focus."""
    wrong = [number for number, bad in inventory.tried(page, ID, "mouse", mouse_only) if bad]
    for element in inventory.described(page, "mouse", wrong):
        yield Barrier(
            rule=ID,
            message="Dit doet iets als u erop klikt, maar met het toetsenbord komt u er niet. Maak er een `<button>` van, "
            "of een link als het naar een andere pagina gaat.",
            criteria=CRITERIA,
            element=element,
        )
