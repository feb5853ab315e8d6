"""A part in another language says so, or a screen reader reads it out as Dutch (WCAG 3.1.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document, Sentence
from tools.model.finding import Finding
from tools.model.site import Site

ID = "taal-van-deel"
ENGLISH = frozenset(
    [
        "the",
        "and",
        "of",
        "to",
        "you",
        "your",
        "for",
        "with",
        "this",
        "that",
        "are",
        "from",
        "have",
        "not",
        "can",
        "will",
        "our",
        "we",
        "please",
        "at",
        "by",
        "or",
        "if",
        "about",
        "more",
    ]
)
DUTCH = frozenset(
    [
        "de",
        "het",
        "een",
        "en",
        "van",
        "u",
        "uw",
        "voor",
        "met",
        "dit",
        "dat",
        "zijn",
        "uit",
        "hebt",
        "niet",
        "kan",
        "onze",
        "wij",
        "bij",
        "of",
        "als",
        "over",
        "meer",
        "om",
        "te",
    ]
)
LEAST_WORDS = 6
MARKED = re.compile(r"<(?P<tag>\w+)[^>]*\slang=\"(?!nl)[^>]*>.*?</(?P=tag)>", re.DOTALL)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence that is clearly English outside a part with its own `lang`."""
    marked = _marked_lines(document)
    for sentence in document.sentences:
        if sentence.line not in marked and _is_english(sentence):
            message = 'Deze zin is Engels. Zet er `<div lang="en" markdown="1">` boven en `</div>` onder.'
            yield document.finding(sentence.line, ID, message, criteria=("3.1.2",))


def _is_english(sentence: Sentence) -> bool:
    words = [word.casefold() for word in sentence.words]
    english, dutch = (sum(word in some for word in words) for some in (ENGLISH, DUTCH))
    return len(words) >= LEAST_WORDS and english >= 3 and english > 2 * dutch


def _marked_lines(document: Document) -> set[int]:
    body, first = document.page.body, document.page.body_line
    found: set[int] = set()
    for part in MARKED.finditer(body):
        start = first + body.count("\n", 0, part.start())
        found |= set(range(start, start + part[0].count("\n") + 1))
    return found
