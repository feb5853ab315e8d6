"""All that search knows about Dutch: a document -> terms per field; a question -> units of weighted terms."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tools.search.compounds import Splitter
from tools.search.documents import Document
from tools.search.stemming import stem
from tools.search.words import STOP_WORDS, texts

FIELDS = ("titel", "zoekwoorden", "samenvatting", "koppen", "tekst")
PART = "~"
"""In front of a term: not a word of the page but a part of one. No word contains this sign."""

AS_PART = 0.4
OTHER_FORM = 0.9
PART_OF_KNOWN = 0.35
PART_OF_UNKNOWN = 0.8
FIRST_PIECE = 0.3
STARTS_WITH = 0.5
ENDS_WITH = 0.4
MOST_WORDS = 24
"""A question of more words is an essay or an attack; the rest of it is not looked at."""

MOST_STARTING = 8
PROMINENT = 5
"""How many times a word in a title or keyword counts, against once in the text, for how common a word is."""

PARTICLES = ("aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor", "weg")
PARTICIPLE = re.compile(rf"(?P<prefix>{'|'.join(PARTICLES)})?ge(?P<root>\w{{3,}})[dt]$")


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing that was asked for: terms that mean (nearly) the same, each with how nearly, and its weight."""

    word: str
    terms: tuple[tuple[str, float], ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Question:
    """A question in terms. `key` is equal for two phrases that are the same but for inflection and stop words."""

    units: tuple[Unit, ...]
    key: str

    @property
    def terms(self) -> frozenset[str]:
        """Every term that a page may be found by, without the mark of a part."""
        return frozenset(term.removeprefix(PART) for unit in self.units for term, _ in unit.terms)


def lexicon(documents: Iterable[Document]) -> dict[str, int]:
    """Every word on the site with how common it is, sorted."""
    counts: Counter[str] = Counter()
    for document in documents:
        prominent = " \n ".join((document.titel, *document.zoekwoorden))
        rest = " \n ".join((document.samenvatting, *document.koppen, document.tekst))
        counts.update({word: PROMINENT * count for word, count in Counter(texts(prominent)).items()})
        counts.update(texts(rest))
    return dict(sorted(counts.items()))


def key(text: str) -> str:
    """The stems of the words that say something."""
    return " ".join(stem(word) for word in content_words(text))


def content_words(text: str) -> list[str]:
    """The words that say something; when none does, all words."""
    found = texts(text)[:MOST_WORDS]
    return [word for word in found if word not in STOP_WORDS] or found


class Analyser:
    """Dutch with the words of one site."""

    def __init__(self, lexicon: Mapping[str, int]) -> None:
        self.lexicon = lexicon
        self._sorted = sorted(lexicon)
        self._stems = frozenset(stem(word) for word in lexicon)
        self._splitter = Splitter(lexicon)
        # Bounded: visitors can type any number of different words.
        self._terms_of_word = lru_cache(maxsize=50_000)(self._find_terms)
        self._forms_of_word = lru_cache(maxsize=50_000)(self._find_forms)

    def analyse(self, document: Document) -> dict[str, list[str]]:
        """The terms of each field. Of a title and of keywords each once: to repeat a keyword must not pay."""
        keywords = " \n ".join(document.zoekwoorden)
        return {
            "titel": list(dict.fromkeys(self._terms(document.titel, keep_stop_words=True))),
            "zoekwoorden": list(dict.fromkeys(self._terms(keywords, keep_stop_words=True))),
            "samenvatting": list(self._terms(document.samenvatting)),
            "koppen": list(self._terms(" \n ".join(document.koppen))),
            "tekst": list(self._terms(document.tekst)),
        }

    def terms_of(self, text: str) -> Sequence[str]:
        """The terms of a short text, parts included without their mark (for choosing a snippet)."""
        return tuple(dict.fromkeys(term.removeprefix(PART) for term in self._terms(text)))

    def term_forms(self, word: str) -> frozenset[str]:
        """The terms of one folded word, parts included without their mark (for marking words)."""
        return self._forms_of_word(word)

    def is_known(self, word: str) -> bool:
        """Whether the site has this word, another form of it, or all its parts."""
        return (
            word in self.lexicon
            or not self._stems.isdisjoint((stem(word), *_other_forms(word)))
            or bool(self._splitter.split(word))
        )

    def expand(self, question: str) -> Question:
        """What to look for. Words of the question are joined by OR: a page need not have them all."""
        found = content_words(question)
        verbs = self._separated(question)
        units = [unit for word in dict.fromkeys(found) for unit in self._units(word, verbs.get(word))]
        for left, right in pairwise(found):
            joined = tuple(
                (stem(left + link + right), 1.0) for link in ("", "s") if left + link + right in self.lexicon
            )
            if joined:
                units.append(Unit(f"{left} {right}", joined))
        return Question(tuple(units), " ".join(stem(word) for word in found))

    def _terms(self, text: str, keep_stop_words: bool = False) -> Iterator[str]:
        for word in texts(text):
            if keep_stop_words or word not in STOP_WORDS:
                yield from self._terms_of_word(word)

    def _find_terms(self, word: str) -> tuple[str, ...]:
        return (stem(word), *(PART + stem(part) for part in self._splitter.split(word)))

    def _find_forms(self, word: str) -> frozenset[str]:
        return frozenset(term.removeprefix(PART) for term in self._terms_of_word(word))

    def _separated(self, question: str) -> dict[str, str]:
        """Verbs in two pieces: "hoe vraag ik een paspoort aan" asks for aanvragen. First piece -> stem of the verb."""
        found: dict[str, str] = {}
        before: list[str] = []
        for word in texts(question)[:MOST_WORDS]:
            if word in PARTICLES:
                for verb in before:
                    whole = stem(word + verb)
                    if whole in self._stems and verb not in found:
                        found[verb] = whole
            elif word not in STOP_WORDS:
                before.append(word)
        return found

    def _units(self, word: str, verb: str | None) -> Iterator[Unit]:
        whole = verb or stem(word)
        parts = () if verb else self._splitter.split(word)
        terms = {whole: 1.0, PART + whole: AS_PART}
        if verb:
            terms[stem(word)] = FIRST_PIECE
        for form in _other_forms(word):
            terms.setdefault(form, OTHER_FORM)
        is_known = whole in self._stems
        if not is_known and not parts:
            for form, weight in self._near(word):
                terms.setdefault(form, weight)
                terms.setdefault(PART + form, weight * AS_PART)
        yield Unit(word, tuple(terms.items()))
        for part in parts:
            both = ((stem(part), 1.0), (PART + stem(part), 0.8))
            yield Unit(part, both, PART_OF_KNOWN if is_known else PART_OF_UNKNOWN)

    def _near(self, word: str) -> Iterator[tuple[str, float]]:
        """For an unknown word: the words that start with it, else the longest known end or start of it."""
        if len(word) >= 4:
            start = bisect_left(self._sorted, word)
            starting = self._sorted[start : start + MOST_STARTING]
            found = [known for known in starting if known.startswith(word)]
            yield from ((stem(known), STARTS_WITH) for known in found)
            if found:
                return
        for size in range(len(word) - 2, 4, -1):
            pieces = [piece for piece in (word[-size:], word[:size]) if self._splitter.is_part(piece)]
            yield from ((stem(piece), ENDS_WITH) for piece in pieces)
            if pieces:
                return


def _other_forms(word: str) -> Iterator[str]:
    """Verbs: verhuist and verhuisd -> verhuis, aangevraagd -> aanvraag. Forms that do not exist find nothing."""
    if len(word) > 4 and word[-1] in "dt":
        yield stem(word[:-1])
        participle = PARTICIPLE.match(word)
        if participle:
            yield stem((participle["prefix"] or "") + participle["root"])
