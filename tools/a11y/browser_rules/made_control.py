"""A control that is made of something else must say what it is, and must work with Enter or the space bar.

Why: the screen reader reads a div as text, and a visitor without a mouse can come to it but not use it (WCAG 4.1.2 and 2.1.1).
It is only looked at when a click on it does something.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "bediening-zonder-rol"
CRITERIA = ("2.1.1", "4.1.2")
FOCUS = f"{inventory.FIND}const node = candidates().made[arguments[0]]; watch.first = watch.state(); watch.blocking = true; node.focus();"
CHANGED = """
const watch = a11yWatch;
return watch.frame().then(() => watch.settled()).then(() => {
  const now = watch.state();
  return now.text !== watch.first.text || now.values !== watch.first.values || watch.went.length + watch.said.length > 0;
});
"""
ROLE = (
    f"{inventory.FIND}const node = candidates().made[arguments[0]];"
    "return (node.getAttribute('role') || '').split(/\\s+/).some((one) => one && !['none', 'presentation', 'generic', 'group'].includes(one));"
)


def faults(page: TriedPage, number: int) -> tuple[str, ...]:
    """The criteria that the element breaks."""
    effect = inventory.effects(page, "made", number)
    page.fresh()
    if not inventory.notable(effect):
        return ()
    found = [] if page.evaluate(ROLE, number) else ["4.1.2"]
    if not any(works_with(page, number, key) for key in ("Enter", "Space")):
        found.insert(0, "2.1.1")
    return tuple(found)


def works_with(page: TriedPage, number: int, key: str) -> bool:
    """Whether a key does anything on the element."""
    page.evaluate(FOCUS, number)
    page.press(key)
    changed = bool(page.evaluate(CHANGED))
    page.fresh()
    return changed


def message(broken: tuple[str, ...]) -> str:
    """What is wrong and how to repair it."""
    if "2.1.1" not in broken:
        return "Dit werkt als een knop, maar een voorleesprogramma leest het als tekst. Gebruik `<button>`, of geef het een `role`."
    return "Een klik doet hier iets, maar Enter en de spatiebalk niet. Gebruik `<button>`: die werkt vanzelf met alle toetsen."


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements with the focus and a click of their own, without a role or without keys."""
    broken = {number: faults for number, faults in inventory.tried(page, ID, "made", faults) if faults}
    for number, element in zip(broken, inventory.described(page, "made", list(broken)), strict=True):
        yield Barrier(rule=ID, message=message(broken[number]), criteria=broken[number], element=element)
