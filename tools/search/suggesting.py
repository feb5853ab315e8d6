"""The first letters of a question -> titles of pages that it may become."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from tools.search import ranking
from tools.search.index import Found
from tools.search.words import texts

MOST = 7
SHORTEST = 2
MOST_WORDS = 6
MOST_LOOKED_AT = 400
"""How many words with the same beginning are looked at; more than that says that the beginning is too short."""

IN_TITLE = 1.0
FIRST_OF_TITLE = 1.5
IN_KEYWORDS = 0.6
WHOLE_WORD = 1.3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A page that may be meant."""

    url: str
    titel: str


class Suggester:
    """The words of titles and keywords, sorted, each with the pages it stands for."""

    def __init__(self, documents: Sequence[Found]) -> None:
        self._documents = documents
        entries: dict[tuple[str, int], float] = {}
        for number, document in enumerate(documents):
            prior = ranking.PRIOR[document.type]  # type: ignore[index] # the index has checked it
            named = [(word, FIRST_OF_TITLE if at == 0 else IN_TITLE) for at, word in enumerate(texts(document.titel))]
            named += [(word, IN_KEYWORDS) for phrase in document.zoekwoorden for word in texts(phrase)]
            for word, weight in named:
                entries[word, number] = max(entries.get((word, number), 0.0), weight * prior)
        self._entries = sorted((word, number, weight) for (word, number), weight in entries.items())
        self._words = [word for word, _, _ in self._entries]

    def suggest(self, typed: str) -> list[Suggestion]:
        """The best pages that have all words; the last word may be unfinished."""
        asked = texts(typed)[:MOST_WORDS]
        if not asked or len(asked[-1]) < SHORTEST:
            return []
        scores = self._pages(asked[-1])
        for word in asked[:-1]:
            also = self._pages(word)
            scores = {number: score + also[number] for number, score in scores.items() if number in also}
        best = sorted(scores, key=lambda number: (-scores[number], number))[:MOST]
        return [Suggestion(self._documents[number].url, self._documents[number].titel) for number in best]

    def _pages(self, start: str) -> dict[int, float]:
        """The pages that have a word with this beginning, each with the weight of the best one."""
        scores: dict[int, float] = {}
        first = bisect_left(self._words, start)
        for word, number, weight in self._entries[first : first + MOST_LOOKED_AT]:
            if not word.startswith(start):
                break
            scores[number] = max(scores.get(number, 0.0), weight * (WHOLE_WORD if word == start else 1.0))
        return scores
