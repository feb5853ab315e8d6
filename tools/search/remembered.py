"""What was made of the documents for the last release, so that after one edit only what changed is made again.

The analysis of a document depends on more than its own text: compounds are split into words of the whole site, and the
weight of a word on the average length of a field. Both are watched, so the outcome is that of a clean build.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tools.search import analysis, weights
from tools.search.analysis import Analyser, Lexicon, Words
from tools.search.documents import Document, Known
from tools.search.segment import Segment

MOST_PARTS = 100
"""When more words came or went, all compounds are split again: that is quicker than to look which ones change."""


@dataclass(slots=True)
class Analysed:
    """A document with what was made of it; what is None must be made."""

    document: Document
    words: Words
    card: str = ""
    texts: str = ""
    fields: Mapping[str, Mapping[str, int]] | None = None
    averages: Mapping[str, float] | None = None
    terms: Mapping[str, float] | None = None

    def all_words(self) -> Iterator[str]:
        """Every word, also more than once."""
        one = self.words
        for found in (one.titel, one.zoekwoorden, one.samenvatting, one.koppen, *one.zinnen, one.overig):
            yield from found


@dataclass
class Remembered:
    """Kept within a process; without it everything is made once more."""

    segment: Segment = field(default_factory=Segment)
    pages: Known = field(default_factory=dict)
    _documents: dict[str, Analysed] = field(default_factory=dict)
    _terms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _lexicon: Lexicon = field(default_factory=Lexicon)
    _parts: frozenset[str] = frozenset()

    def words(self, documents: Sequence[Document]) -> list[Analysed]:
        """The documents with their words."""
        found = [
            known if (known := self._documents.get(one.url)) and known.document == one else Analysed(one, Words.of(one))
            for one in documents
        ]
        now = {one.document.url: one for one in found}
        for url in self._documents.keys() | now.keys():
            before, after = self._documents.get(url), now.get(url)
            if before is not after:
                if before:
                    self._lexicon.add(before.words, -1)
                if after:
                    self._lexicon.add(after.words)
        self._documents = now
        return found

    def lexicon(self) -> dict[str, int]:
        """Every word of the documents with how common it is."""
        return self._lexicon.words()

    def analyse(self, found: Sequence[Analysed], analyser: Analyser) -> None:
        """The terms of each document in which a word changed meaning."""
        other = self._other_words(analyser)
        for one in found:
            if one.fields is None or (other and not other.isdisjoint(one.all_words())):
                one.fields = analyser.analyse(one.words)
                one.texts, one.terms = "", None
        sizes = [{name: sum(terms.values()) for name, terms in (one.fields or {}).items()} for one in found]
        averages = _averages(sizes)
        for one, size in zip(found, sizes, strict=True):
            assert one.fields is not None
            if one.terms is None or one.averages != averages:
                lengths = {name: length / averages[name] for name, length in size.items()}
                one.terms, one.averages = weights.in_32_bits(weights.weighted(one.fields, lengths)), averages

    def _other_words(self, analyser: Analyser) -> set[str]:
        """The words that have other terms than the last time."""
        changed = tuple(analyser.parts ^ self._parts)  # a set that lost its words is still slow to walk
        before, self._parts = self._terms, analyser.parts
        if len(changed) <= MOST_PARTS:
            analyser.of_site |= {
                word: terms
                for word, terms in before.items()
                if word in analyser.lexicon and not any(part in word for part in changed)
            }
        self._terms = {word: analyser.of_site[word] for word in analyser.lexicon}
        return {word for word, terms in self._terms.items() if before.get(word, terms) != terms}


def _averages(sizes: Sequence[Mapping[str, int]]) -> dict[str, float]:
    """The average length of each field over the documents that have it: a site with few keywords must not make each
    of them long.

    In two figures: a word more on one page then leaves the weights of all others as they are. A length that is off by a
    twentieth is no length that anyone notices.
    """
    averages = {}
    for name in analysis.FIELDS:
        lengths = [length for size in sizes if (length := size[name])]
        averages[name] = float(f"{sum(lengths) / len(lengths):.2g}") if lengths else 1.0
    return averages
