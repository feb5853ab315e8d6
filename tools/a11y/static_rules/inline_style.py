"""How a page looks belongs in style sheets, not in its HTML.

Why: Principe Universeel U.2.1; it also keeps visitors from setting their own styles, and our security policy blocks it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "stijl-in-html"
CRITERIA = ("U.2.1",)
ELEMENTS = frozenset(("font", "center", "big", "basefont", "strike", "tt"))
ATTRIBUTES = ("style", "bgcolor", "cellpadding", "cellspacing", "hspace", "vspace", "valign", "nowrap", "align")
"""Attributes that HTML has given up, because they only say how something looks. (SVG has none of these.)"""
LINES_FOR_ROOM = 3
SPACER = re.compile(r"(?:^|/)(?:spacer|blank|clear|transparent|pixel|shim|1x1)\w*\.(?:gif|png)$", re.IGNORECASE)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Elements and attributes that exist only for looks, and <br>, images and paragraphs that only make room."""
    if not page.is_html:
        return
    for tag in page.tags:
        used = next((name for name in ATTRIBUTES if tag.has_attr(name)), None)
        makes_room = is_room(tag) or is_spacer(tag) or is_empty(tag)
        what = f"<{tag.name}>" if tag.name in ELEMENTS or makes_room else used
        if what:
            yield Barrier(
                rule=ID,
                message=f"Hier staat opmaak in de pagina zelf (`{what}`). Zet die in een stijlblad van het thema.",
                severity="waarschuwing" if is_empty(tag) and not used else "fout",
                criteria=CRITERIA,
                element=page.element(tag),
            )


def is_room(tag: Tag) -> bool:
    """Whether this is the last of a row of <br> with nothing between them."""
    if tag.name != "br" or next_element(tag, "next_sibling") is not None:
        return False
    row = 0
    one: Tag | None = tag
    while one is not None:
        row += 1
        one = next_element(one, "previous_sibling")
    return row >= LINES_FOR_ROOM


def is_spacer(tag: Tag) -> bool:
    """Whether this is an image that shows nothing and keeps things apart. One that counts visits is a single pixel."""
    if tag.name != "img" or str(tag.get("alt", "?")).strip():
        return False
    width, height = str(tag.get("width") or ""), str(tag.get("height") or "")
    return (width, height) != ("1", "1") and SPACER.search(str(tag.get("src") or "")) is not None


def is_empty(tag: Tag) -> bool:
    """Whether this is a paragraph without anything, that no script can be looking for."""
    return tag.name == "p" and not tag.attrs and not tag.get_text().strip("\u00a0 \n\t\r") and tag.find(True) is None


def next_element(tag: Tag, direction: str) -> Tag | None:
    """The <br> right beside this one, with at most white space between."""
    other = getattr(tag, direction)
    while other is not None and not isinstance(other, Tag) and not str(other).strip():
        other = getattr(other, direction)
    return other if isinstance(other, Tag) and other.name == "br" else None
