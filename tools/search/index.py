"""A release of any engine -> the ranked documents for a question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import orjson

from tools.search import analysis, ranking, weights
from tools.search.analysis import Analyser, Question
from tools.search.backend import Postings, Stored
from tools.search.kept import Kept
from tools.search.phrases import JOINT
from tools.search.ranking import Numbers, Ranking, Scored, Values
from tools.search.snippets import Quotable
from tools.search.whoosh_backend import WhooshBackend

MOST_UNITS = 4_000
"""How many looked-up words are kept. What is kept of one is never more than the pages that have it."""

MOST_TEXTS = 2_000
"""Of how many documents the sentences are kept ready."""

MOST_ASKED = 6
"""How many top tasks are named to who found nothing."""

Terms = tuple[tuple[str, float], ...]
"""The terms of a unit, each with how nearly it means what was asked."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept of a document to show it in a list."""

    url: str
    titel: str
    samenvatting: str
    type: str
    themanaam: str
    zoekwoorden: tuple[str, ...]


def opened(folder: Path) -> Index:
    """The index that `build` made in a folder."""
    return Index(WhooshBackend(folder).open())


class Index:
    """A release of any engine, with what is looked up often kept. Safe to use from several threads."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self.version = stored.version
        self.is_far = stored.is_far
        self.analyser = Analyser(stored.words, stored.lists)
        self._units = Kept(MOST_UNITS, self._score)
        self._texts = Kept(MOST_TEXTS, self._quotable)
        self.documents: list[Found] = []
        self._boosts: dict[str, dict[int, float]] = defaultdict(dict)
        cards = [orjson.loads(card) for card in stored.cards]
        self.count = len(cards)
        self.types: Numbers = np.array([weights.TYPES.index(card["type"]) for card in cards])
        """Of each document the number of its type."""

        self._priors: Values = np.array([ranking.PRIOR[card["type"]] for card in cards])
        numbers = {card["url"]: number for number, card in enumerate(cards)}
        themes = {card["thema"]: number for number, card in enumerate(cards) if card["type"] == "thema"}
        self._related: list[dict[int, float]] = [_related(card, numbers, themes) for card in cards]
        for number, card in enumerate(cards):
            self._take_in(number, card)
        self.asked_most = self._asked_most(numbers.get("/"))
        best = {analysis.key(phrase): numbers.get(f"/{slug}/") for phrase, slug in stored.lists.best.items()}
        self._best = {key: number for key, number in best.items() if number is not None}

    def search(self, question: Question) -> Ranking:
        """The documents for a question, best first. Slice it: there is no limit on purpose."""
        boosts = self._priors
        same = self._boosts.get(question.key)
        if same:
            boosts = boosts.copy()
            boosts[list(same)] *= list(same.values())
        ranked = ranking.rank(self._scored(question), boosts)
        best = self._best.get(question.key)
        if best is not None:
            rest = ranked.only(ranked.numbers != best)[:1]
            ranked = ranked.led_by(best, rest[0].score if rest else 1.0)
        return ranking.relate(ranked, self.related, self.count)

    def _asked_most(self, home: int | None) -> tuple[Found, ...]:
        """The first top tasks that the home page names, in its order."""
        named = (
            [number for number, share in self._related[home].items() if share == ranking.RELATED]
            if home is not None
            else []
        )
        tasks = [self.documents[number] for number in named if self.documents[number].type == "toptaak"]
        return tuple(tasks[:MOST_ASKED])

    def related(self, number: int) -> Mapping[int, float]:
        """The documents that belong to a document, each with its share of the score."""
        return self._related[number]

    def coverage(self, question: Question, number: int) -> float:
        """What share of a question a document has (0-1), rare words counting more."""
        scored = self._scored(question)
        # A word that no page has is as rare as can be.
        rarest = max((one.rarity for one, _ in scored), default=0.0) or 1.0
        total = sum((one.rarity or rarest) * weight for one, weight in scored)
        has = sum(one.rarity * weight * hit[1] for one, weight in scored if (hit := one.at(number)))
        return has / total if total else 0.0

    def boost(self, question: Question, number: int) -> tuple[float, float, bool]:
        """For an explanation: the prior of a document, the boost of a title or keyword, and whether it is a best bet."""
        same = self._boosts.get(question.key, {})
        return float(self._priors[number]), same.get(number, 1.0), self._best.get(question.key) == number

    def score(self, terms: Terms) -> Scored:
        """One unit looked up."""
        return self._units.one(terms)

    def quotable(self, numbers: Sequence[int]) -> list[Quotable]:
        """The texts of documents that can be shown, of each its summary and then its sentences."""
        return self._texts.all(numbers)

    def postings(self, term: str) -> Postings:
        """The documents that have a term, with its weighted frequency over all fields; those with all of a joint one."""
        return _joined(term, self._stored.search(term.split(JOINT)))

    def _scored(self, question: Question) -> list[tuple[Scored, float]]:
        scored = self._units.all([unit.terms for unit in question.units])
        return [(one, unit.weight) for one, unit in zip(scored, question.units, strict=True)]

    def _score(self, units: Sequence[Terms]) -> dict[Terms, Scored]:
        """Look up units, all terms of all of them in one go."""
        found = self._stored.search({single for terms in units for term, _ in terms for single in term.split(JOINT)})
        return {terms: ranking.score(terms, lambda term: _joined(term, found), self.count) for terms in units}

    def _quotable(self, numbers: Sequence[int]) -> dict[int, Quotable]:
        found = self._stored.texts(numbers)
        return {number: Quotable(*found[number]) for number in numbers}

    def _take_in(self, number: int, card: Mapping[str, Any]) -> None:
        keys = card["sleutels"]
        for key in keys["zoekwoorden"]:
            self._boosts[key][number] = ranking.SAME_AS_KEYWORD
        for key in (keys["titel"], keys["adres"]):
            self._boosts[key][number] = ranking.SAME_AS_TITLE
        shown = {name: card[name] for name in ("url", "titel", "samenvatting", "type", "themanaam")}
        self.documents.append(Found(**shown, zoekwoorden=tuple(card["zoekwoorden"])))


def _related(card: Mapping[str, Any], numbers: Mapping[str, int], themes: Mapping[str, int]) -> dict[int, float]:
    """What belongs to a document: the page of its theme, and the pages that its editor named (those last: they win)."""
    own = numbers[card["url"]]
    found = {themes[card["thema"]]: ranking.OF_THEME} if card["thema"] in themes else {}
    found |= {numbers[url]: ranking.RELATED for url in card["verwant"] if url in numbers}
    found.pop(own, None)
    return found


def _joined(term: str, postings: Mapping[str, Postings]) -> Postings:
    """Of a joint term the documents that have all of it, with the least of their weights."""
    if JOINT not in term:
        return postings.get(term, {})
    singles = [postings.get(single, {}) for single in term.split(JOINT)]
    shortest = min(singles, key=len)
    return {number: min(one[number] for one in singles) for number in shortest if all(number in one for one in singles)}
