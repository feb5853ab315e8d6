"""What appears when the pointer comes on something must be possible to read and to put away.

Why: who enlarges the page moves the pointer over what has appeared to read it, and must be able to remove what lies over other
text without moving (WCAG 1.4.13). The pointer really goes there. Only what lies over other text needs Escape. A tooltip
of the browser itself (`title`) is excepted. Links that appear must be there for a keyboard as well (WCAG 2.1.1); a link to a page
of its own may lead to the same, which a person must see. That it does not go away after some time is not tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "verschijnt-bij-aanwijzen"
CRITERIA = ("1.4.13", "2.1.1")
SCRIPT = inventory.FIND + Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
AWAY = (0, 0)
KEYBOARD = ("none", "page")
JUDGED = ("page",)
MESSAGES = {
    "gone": "Wat hier verschijnt, verdwijnt zodra u de muis erheen beweegt. Laat het staan zolang de muis erop is.",
    "none": "Wat hier verschijnt als u het aanwijst, is met het toetsenbord niet te bereiken. Laat het ook verschijnen bij focus, of "
    "zet er een knop bij die het opent.",
    "page": "De links die hier verschijnen als u het aanwijst, zijn met het toetsenbord niet te bereiken. Kijk of ze ook staan op de "
    "pagina waar deze link heen gaat. Zet er anders een knop bij die ze opent.",
    "stays": "Wat hier verschijnt, ligt over andere tekst en gaat niet weg met Escape. Zorg dat Escape het sluit.",
}


def faults(page: TriedPage, number: int) -> tuple[str, ...]:
    """What is wrong with what appears, as keys of MESSAGES."""
    found = list(tried(page, number))
    page.point(*AWAY)
    page.fresh()
    return tuple(found)


def tried(page: TriedPage, number: int) -> Iterator[str]:
    """Point at the element, go to what appears, come back and press Escape."""
    page.point(*AWAY)
    place = page.evaluate(SCRIPT, "start", number)
    page.point(*place)
    shown = page.evaluate(SCRIPT, "shown", number)
    if shown is None:
        return
    for step in shown["path"]:
        page.point(*step)
    if not page.evaluate(SCRIPT, "still", number):
        yield "gone"
    page.point(*AWAY)
    page.point(*place)
    if shown["covers"] and page.evaluate(SCRIPT, "still", number):
        page.press("Escape")
        if page.evaluate(SCRIPT, "still", number):
            yield "stays"
    page.point(*AWAY)
    if unreached := page.evaluate(SCRIPT, "unreached", number):
        yield unreached


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements that show something that cannot be read or put away."""
    broken = {number: wrong for number, wrong in inventory.tried(page, ID, "hover", faults) if wrong}
    for number, element in zip(broken, inventory.described(page, "hover", list(broken)), strict=True):
        for wrong in broken[number]:
            yield Barrier(
                rule=ID,
                message=MESSAGES[wrong],
                severity="beoordelen" if wrong in JUDGED else "fout",
                criteria=("2.1.1",) if wrong in KEYBOARD else ("1.4.13",),
                element=element,
            )
