"""A result -> the sentence that answers best, in pieces, with the words of the question marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from tools.search.words import words

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of plain text (never HTML)."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Quotable:
    """The texts of a page that can be shown, the editor's own summary first, and in which of them each term is."""

    texts: Sequence[str]
    places: Mapping[str, Sequence[int]]


Marks = tuple[tuple[int, int, Set[str]], ...]
"""Of each word of a text: where it starts, where it ends, and its terms."""


def choose(quotable: Quotable, wanted: Set[str]) -> str:
    """The text with the most words of the question; the first one, the summary, unless another has more."""
    counts: dict[int, int] = {}
    for term in quotable.places.keys() & wanted:
        for place in quotable.places[term]:
            counts[place] = counts.get(place, 0) + 1
    if not counts:
        return quotable.texts[0]
    most = max(counts.values())
    return quotable.texts[min(place for place, count in counts.items() if count == most)]


def marks(text: str, forms: Callable[[str], Set[str]]) -> Marks:
    """Where the words of a text are, each with its terms: the same for every question."""
    return tuple((word.start, word.end, forms(word.text)) for word in words(text))


def mark(text: str, wanted: frozenset[str], found: Marks) -> tuple[Piece, ...]:
    """The text in pieces; marked are the words of which any form is wanted. Long texts are cut around the first one."""
    hits = [(start, end) for start, end, forms in found if not wanted.isdisjoint(forms)]
    start, end = _window(text, hits[0][0] if hits else 0)
    pieces = [Piece("… ")] if start else []
    at = start
    for hit_start, hit_end in hits:
        if hit_start < at or hit_end > end:
            continue
        if hit_start > at:
            pieces.append(Piece(text[at:hit_start]))
        pieces.append(Piece(text[hit_start:hit_end], marked=True))
        at = hit_end
    if end > at:
        pieces.append(Piece(text[at:end]))
    if end < len(text):
        pieces.append(Piece(" …"))
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
