"""What a visitor can operate does not contain something else that can be operated.

Why: a link in a link is taken apart by the browser, and software for voice or keyboard meets two things in one place
(WCAG 4.1.1 of version 2.1, 4.1.2). In a button axe calls it wrong; around a link or label it depends: a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "bediening-in-bediening"
CRITERIA = ("4.1.1", "4.1.2")
FOUND_BY_AXE = ("button",)
AROUND = ("a", "summary", *FOUND_BY_AXE)
OPERABLE = ("a", "button", "select", "textarea", "input", "summary", "iframe")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links and controls inside a link or the heading of a fold."""
    for tag in page.shown(*OPERABLE):
        around = next((level for level in tag.parents if level.name in AROUND), None)
        if is_operable(tag) and around is not None and around.name not in FOUND_BY_AXE and is_operable(around):
            where = "een link" if around.name == "a" else "de kop van een uitklapdeel"
            yield Barrier(
                rule=ID,
                message=f"Hier staat iets dat u kunt bedienen binnen {where}. Zet ze naast elkaar.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=page.element(tag),
            )


def is_operable(tag: Tag) -> bool:
    """Whether a visitor can do something with it."""
    return (tag.name != "a" or tag.has_attr("href")) and tag.get("type") != "hidden"
