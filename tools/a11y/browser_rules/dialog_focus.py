"""A dialog that opens must be the next place that the keyboard comes to.

Why: otherwise the visitor goes on through the page behind it, and may never find it (WCAG 2.4.3; the W3C's failure F85). It
is fine when the focus goes into the dialog by itself, or with the next press on Tab.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory, operated
from tools.a11y.browser_rules.open_page import TriedPage

ID = "dialoog-zonder-focus"
CRITERIA = ("2.4.3",)


def check(page: TriedPage) -> Iterator[Barrier]:
    """Buttons that open a dialog and leave the focus outside it."""
    outcomes = operated.of(page)
    for kind in operated.KINDS:
        wrong = [number for name, number, outcome in outcomes if name == kind and outcome.lost]
        for element in inventory.described(page, kind, wrong):
            yield Barrier(
                rule=ID,
                message="Deze knop opent een dialoog, maar de focus blijft erbuiten. Gebruik `<dialog>` met `showModal()`, of "
                "zet de focus op het eerste onderdeel.",
                criteria=CRITERIA,
                element=element,
            )
