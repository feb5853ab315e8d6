"""What lies over the page like a dialog is one for who does not see it.

Why: without `role=dialog` a screen reader does not say that a window has opened, nor what it is about (WCAG 4.1.2). That it is
meant as a dialog is seen from where it lies: advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import operated
from tools.a11y.browser_rules.open_page import TriedPage

ID = "venster-zonder-rol"
CRITERIA = ("4.1.2",)


def check(page: TriedPage) -> Iterator[Barrier]:
    """Layers in the middle of the window that a click brings, with something to operate in them."""
    seen = set()
    for _, _, outcome in operated.of(page):
        if outcome.over and outcome.over.selector not in seen:
            seen.add(outcome.over.selector)
            yield Barrier(
                rule=ID,
                message="Dit komt na een klik als een venster over de pagina, maar is geen dialoog. Gebruik `<dialog>` met `showModal()`: "
                "dan gaat de focus erheen, sluit Escape het, en zegt een voorleesprogramma dat het er is.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=outcome.over,
            )
