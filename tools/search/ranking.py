"""Which page comes first: BM25F over the fields of a page, with an OR that rewards pages with more of the words.

Robertson, Zaragoza and Taylor (2004), "Simple BM25 extension to multiple weighted fields": the frequencies of a term
are first added up over the fields, each with its weight and normalised by the field's own length, and saturate after
that. Adding up a BM25 per field, as Whoosh does, lets a word that is everywhere on a page beat two words of it.
"""

from __future__ import annotations

import math
import struct
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tools.model.page import PageType


@dataclass(frozen=True, slots=True)
class Field:
    """`weight` is how much one occurrence counts; `length` (0-1) how much a long field makes it count less."""

    weight: float
    length: float


FIELDS: Mapping[str, Field] = {
    "titel": Field(10.0, 0.45),
    "zoekwoorden": Field(3.0, 0.25),
    "samenvatting": Field(2.0, 0.3),
    "koppen": Field(1.5, 0.4),
    "tekst": Field(1.0, 0.6),
}
SATURATION = 8.0
COVERAGE = 0.2
"""Exponent on the share of the question that a page has: 0 does not look at it, 1 punishes a missing word fully."""

FLOOR = 0.08
"""A page that scores less than this share of the best one is not shown: it has a common word and nothing else."""

SAME_AS_TITLE = 1.6
"""The whole question is the title, or the words of the address: both were chosen to be the name of the page."""

SAME_AS_KEYWORD = 1.1

TYPES: tuple[PageType, ...] = ("toptaak", "product", "levensgebeurtenis", "thema", "informatie", "overzicht")
"""On equal match the first goes first."""

PRIOR: Mapping[PageType, float] = {
    "toptaak": 1.3,
    "product": 1.0,
    "levensgebeurtenis": 0.92,
    "thema": 0.85,
    "informatie": 0.98,
    "overzicht": 0.8,
}
"""On nearly equal match too: most visitors come for a top task."""

RELATED_TO_FIRST = 3
"""From how many of the first results the related pages are taken."""

RELATED = 0.3
OF_THEME = 0.2
"""What share of a result's score goes to a page that its editor named as related, and to the page of its theme."""

MOST_BY_RELATION = 0.7
"""A page rises by its relation to at most this share of the score of the page that it is related to."""

LEAST_PRIOR, MOST_PRIOR = min(PRIOR.values()), max(PRIOR.values())

Postings = Callable[[str], Mapping[int, float]]
"""A term -> number of document and its weighted frequency over all fields."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A document that was found, by its number."""

    number: int
    score: float


@dataclass(frozen=True, slots=True)
class Scored:
    """One unit looked up: how much it matters (for weight 1), and per document (score, nearness of its nearest term)."""

    rarity: float
    found: Mapping[int, tuple[float, float]]
    most: float


def weighted(fields: Mapping[str, Mapping[str, int]], lengths: Mapping[str, float]) -> dict[str, float]:
    """The weighted frequency of each term of one document. `lengths`: the length of a field, 1 is average."""
    found: dict[str, float] = defaultdict(float)
    for name, terms in fields.items():
        field = FIELDS[name]
        one = field.weight / (1 - field.length + field.length * lengths[name])
        for term, count in terms.items():
            found[term] += one * count
    return found


def in_32_bits(terms: Mapping[str, float]) -> dict[str, float]:
    """Sorted and as any engine keeps them, so that every engine gives the same scores."""
    ordered = sorted(terms.items())
    form = f"{len(ordered)}f"
    rounded = struct.unpack(form, struct.pack(form, *(weight for _, weight in ordered)))
    return dict(zip((term for term, _ in ordered), rounded, strict=True))


def score(terms: Sequence[tuple[str, float]], postings: Postings, count: int) -> Scored:
    """Look up one unit.

    Its terms are one word to BM25F: their frequencies add up, and it is as rare as all of them together.
    """
    frequency: dict[int, float] = {}
    nearest: dict[int, float] = {}
    for term, nearness in terms:
        for number, tf in postings(term).items():
            if number in frequency:
                frequency[number] += nearness * tf
                nearest[number] = max(nearest[number], nearness)
            else:
                frequency[number] = nearness * tf
                nearest[number] = nearness
    rarity = math.log(1 + (count - len(frequency) + 0.5) / (len(frequency) + 0.5)) if frequency else 0.0
    found = {n: (rarity * nearest[n] * tf / (tf + SATURATION), nearest[n]) for n, tf in frequency.items()}
    return Scored(rarity, found, max((most for most, _ in found.values()), default=0.0))


def rank(units: Sequence[tuple[Scored, float]], boost: Callable[[int], float]) -> list[Ranked]:
    """The documents that have any of the units and are not under the floor, best first.

    Equal scores keep the order of the numbers. `units` have their weights. The rarest go first, so that documents
    that have common words only, and must end under the floor, are not looked at at all (the idea of MaxScore: Turtle
    and Flood, 1995).
    """
    scores: dict[int, float] = {}
    covered: dict[int, float] = {}
    ordered = sorted(units, key=lambda unit: -unit[0].rarity * unit[1])
    total = sum(unit.rarity * weight for unit, weight in ordered)
    left, most = total, sum(unit.most * weight for unit, weight in ordered)
    best = 0.0
    for unit, weight in ordered:
        importance = unit.rarity * weight
        if not importance:
            break
        if most * MOST_PRIOR * (left / total) ** COVERAGE < FLOOR * best * LEAST_PRIOR:
            for number in scores:
                hit = unit.found.get(number)
                if hit:
                    scores[number] += weight * hit[0]
                    covered[number] += importance * hit[1]
        else:
            for number, (points, nearness) in unit.found.items():
                if number in scores:
                    scores[number] += weight * points
                    covered[number] += importance * nearness
                else:
                    scores[number] = weight * points
                    covered[number] = importance * nearness
        left -= importance
        most -= unit.most * weight
        # No document can end under the best of now, whatever its kind: what is less than that is under the floor.
        first = max(scores, key=scores.__getitem__)
        best = scores[first] * (covered[first] / total) ** COVERAGE
    under = FLOOR * best * LEAST_PRIOR
    found: dict[int, float] = {}
    for number, points in scores.items():
        score = points * boost(number)
        if score >= under:
            found[number] = score * (covered[number] / total) ** COVERAGE
    least = FLOOR * max(found.values(), default=0.0)
    ranked = [Ranked(number, round(score, 6)) for number, score in found.items() if score >= least]
    return sorted(ranked, key=lambda one: (-one.score, one.number))


def relate(ranked: Sequence[Ranked], related: Callable[[int], Mapping[int, float]]) -> list[Ranked]:
    """The results with the pages that belong to the first of them, which need not have the words themselves.

    `related`: a document -> others with the share of its score that they get. A page never rises above the page that
    it belongs to, so the first result stays the first.
    """
    scores = {found.number: found.score for found in ranked}
    raised: dict[int, float] = {}
    for found in ranked[:RELATED_TO_FIRST]:
        for number, share in related(found.number).items():
            own = scores.get(number, 0.0)
            score = min(own + share * found.score, MOST_BY_RELATION * found.score)
            if score > max(own, raised.get(number, 0.0)):
                raised[number] = round(score, 6)
    if not raised:
        return list(ranked)
    first = list(ranked[:1])
    rest = [Ranked(number, score) for number, score in (scores | raised).items() if number != ranked[0].number]
    return first + sorted(rest, key=lambda found: (-found.score, found.number))
