"""The editors' lists of synonyms and English words, ready to look up in a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tools.search.stemming import stem
from tools.search.words import STOP_WORDS, texts

JOINT = " "
"""Between terms that must both be on a page to count as one. No word contains it."""

Alternatives = tuple[str, ...]
"""Terms that mean the same; a joint term is terms with a space between them."""


@dataclass(frozen=True, slots=True)
class Lists:
    """What the editors wrote in data/: word or phrase -> words of the site, question -> slug of the best page."""

    synonyms: Mapping[str, Sequence[str]] = field(default_factory=dict)
    english: Mapping[str, Sequence[str]] = field(default_factory=dict)
    best: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """The lists for in a JSON file, the same text for the same content."""
        return {
            "synoniemen": {word: list(words) for word, words in sorted(self.synonyms.items())},
            "engels": {word: list(words) for word, words in sorted(self.english.items())},
            "beste": dict(sorted(self.best.items())),
        }

    @classmethod
    def of_json(cls, lists: Mapping[str, Mapping[str, Any]]) -> Lists:
        """The lists that `as_json` gave."""
        return cls(lists["synoniemen"], lists["engels"], lists["beste"])


class Phrases:
    """A list that is looked up by words next to one another, the longest phrase first."""

    def __init__(self, entries: Mapping[tuple[str, ...], Alternatives]) -> None:
        self._entries = entries
        self._longest = max(map(len, entries), default=0)
        self._first_words = frozenset(words[0] for words in entries)
        self.words = frozenset(word for words in entries for word in words)

    def at(self, forms: Sequence[str], start: int) -> tuple[int, Alternatives]:
        """How many words from `start` are in the list as one phrase, and what it means; 0 when none are."""
        if forms[start] in self._first_words:
            for size in range(min(self._longest, len(forms) - start), 0, -1):
                found = self._entries.get(tuple(forms[start : start + size]))
                if found:
                    return size, found
        return 0, ()


def synonyms(entries: Mapping[str, Sequence[str]]) -> Phrases:
    """Looked up by the stems of the words that say something."""
    found: dict[tuple[str, ...], Alternatives] = {}
    for phrase, meanings in entries.items():
        forms = tuple(map(stem, _content(phrase)))
        found[forms] = tuple(dict.fromkeys((*found.get(forms, ()), *map(_term, meanings))))
    return Phrases(found)


def english(entries: Mapping[str, Sequence[str]]) -> Phrases:
    """Looked up by the words themselves: Dutch stems of English words would mix up care and car."""
    found: dict[tuple[str, ...], Alternatives] = {}
    for phrase, meanings in entries.items():
        forms = tuple(map(singular, _content(phrase)))
        found[forms] = tuple(dict.fromkeys((*found.get(forms, ()), *map(_term, meanings))))
    return Phrases(found)


def singular(word: str) -> str:
    """An English word without the s of the plural."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _content(phrase: str) -> list[str]:
    found = texts(phrase)
    return [word for word in found if word not in STOP_WORDS] or found


def _term(meaning: str) -> str:
    return JOINT.join(dict.fromkeys(map(stem, _content(meaning))))
