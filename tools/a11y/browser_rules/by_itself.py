"""A page does not go on by itself, and no text changes by itself beside what someone reads.

Why: who reads slowly is sent away before the end (WCAG 2.2.1), or is drawn away from the text all the time (WCAG 2.2.2).
The timers that the page sets are run at once in the order in which they are due, for as many turns as take five seconds. With a
control that stops it or gives more time nothing is said, and with another button beside it a person must look; a clock and
what is announced as a status are left alone, as they tell how something goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tools.a11y.barrier import Barrier, Element, Origin
from tools.a11y.browser_rules.open_page import TriedPage, elements

ID = "gebeurt-vanzelf"
CRITERIA = ("2.2.1", "2.2.2")
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
LINES = "return fetch(arguments[0]).then((answer) => answer.text()).catch(() => '');"
FOUND = {
    "gaat": (
        "2.2.1",
        "Deze pagina gaat na een tijd vanzelf naar een andere pagina. Haal dat weg, of vraag de bezoeker eerst of hij meer tijd wil.",
    ),
    "verandert": (
        "2.2.2",
        "Deze tekst verandert steeds vanzelf en er is geen knop om dat te stoppen. Laat de tekst staan, of zet er een pauzeknop bij.",
    ),
}
UNSURE = "Deze tekst verandert steeds vanzelf. Kijk of een knop die erbij staat dat stopt, en geef die een naam die dat zegt."


def check(page: TriedPage) -> Iterator[Barrier]:
    """What the timers of the page do."""
    if not page.evaluate("return a11yWatch.timers.size;"):
        return
    found = page.evaluate(SCRIPT)
    page.fresh()
    for one in found:
        criterion, message = FOUND[one["kind"]]
        element = next(elements([one["element"]])) if one["element"] else Element()
        origin = asked_by(page.evaluate(LINES, one["file"]).splitlines(), one["line"]) if one["file"] else None
        yield Barrier(
            rule=ID,
            message=message if one["certain"] else UNSURE,
            severity="fout" if one["certain"] else "beoordelen",
            criteria=(criterion,),
            element=replace(element, origin=origin),
        )


def asked_by(lines: list[str], number: int) -> Origin | None:
    """The line of a script, counted from 0, that set the timer."""
    if number >= len(lines):
        return None
    return Origin("script", lines[number].strip(), context=lines[number - 1].strip() if number else "")
