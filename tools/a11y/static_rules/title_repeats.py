"""The `title` of a link or button says something that its text does not.

Why: a screen reader reads both, and who points at it gets a balloon in the way with what is there already (WCAG technique H33:
advice).
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules.link_text import name_of, plain

ID = "title-herhaalt"
CRITERIA: tuple[str, ...] = ()
"""None of level A or AA."""


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links and buttons with a title that is their text."""
    for tag in page.shown("a", "button"):
        title = plain(str(tag.get("title") or ""))
        if title and title == plain(name_of(tag)):
            yield Barrier(
                rule=ID,
                message="De `title` herhaalt wat er al staat. Haal `title` weg.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=page.element(tag),
            )
