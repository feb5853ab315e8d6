"""Suggestions under a field must be there for the keyboard, and be as accessible as the page.

Why: who cannot point, chooses one with the arrow keys, and a screen reader follows `aria-activedescendant` (WCAG 2.1.1 and
4.1.2). Letters are typed in the field; where suggestions come, the arrow key is pressed and axe looks at them. A site that is
checked without its search service gives none.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory, operated
from tools.a11y.browser_rules.open_page import TriedPage

ID = "suggesties-zonder-toetsen"
CRITERIA = ("2.1.1", "4.1.2")
SCRIPT = inventory.FIND + Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
TYPED = ("p", "a")
"""Two letters that many words have; most services answer from the second on."""


def tried(page: TriedPage, number: int) -> tuple[bool, tuple[Barrier, ...]]:
    """Whether the arrow key reaches the suggestions, and what axe finds while they are shown."""
    page.evaluate(SCRIPT, "ready", number)
    page.press(*TYPED)
    if not page.evaluate(SCRIPT, "opened", number):
        page.fresh()
        return True, ()
    found = operated.with_axe(page)
    page.press("ArrowDown")
    reached = bool(page.evaluate(SCRIPT, "moved", number))
    page.fresh()
    known = operated.before(page)
    return reached, tuple(one for one in found if operated.key(one) not in known)


def check(page: TriedPage) -> Iterator[Barrier]:
    """Fields whose suggestions the keyboard does not reach, and what is wrong with the suggestions."""
    answers = inventory.tried(page, ID, "combobox", tried)
    for _, (_, found) in answers:
        yield from found
    wrong = [number for number, (reached, _) in answers if not reached]
    for element in inventory.described(page, "combobox", wrong):
        yield Barrier(
            rule=ID,
            message="Onder dit veld verschijnen suggesties, maar het pijltje omlaag brengt de bezoeker er niet heen. Zet "
            "`aria-activedescendant` op de gekozen suggestie, of verplaats de focus.",
            criteria=CRITERIA,
            element=element,
        )
