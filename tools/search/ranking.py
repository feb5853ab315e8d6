"""Which page comes first: BM25F over the fields of a page, with an OR that rewards pages with more of the words.

Robertson, Zaragoza and Taylor (2004), "Simple BM25 extension to multiple weighted fields": the frequencies of a term
are first added up over the fields, each with its weight and normalised by the field's own length, and saturate after
that. Adding up a BM25 per field, as Whoosh does, lets a word that is everywhere on a page beat two words of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.model.page import PageType

Numbers = NDArray[np.intp]
Values = NDArray[np.float64]


SATURATION = 8.0
COVERAGE = 0.2
"""Exponent on the share of the question that a page has: 0 does not look at it, 1 punishes a missing word fully."""

FLOOR = 0.08
"""A page that scores less than this share of the best one is not shown: it has a common word and nothing else."""

SAME_AS_TITLE = 1.6
"""The whole question is the title, or the words of the address: both were chosen to be the name of the page."""

SAME_AS_KEYWORD = 1.1

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

Postings = Callable[[str], Mapping[int, float]]
"""A term -> number of document and its weighted frequency over all fields."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A document that was found, by its number."""

    number: int
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """Documents that were found, best first; of those with equal scores the lowest number first."""

    numbers: Numbers
    scores: Values

    @classmethod
    def of(cls, numbers: Numbers, scores: Values) -> Ranking:
        """Put documents, which come by number, in order."""
        order = np.argsort(-scores, kind="stable")
        return cls(numbers[order], scores[order])

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, part: slice) -> list[Ranked]:
        return [Ranked(*one) for one in zip(self.numbers[part].tolist(), self.scores[part].tolist(), strict=True)]

    @classmethod
    def of_pairs(cls, pairs: Sequence[tuple[int, float]]) -> Ranking:
        """Numbers with their scores that are in order already."""
        return cls(np.array([number for number, _ in pairs], np.intp), np.array([score for _, score in pairs]))

    def led_by(self, number: int, score: float) -> Ranking:
        """The same with this document first, whether it was found or not."""
        rest = self.only(self.numbers != number)
        return Ranking(np.append(np.intp(number), rest.numbers), np.append(score, rest.scores))

    def only(self, which: NDArray[np.bool_]) -> Ranking:
        """Some of them, in the same order."""
        return Ranking(self.numbers[which], self.scores[which])


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """One unit looked up: how much it matters (for weight 1), and the documents that have it, by number.

    Of each its points, and how nearly the nearest of its terms means what was asked.
    """

    rarity: float
    numbers: Numbers
    points: Values
    nearness: Values

    def at(self, number: int) -> tuple[float, float] | None:
        """The points and the nearness of one document; None when it does not have the unit."""
        place = int(np.searchsorted(self.numbers, number))
        if place == len(self.numbers) or self.numbers[place] != number:
            return None
        return float(self.points[place]), float(self.nearness[place])


def score(terms: Sequence[tuple[str, float]], postings: Postings, count: int) -> Scored:
    """Look up one unit.

    Its terms are one word to BM25F: their frequencies add up, and it is as rare as all of them together.
    """
    frequency, nearest = np.zeros(count), np.zeros(count)
    for term, nearness in terms:
        found = postings(term)
        if found:
            numbers = np.fromiter(found.keys(), np.intp, len(found))
            frequency[numbers] += nearness * np.fromiter(found.values(), np.float64, len(found))
            nearest[numbers] = np.maximum(nearest[numbers], nearness)
    numbers = np.flatnonzero(nearest)
    tf, nearby = frequency[numbers], nearest[numbers]
    rarity = math.log(1 + (count - len(numbers) + 0.5) / (len(numbers) + 0.5)) if len(numbers) else 0.0
    return Scored(rarity, numbers, rarity * nearby * tf / (tf + SATURATION), nearby)


def rank(units: Sequence[tuple[Scored, float]], boosts: Values) -> Ranking:
    """The documents that have any of the units and are not under the floor.

    `units` have their weights; `boosts`: by what the points of each document are multiplied.
    """
    points, covered = np.zeros(len(boosts)), np.zeros(len(boosts))
    total = 0.0
    for unit, weight in units:
        importance = unit.rarity * weight
        points[unit.numbers] += weight * unit.points
        covered[unit.numbers] += importance * unit.nearness
        total += importance
    numbers = np.flatnonzero(covered)
    scores = points[numbers] * boosts[numbers] * (covered[numbers] / (total or 1.0)) ** COVERAGE
    shown = scores >= FLOOR * scores.max(initial=0.0)
    return Ranking.of(numbers[shown], np.round(scores[shown], 6))


def relate(ranked: Ranking, related: Callable[[int], Mapping[int, float]], count: int) -> Ranking:
    """The results with the pages that belong to the first of them, which need not have the words themselves.

    `related`: a document -> others with the share of its score that they get. A page never rises above the page that
    it belongs to, so the first result stays the first. `count`: how many documents there are.
    """
    first = ranked[:RELATED_TO_FIRST]
    scores = np.zeros(count)
    scores[ranked.numbers] = ranked.scores
    raised: dict[int, float] = {}
    for found in first:
        most = MOST_BY_RELATION * found.score
        for number, share in related(found.number).items():
            own = scores.item(number)
            score = min(own + share * found.score, most)
            if score > raised.get(number, own):
                raised[number] = score
    if not raised:
        return ranked
    scores[list(raised)] = [round(score, 6) for score in raised.values()]
    numbers = np.flatnonzero(scores)
    found_again = Ranking.of(numbers, scores[numbers])
    top = first[0]
    return found_again if found_again.numbers.item(0) == top.number else found_again.led_by(top.number, top.score)
