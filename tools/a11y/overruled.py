"""Results of axe that the open page shows to be no fault, to be for a person, or to be a fault for certain.

Axe reads how a page is made and does not use it: that an element passes the focus on, that a redirect comes first, that a
word is the name of a pictogram in a font that is not there. And it sees one page: whether what nobody can skip is on other
pages too, the pages that it links to tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from tools.a11y import axe_messages
from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage

SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
BLOCKS = Path(__file__).with_name("repeated_blocks.js").read_text(encoding="utf-8")
TEXT_OF_PAGE = (Path(__file__).parent / "browser_rules/text_of_page.js").read_text(encoding="utf-8")
BYPASS = "bypass"
RULES = frozenset(("aria-hidden-focus", "label-content-name-mismatch", "meta-refresh"))
FINE, ASK = "goed", "vraag"
"""What the script says; "" leaves a result as it is."""


def overrule(barriers: Iterable[Barrier], page: OpenPage) -> Iterator[Barrier]:
    """The barriers without those that are none, and with those that nobody can be sure of as a question."""
    all_of_them = list(barriers)
    asked = [one for one in all_of_them if one.rule in RULES and ">>" not in one.element.selector]
    said = page.evaluate(SCRIPT, [[one.rule, one.element.selector] for one in asked]) if asked else []
    answers = dict(zip(map(id, asked), said, strict=True))
    for barrier in all_of_them:
        answer = answers.get(id(barrier))
        if answer == ASK:
            yield replace(barrier, severity="beoordelen", message=axe_messages.unsure_message(barrier.rule))
        elif barrier.rule == BYPASS and barrier.severity == "beoordelen" and is_repeated(page):
            yield replace(barrier, severity="fout", message=axe_messages.message(BYPASS, ()))
        elif answer != FINE:
            yield barrier


def is_repeated(page: OpenPage) -> bool:
    """Whether a block before the content is on a page that this one links to, word for word."""
    found = page.evaluate(BLOCKS)
    if not found or not found["blocks"]:
        return False
    return any(block in text_at(page, url) for url in found["links"] for block in found["blocks"])


def text_at(page: OpenPage, url: str) -> str:
    """What there is to read at an address of this site; "" when that cannot be told."""
    return page.once((BYPASS, url), lambda: page.evaluate(TEXT_OF_PAGE, url)) or ""
