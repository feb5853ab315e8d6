"""A link that says it is a button works as one.

Why: who hears "knop" presses the space bar, and on a link that only scrolls the page (the keyboard pattern of a button in the ARIA
Authoring Practices; WCAG 2.1.1 asks any key). Enter works: advice.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "linkknop-zonder-spatie"
CRITERIA = ("2.1.1",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def check(page: OpenPage) -> Iterator[Barrier]:
    """Links with the role of a button and no script that listens to keys."""
    for element in elements(page.evaluate(SCRIPT)):
        yield Barrier(
            rule=ID,
            message="Een voorleesprogramma noemt deze link een knop, maar de spatiebalk doet er niets mee. Haal `role` weg, of maak er een "
            "`<button>` van.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=element,
        )
