"""What works with a mouse must work with a keyboard.

Why: someone without a mouse does not come to an element that only listens to the pointer (WCAG 2.1.1; the W3C's failures
F54 and F59). It is clicked to see whether it does anything, and left alone when something that the Tab key reaches does the same. A person must look when
a button stands close by, which may do it in another way.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage
from tools.model.finding import Severity

ID = "alleen-met-muis"
CRITERIA = ("2.1.1",)
MOST_OTHERS = 12
ALIKE = (
    inventory.FIND
    + """
// The other way to do what an element does: the same function on something that can have the focus, or a link to the same page.
// Returns [number, near]: -1, or the number of buttons of which a click may tell; and whether there is a button close by, or it is
// part of a drawing: those may do the same in another way, as the arrows beside the dots of a row of pictures do.
const node = candidates().mouse[arguments[0]];
const runs = watch.runs(node, POINTER);
const all = [...document.querySelectorAll("*")].filter((one) => focusable(one) && watch.seen(one));
if (all.some((one) => watch.runs(one, [...POINTER, ...KEYS]).some((run) => runs.includes(run)))) return [-1, false];
if (all.some((one) => one.href && arguments[1].includes(one.href))) return [-1, false];
const buttons = all.filter((one) => one.matches("button, [role=button], summary, input[type=button]"));
const part = node.parentElement?.parentElement?.closest("section, article, div, li, figure, form, table") || node.parentElement;
const near = node.closest("svg") !== null || buttons.some((one) => part !== document.body && part?.contains(one));
return [buttons.length, near];
"""
)
OTHER = (
    inventory.FIND
    + """
const others = [...document.querySelectorAll("button, [role=button], summary, input[type=button]")].filter((one) => focusable(one) && watch.seen(one));
return watch.effects(() => others[arguments[0]].click());
"""
)


def verdict(page: TriedPage, number: int) -> Severity | None:
    """How sure it is that a click does something that nothing else on the page does."""
    effect = inventory.effects(page, "mouse", number)
    page.fresh()
    if not inventory.notable(effect):
        return None
    others, near = page.evaluate(ALIKE, number, effect["went"])
    for other in range(min(others, MOST_OTHERS)):
        same = page.evaluate(OTHER, other)
        page.fresh()
        if (same["now"], same["went"], same["said"]) == (effect["now"], effect["went"], effect["said"]):
            return None
    if others < 0:
        return None
    return "beoordelen" if near and not effect["went"] else "fout"


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements that do something at a click and cannot have the focus."""
    found = {number: worst for number, worst in inventory.tried(page, ID, "mouse", verdict) if worst}
    for severity, element in zip(found.values(), inventory.described(page, "mouse", list(found)), strict=True):
        yield Barrier(
            rule=ID,
            message="Dit doet iets als u erop klikt, maar met het toetsenbord komt u er niet. Maak er een `<button>` van, "
            "of een link als het naar een andere pagina gaat.",
            severity=severity,
            criteria=CRITERIA,
            element=element,
        )
