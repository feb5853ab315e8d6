"""A word that the site does not have -> the word that was probably meant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from tools.search.words import STOP_WORDS

SHORTEST = 4
LONGEST = 40
MOST_CANDIDATES = 25
MOST_KEPT = 4_000
SOUNDS = (
    # What sounds the same and is often written the other way, in this order.
    (re.compile(r"ij|ei|(?<=[b-df-hj-np-tv-z])y(?=[b-df-hj-np-tv-z])"), "y"),
    (re.compile(r"auw|ouw|au|ou"), "w"),
    (re.compile(r"sch(?=e?$)"), "s"),
    (re.compile(r"ch|gg"), "g"),
    (re.compile(r"dt$|d$"), "t"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"qu"), "kw"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"c"), "k"),
    (re.compile(r"z"), "s"),
    (re.compile(r"v"), "f"),
    (re.compile(r"ie"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def sound(word: str) -> str:
    """How a word sounds, roughly: reibewijs and rijbeweis are the same."""
    for pattern, letters in SOUNDS:
        word = pattern.sub(letters, word)
    return word


def most_edits(word: str) -> int:
    """How many letters may differ: one in a short word, three in a long one."""
    return 1 if len(word) <= 5 else 2 if len(word) <= 11 else 3


class Repairer:
    """Knows the words of one site and how common each is."""

    def __init__(self, lexicon: Mapping[str, int]) -> None:
        self._lexicon = {
            word: count
            for word, count in lexicon.items()
            if SHORTEST <= len(word) <= LONGEST and word.isalpha() and word not in STOP_WORDS
        }
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in self._lexicon:
            self._by_sound[sound(word)].append(word)
            self._by_length[len(word)].append(word)

        # Many make the same mistake, and each costs a walk over the words of the site. Bounded.
        self.repair = lru_cache(maxsize=MOST_KEPT)(self._repair)
        self._choices = lru_cache(maxsize=None)(self._words_of)  # of each length once

    def _repair(self, word: str, most: int | None = None) -> str | None:
        """The nearest word of the site, or None when nothing is near. A word with a figure in it is left alone.

        `most` edits at most; without it more in a longer word.
        """
        if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
            return None
        heard = sound(word)
        edits = most_edits(word) if most is None else most
        near = [
            candidate for candidate in self._by_sound.get(heard, ()) if abs(len(candidate) - len(word)) <= edits + 1
        ]
        if near:
            return max(near, key=lambda candidate: (self._lexicon[candidate], candidate))
        found = extract(
            word, self._choices(len(word), edits), scorer=OSA.distance, score_cutoff=edits, limit=MOST_CANDIDATES
        )
        likely = {
            candidate: unlikeliness
            for candidate, distance, _ in found
            if (unlikeliness := self._unlikeliness(word, heard, candidate, distance)) <= edits + 0.5
        }
        return min(likely, key=lambda candidate: (likely[candidate], candidate), default=None)

    def _words_of(self, length: int, edits: int) -> list[str]:
        """The words that are not too long or too short to be meant."""
        return [
            candidate
            for near in range(length - edits, length + edits + 1)
            for candidate in self._by_length.get(near, ())
        ]

    def _unlikeliness(self, word: str, heard: str, candidate: str, distance: float) -> float:
        """Edits, and half of those that can be heard; another first letter is rare; a common word is likelier."""
        by_ear = OSA.distance(heard, sound(candidate)) / 2
        start = 0.0 if candidate[0] == word[0] else 1.0
        return distance + by_ear + start - min(self._lexicon[candidate], 50) / 100
