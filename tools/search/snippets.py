"""A result -> the sentence that answers best, in pieces, with the words of the question marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tools.search.words import words

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of plain text (never HTML)."""

    text: str
    marked: bool = False


def choose(summary: str, sentences: Sequence[str], terms: Sequence[Iterable[str]], wanted: frozenset[str]) -> str:
    """The sentence with the most words of the question; the editor's own summary unless another has more.

    `terms` has the terms of the summary first and then those of each sentence.
    """
    best, most = summary, len(wanted.intersection(terms[0])) if terms else 0
    for sentence, has in zip(sentences, terms[1:], strict=True):
        found = len(wanted.intersection(has))
        if found > most:
            best, most = sentence, found
    return best


def mark(text: str, wanted: frozenset[str], forms: Callable[[str], Iterable[str]]) -> tuple[Piece, ...]:
    """The text in pieces; marked are the words of which any form is wanted. Long texts are cut around the first one."""
    hits = [word for word in words(text) if not wanted.isdisjoint(forms(word.text))]
    start, end = _window(text, hits[0].start if hits else 0)
    pieces = [Piece("… ")] if start else []
    at = start
    for hit in hits:
        if hit.start < at or hit.end > end:
            continue
        pieces += [Piece(text[at : hit.start])] if hit.start > at else []
        pieces.append(Piece(text[hit.start : hit.end], marked=True))
        at = hit.end
    pieces += [Piece(text[at:end])] if end > at else []
    pieces += [Piece(" …")] if end < len(text) else []
    return tuple(pieces)


def _window(text: str, first: int) -> tuple[int, int]:
    """Where to cut, between words, so that the first hit is in it."""
    if len(text) <= LONGEST:
        return 0, len(text)
    start = 0 if first < LONGEST // 2 else text.rfind(" ", 0, first - LONGEST // 4) + 1
    if start + LONGEST >= len(text):
        return start, len(text)
    end = text.rfind(" ", start, start + LONGEST)
    return start, end if end > first else start + LONGEST
