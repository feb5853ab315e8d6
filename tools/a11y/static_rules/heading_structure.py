"""A heading has something under it, and no other heading beside it has the same text.

Why: who jumps by headings lands on nothing, or cannot tell two parts apart (WCAG 2.4.6). Advice: the page can be used.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import Comment, NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words

ID = "kop-zonder-tekst"
CRITERIA = ("2.4.6",)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
PARTS = ("nav", "aside", "header", "footer", "main", "article", "section", "dialog")
CONTENT = frozenset(
    [
        "img",
        "svg",
        "picture",
        "video",
        "audio",
        "iframe",
        "object",
        "embed",
        "canvas",
        "input",
        "select",
        "textarea",
        "button",
        "math",
    ]
)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Headings with nothing before the next one of their level or above, and the later of two that are the same."""
    shown = [tag for tag in page.shown(*HEADINGS) if words(tag)]
    path: dict[str, str] = {}
    seen: set[tuple[object, ...]] = set()
    for number, heading in enumerate(shown):
        following = shown[number + 1] if number + 1 < len(shown) else None
        if following and following.name <= heading.name and nothing_between(heading, following):
            yield barrier(page, heading, "Onder deze kop staat niets. Zet er tekst onder, of haal de kop weg.")
        path = {name: text for name, text in path.items() if name < heading.name} | {
            heading.name: words(heading).casefold()
        }
        place = (id(heading.find_parent(PARTS)), *path.items())
        if place in seen:
            text = f"De kop “{words(heading)}” staat hier twee keer op hetzelfde niveau. Maak duidelijk wat het verschil is."
            yield barrier(page, heading, text)
        seen.add(place)


def barrier(page: HtmlPage, heading: Tag, message: str) -> Barrier:
    """Advice about a heading."""
    return Barrier(rule=ID, message=message, severity="waarschuwing", criteria=CRITERIA, element=page.element(heading))


def nothing_between(heading: Tag, following: Tag) -> bool:
    """Whether there is no text and nothing to see or use between two headings."""
    inside = {id(part) for part in heading.descendants}
    for part in heading.next_elements:
        if part is following:
            return True
        if id(part) in inside or isinstance(part, Comment):
            continue
        if isinstance(part, Tag):
            if part.name in CONTENT:
                return False
        elif isinstance(part, NavigableString) and part.strip():
            return False
    return False
