"""What gets the focus must keep it.

Why: when a script takes the focus away at once, the visitor cannot use the element with the keyboard and does not know where
they are (WCAG 3.2.1 and 2.1.1; the W3C's failure F55).
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import keyboard_walk
from tools.a11y.browser_rules.open_page import TriedPage

ID = "focus-loopt-weg"
CRITERIA = ("2.1.1", "3.2.1")
CONTROLS = ("a", "button", "input", "select", "textarea", "summary")
"""What a visitor wants to use; another element may pass the focus on to a part of itself, as a dialog does."""


def check(page: TriedPage) -> Iterator[Barrier]:
    """Elements that lost the focus before another key was pressed."""
    lost = dict(keyboard_walk.of(page).lost)
    for (_, nowhere), element in zip(lost.items(), keyboard_walk.described(page, lost), strict=True):
        if nowhere or element.tag in CONTROLS:
            yield Barrier(
                rule=ID,
                message="Een script haalt de focus hier meteen weer weg. Wie geen muis heeft, kan dit niet gebruiken. "
                "Laat de focus staan waar de bezoeker hem brengt.",
                criteria=CRITERIA,
                element=element,
            )
