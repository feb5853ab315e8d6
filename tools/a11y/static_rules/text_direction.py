"""Text runs in the direction of its language.

Why: full stops, brackets and numbers come at the wrong end, and what is beside the text too (WCAG 1.3.2, technique H56).
A browser gets the letters themselves right: advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.language import name_of

ID = "leesrichting"
CRITERIA = ("1.3.2",)
FROM_THE_RIGHT = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
OTHER_LETTERS = ("latn", "cyrl")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Elements that say a language, or a direction, and go against it."""
    for tag in page.shown():
        if not (tag.get("lang") or tag.get("dir")) or not has_own_words(tag):
            continue
        language, direction = nearest(tag, "lang").lower(), nearest(tag, "dir").lower()
        if not language or direction == "auto":
            continue
        wanted = "rtl" if runs_from_the_right(language) else "ltr"
        # Without a direction anywhere text runs from the left; a language inside one that runs from the right must say so too.
        if (direction or "ltr") != wanted and (tag.get("dir") or wanted == "rtl"):
            yield Barrier(
                rule=ID,
                message=f"Op deze tekst staat de taal {name_of(language)}, maar de leesrichting is die van een andere taal. Zet er "
                f'`dir="{wanted}"` op.',
                severity="waarschuwing",
                criteria=CRITERIA,
                element=page.element(tag),
            )


def has_own_words(tag: Tag) -> bool:
    """Whether it holds text that no other element inside it gives a language or direction."""
    for text in tag.find_all(string=True):
        if type(text) is NavigableString and text.strip():
            inside = (level for level in text.parents if level.get("lang") or level.get("dir"))
            if next(inside, None) is tag:
                return True
    return False


def nearest(tag: Tag, name: str) -> str:
    """The attribute on the element or the nearest one around it."""
    return next((str(level[name]).strip() for level in (tag, *tag.parents) if level.get(name)), "")


def runs_from_the_right(language: str) -> bool:
    """Whether a language is written from the right, unless its code says that it is in other letters."""
    first, *rest = language.split("-")
    return first in FROM_THE_RIGHT and not any(part in OTHER_LETTERS for part in rest)
