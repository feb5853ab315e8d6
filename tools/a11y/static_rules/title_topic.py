"""The title of a page has something to do with the page.

Why: a title that was copied with the page it came from sends people away (WCAG 2.4.2). Other words may mean the same, so
a person judges a title of which not one word is on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import HtmlPage, words

ID = "titel-past-niet"
CRITERIA = ("2.4.2",)
SITE_NAME = re.compile(r"\s+[-–—|·•:]\s+.*$")
WORD = re.compile(r"[a-zà-öø-ɏ]{4,}", re.IGNORECASE)
FEWEST = 2
STEM = 5
ENOUGH = 300


def check(page: HtmlPage) -> Iterator[Barrier]:
    """A title of some words, of which not one is on the page."""
    text = words(page.soup.body or page.soup).casefold()
    named = [word.casefold() for word in WORD.findall(SITE_NAME.sub("", page.title))]
    if len(named) < FEWEST or not page.main_heading or len(text) < ENOUGH:
        return
    if not any(word[:STEM] in text for word in named):
        yield Barrier(
            rule=ID,
            message=f"Geen enkel woord van de titel “{page.title}” staat op de pagina. Hoort deze titel bij deze pagina?",
            severity="beoordelen",
            criteria=CRITERIA,
            element=Element(selector="title", tag="title", text=page.title),
        )
