"""The running text of a page, by the block it is in and the language it is said to be in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from tools.a11y.html_page import HtmlPage

BLOCKS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "dd",
        "dt",
        "td",
        "th",
        "caption",
        "figcaption",
        "blockquote",
        "legend",
        "label",
        "summary",
        "button",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "nav",
        "aside",
        "form",
        "address",
        "details",
        "fieldset",
        "body",
    ]
)
NOT_PROSE = frozenset(
    ["code", "pre", "kbd", "samp", "var", "script", "style", "textarea", "q", "cite", "svg", "math", "title"]
)
QUOTED = re.compile(r"“[^”]*”|„[^”“]*[”“]|«[^»]*»|‘[^’]{2,}’(?!\w)|\"[^\"]*\"")


@dataclass(frozen=True, slots=True)
class Passage:
    """Text that is directly in one block and said to be in one language, by the element that says so."""

    block: Tag
    says: Tag | None
    language: str
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text as it is."""
        return " ".join(" ".join(self.pieces).split())


@lru_cache(maxsize=8)
def passages(page: HtmlPage) -> tuple[Passage, ...]:
    """All that is written on the page, in order, without what the HTML hides and what is not prose.

    Kept for a moment, because several rules ask for it of the same page.
    """
    found: dict[tuple[int, int], Passage] = {}
    for piece in (page.soup.body or page.soup).find_all(string=True):
        around = piece.parent
        if type(piece) is not NavigableString or not piece.strip() or around is None or not page.is_shown(around):
            continue
        block = nearest(around, lambda tag: tag.name in BLOCKS)
        if block is None or nearest(around, lambda tag: tag.name in NOT_PROSE):
            continue
        says = nearest(around, lambda tag: language_of(tag) is not None)
        passage = Passage(block, says, (language_of(says) if says else "") or "")
        found.setdefault((id(block), id(says)), passage).pieces.append(piece)
    return tuple(found.values())


def nearest(tag: Tag, wanted: Callable[[Tag], bool]) -> Tag | None:
    """The element itself or the nearest one around it that is wanted."""
    levels = (level for level in (tag, *tag.parents) if not isinstance(level, BeautifulSoup))
    return next((level for level in levels if wanted(level)), None)


def language_of(tag: Tag) -> str | None:
    """The language that an element says its content is in; None when it says nothing."""
    value = tag.get("lang", tag.get("xml:lang"))
    return None if value is None else str(value).strip()


def own_words(text: str) -> str:
    """A text without its quotations, unless it is little else."""
    rest = QUOTED.sub(" ", text)
    return rest if len(rest.strip()) * 2 > len(text) else text
