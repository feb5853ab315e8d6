"""A word is written without spaces between its letters.

Why: a screen reader spells it, and searching for the word does not find it (WCAG 1.3.2, failure F32). `letter-spacing` in a
style sheet looks the same. Letters in the order of the alphabet are no word, nor are four or fewer, which may be an
abbreviation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bs4.element import NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.page_text import NOT_PROSE

ID = "letters-met-spaties"
CRITERIA = ("1.3.2",)
SPACED = re.compile(r"(?<![\w.,/’'-])[^\W\d_](?:[ \u00a0\u2002-\u200a][^\W\d_]){4,}(?![\w/’'-])")
LONGEST = 20
"""More single letters than this are a list."""
FEWEST_LETTERS = 3
VOWEL = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]", re.IGNORECASE)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Elements with such a word directly in them."""
    for tag in page.shown():
        if tag.name in NOT_PROSE or tag.find_parent(tuple(NOT_PROSE)):
            continue
        texts = (str(part) for part in tag.children if type(part) is NavigableString)
        word = next((found[0] for text in texts for found in SPACED.finditer(text) if is_word(found[0])), None)
        if word:
            yield Barrier(
                rule=ID,
                message=f"“{' '.join(word.split())}” is met spaties uit elkaar gezet. Schrijf het woord aan elkaar; ruimte tussen "
                "letters hoort in de opmaak.",
                criteria=CRITERIA,
                element=page.element(tag),
            )


def is_word(spaced: str) -> bool:
    """Whether the letters can be a word: not too many, with a vowel and other letters, and not in the order of the alphabet."""
    letters = "".join(spaced.split()).lower()
    if len(letters) > LONGEST or len(set(letters)) < FEWEST_LETTERS:
        return False
    ordered = all(one <= other for one, other in pairwise(letters))
    return bool(VOWEL.search(letters)) and bool(VOWEL.sub("", letters)) and not ordered
