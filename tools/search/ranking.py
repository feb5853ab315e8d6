"""Which page comes first: BM25F over the fields of a page, with an OR that rewards pages with more of the words.

Robertson, Zaragoza and Taylor (2004), "Simple BM25 extension to multiple weighted fields": the frequencies of a term
are first added up over the fields, each with its weight and normalised by the field's own length, and saturate after
that. Adding up a BM25 per field, as Whoosh does, lets a word that is everywhere on a page beat two words of it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tools.model.page import PageType
from tools.search.analysis import Unit


@dataclass(frozen=True, slots=True)
class Field:
    """`weight` is how much one occurrence counts; `length` (0-1) how much a long field makes it count less."""

    weight: float
    length: float


FIELDS: Mapping[str, Field] = {
    "titel": Field(6.0, 0.45),
    "zoekwoorden": Field(4.0, 0.25),
    "samenvatting": Field(2.0, 0.3),
    "koppen": Field(1.5, 0.4),
    "tekst": Field(1.0, 0.6),
}
SATURATION = 4.0
COVERAGE = 0.8
"""Exponent on the share of the question that a page has: 0 does not look at it, 1 punishes a missing word fully."""

SAME_AS_TITLE = 1.6
"""The whole question is the title, or the words of the address: both were chosen to be the name of the page."""

SAME_AS_KEYWORD = 1.3

TYPES: tuple[PageType, ...] = ("toptaak", "product", "levensgebeurtenis", "thema", "informatie", "overzicht")
"""On equal match the first goes first."""

PRIOR: Mapping[PageType, float] = {
    "toptaak": 1.3,
    "product": 1.0,
    "levensgebeurtenis": 0.92,
    "thema": 0.85,
    "informatie": 0.95,
    "overzicht": 0.8,
}
"""On nearly equal match too: most visitors come for a top task."""

Postings = Callable[[str], Sequence[tuple[int, float]]]
"""A term -> (number of document, its weighted frequency over all fields)."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A document that was found, by its number."""

    number: int
    score: float


def rank(units: Sequence[Unit], postings: Postings, count: int, boost: Callable[[int], float]) -> list[Ranked]:
    """All documents that have any of the units, best first; equal scores keep the order of the numbers."""
    scores: dict[int, float] = defaultdict(float)
    covered: dict[int, float] = defaultdict(float)
    total = 0.0
    for unit in units:
        found, importance = _scores(unit, postings, count)
        total += importance
        for number, (score, nearness) in found.items():
            scores[number] += score
            covered[number] += importance * nearness
    ranked = [
        Ranked(number, round(score * (covered[number] / total) ** COVERAGE * boost(number), 6))
        for number, score in scores.items()
    ]
    return sorted(ranked, key=lambda found: (-found.score, found.number))


def _scores(unit: Unit, postings: Postings, count: int) -> tuple[dict[int, tuple[float, float]], float]:
    """Per document (score, nearness of its nearest term); and how much the unit matters to the question.

    The terms of a unit are one word to BM25F: their frequencies add up, and it is as rare as all of them together.
    """
    frequency: dict[int, float] = defaultdict(float)
    nearest: dict[int, float] = {}
    for term, nearness in unit.terms:
        for number, weighted in postings(term):
            frequency[number] += nearness * weighted
            if nearness > nearest.get(number, 0.0):
                nearest[number] = nearness
    rarity = unit.weight * math.log(1 + (count - len(frequency) + 0.5) / (len(frequency) + 0.5))
    scores = {
        number: (rarity * nearest[number] * tf / (tf + SATURATION), nearest[number]) for number, tf in frequency.items()
    }
    return scores, rarity if scores else 0.0
