"""A compound -> its parts: afvalkalender is afval and kalender. The site's own words are the dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tools.search.words import STOP_WORDS

SHORTEST_COMPOUND = 7
SHORTEST_PART = 4
SHORT_PARTS = frozenset(
    ["bar", "bsn", "bus", "dak", "gas", "hek", "kap", "mus", "rat", "vis", "weg", "wmo", "woz", "zee", "zon"]
)
"""Words of three letters that are often part of a compound; all others give more nonsense than finds."""

SUFFIXES = """
baar baren daar erij heden heid isch ische keer lijk lijke lijken ling lingen loos matig schap ster teren tering zaam
zame waar weer week voor achter boven samen tegen terug onder over eren erin ende endes
"""
NOT_PARTS = frozenset(SUFFIXES.split())
"""Endings and beginnings of words that are also words: eigendom and heerlijk are no compounds."""

LINKS = ("", "s", "en", "e")
"""What may stand between two parts: gemeente-s-huis, hond-en-belasting."""

DOUBLE_VOWEL = re.compile(r"([aeou])([bcdfghjklmnpqrstvwxz])$")
LONG_VOWEL = re.compile(r"[aeiou]{2}.$")
DOUBLE_CONSONANT = re.compile(r"([b-df-hj-np-tv-z])\1$")


def verb_stems(word: str) -> Iterator[str]:
    """What an infinitive looks like in front of a noun: parkeren -> parkeer, kappen -> kap, bouwen -> bouw."""
    if word.endswith("en") and len(word) > SHORTEST_PART + 1:
        bare = word[:-2]
        yield bare
        if DOUBLE_CONSONANT.search(bare):
            yield bare[:-1]
        elif not LONG_VOWEL.search(bare):
            yield DOUBLE_VOWEL.sub(r"\1\1\2", bare)


class Splitter:
    """Splits words into words that occur on the site."""

    def __init__(self, lexicon: Iterable[str]) -> None:
        known = {word for word in lexicon if word.isalpha() and word not in STOP_WORDS | NOT_PARTS}
        forms = known | {stem for word in known for stem in verb_stems(word)}
        self.parts = frozenset(
            form for form in forms - NOT_PARTS - STOP_WORDS if len(form) >= SHORTEST_PART or form in SHORT_PARTS
        )
        # Bounded: visitors can type any number of different words.
        self.split = lru_cache(maxsize=20_000)(self._split)

    def is_part(self, word: str) -> bool:
        """Whether compounds may contain this word."""
        return word in self.parts

    def _split(self, word: str) -> tuple[str, ...]:
        """The parts, or nothing when the word is no compound of known words. The fewest and most even parts win."""
        size = len(word)
        if size < SHORTEST_COMPOUND or not word.isalpha():
            return ()
        # best[end]: (cost, parts) of the cheapest way to cut word[:end]; each part costs 1 plus a share for shortness.
        best: dict[int, tuple[float, tuple[str, ...]]] = {0: (0.0, ())}
        for start in range(size - 2):
            if start not in best:
                continue
            cost, parts = best[start]
            for end in range(start + 3, size + 1):
                part = word[start:end]
                if part == word or part not in self.parts:
                    continue
                found = (cost + 1 + 4 / len(part) ** 2, (*parts, part))
                for link in LINKS if end < size else ("",):
                    to = end + len(link)
                    if word.startswith(link, end) and (to < size or not link) and (to not in best or found < best[to]):
                        best[to] = found
        return best[size][1] if size in best else ()
