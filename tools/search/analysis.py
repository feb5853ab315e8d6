"""All that search knows about Dutch: a document -> terms per field; a question -> units of weighted terms."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from tools.search import phrases
from tools.search.compounds import Splitter
from tools.search.documents import Document
from tools.search.phrases import JOINT, Alternatives, Lists
from tools.search.stemming import stem
from tools.search.words import STOP_WORDS, texts

FIELDS = ("titel", "zoekwoorden", "samenvatting", "koppen", "tekst")
PART = "~"
"""In front of a term: not a word of the page but a part of one. No word contains this sign."""

AS_PART = 0.4
OTHER_FORM = 0.9
PART_OF_KNOWN = 0.35
PART_OF_UNKNOWN = 1.0
FIRST_PIECE = 0.3
STARTS_WITH = 0.5
ENDS_WITH = 0.4
SYNONYM = 0.8
TRANSLATION = 1.0
IN_PHRASE = 0.5
"""What a word of its own still weighs when it stands in a phrase of the list of synonyms."""

OUR_NAME = frozenset(["bergen", "gemeente"])
NAME = 0.4
"""The name of the municipality says little here: everything on the site is about it."""

MOST_WORDS = 24
"""A question of more words is an essay or an attack; the rest of it is not looked at."""

MOST_STARTING = 8
PROMINENT = 5
"""How many times a word in a title or keyword counts, against once in the text, for how common a word is."""

PARTICLES = ("aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor", "weg")
PARTICIPLE = re.compile(rf"(?P<prefix>{'|'.join(PARTICLES)})?ge(?P<root>\w{{3,}})[dt]$")


DIMINUTIVES = (
    (re.compile(r"(?P<word>\w{3,})jes?"), ""),
    (re.compile(r"(?P<word>\w{2,}[lnrwaeiouy])tjes?"), ""),
    (re.compile(r"(?P<word>\w+(?P<last>[bdglmnprt]))(?P=last)etjes?"), ""),
    (re.compile(r"(?P<word>\w{2,}m)pjes?"), ""),
    (re.compile(r"(?P<word>\w{2,}n)kjes?"), "g"),
)
"""Snowball leaves them as they are."""


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
        """Every single term that a page may be found by, without the mark of a part."""
        return frozenset(
            single.removeprefix(PART) for unit in self.units for term, _ in unit.terms for single in term.split(JOINT)
        )


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of a document; it is cut into words once."""

    titel: list[str]
    zoekwoorden: list[str]
    samenvatting: list[str]
    koppen: list[str]
    zinnen: list[list[str]]
    overig: list[str]

    @classmethod
    def of(cls, document: Document) -> Words:
        """The words of each piece, in order."""
        return cls(
            texts(document.titel),
            texts(" \n ".join(document.zoekwoorden)),
            texts(document.samenvatting),
            texts(" \n ".join(document.koppen)),
            [texts(sentence) for sentence in document.zinnen],
            texts(document.overig),
        )


class Lexicon:
    """How often each word is on the site, counted as documents come and go."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, words: Words, times: int = 1) -> None:
        """Count a document; with -1 it goes."""
        for found in (words.titel, words.zoekwoorden):
            self._count(found, PROMINENT * times)
        self._count(chain(words.samenvatting, words.koppen, *words.zinnen, words.overig), times)

    def _count(self, words: Iterable[str], times: int) -> None:
        if times == 1:
            self._counts.update(words)  # the way of nearly all words, and the quickest
        else:
            for word in words:
                self._counts[word] += times

    def words(self) -> dict[str, int]:
        """Every word with how common it is, sorted."""
        return {word: count for word, count in sorted(self._counts.items()) if count}


def lexicon(documents: Iterable[Words]) -> dict[str, int]:
    """Every word on the site with how common it is, sorted."""
    found = Lexicon()
    for words in documents:
        found.add(words)
    return found.words()


def key(text: str) -> str:
    """The stems of the words that say something."""
    return " ".join(stem(word) for word in content_words(text))


def content_words(text: str) -> list[str]:
    """The words that say something; when none does, all words."""
    found = texts(text)[:MOST_WORDS]
    return [word for word in found if word not in STOP_WORDS] or found


class Looked(dict[str, tuple[str, ...]]):
    """What is found for each word, found once."""

    def __init__(self, find: Callable[[str], tuple[str, ...]]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> tuple[str, ...]:
        found = self[word] = self._find(word)
        return found


class Analyser:
    """Dutch with the words of one site."""

    def __init__(self, lexicon: Mapping[str, int], lists: Lists | None = None) -> None:
        self.lexicon = lexicon
        self.lists = lists or Lists()
        self._sorted = sorted(lexicon)
        self._stems = frozenset(stem(word) for word in lexicon)
        self._splitter = Splitter(lexicon)
        self._synonyms = phrases.synonyms(self.lists.synonyms)
        self._english = phrases.english(self.lists.english)
        # Bounded: visitors can type any number of different words.
        self._terms_of_word = lru_cache(maxsize=20_000)(self._find_terms)
        self.term_forms = lru_cache(maxsize=20_000)(self._find_forms)
        self.of_site = Looked(self._find_terms)
        """The terms of the words of the site, for making an index; visitors do not come here."""

        self._quoted = Looked(self._find_quoted)

    def analyse(self, words: Words) -> dict[str, Mapping[str, int]]:
        """How often each term is in each field. Of a title and of keywords once: to repeat a keyword must not pay."""
        return {
            "titel": self._once(words.titel),
            "zoekwoorden": self._once(words.zoekwoorden),
            "samenvatting": self._counted([words.samenvatting]),
            "koppen": self._counted([words.koppen]),
            "tekst": self._counted([*words.zinnen, words.overig]),
        }

    def places(self, pieces: Iterable[Sequence[str]]) -> dict[str, list[int]]:
        """In which pieces of text each term is, parts included without their mark (for choosing a snippet)."""
        found: dict[str, list[int]] = {}
        for place, words in enumerate(pieces):
            for word in words:
                for term in self._quoted[word]:
                    known = found.get(term)
                    if known is None:
                        found[term] = [place]
                    elif known[-1] != place:
                        known.append(place)
        return found

    @property
    def parts(self) -> frozenset[str]:
        """The words of which compounds may consist. All that the site adds to the terms of a word is in here."""
        return self._splitter.parts

    def terms_of_word(self, word: str) -> tuple[str, ...]:
        """The stem of a word and the stems of its parts."""
        return self._terms_of_word(word)

    def is_compound(self, word: str) -> bool:
        """Whether the site has all parts of this word."""
        return bool(self._splitter.split(word))

    def is_known(self, word: str) -> bool:
        """Whether the site or one of the lists has this word or another form of it."""
        return (
            word in self.lexicon
            or phrases.singular(word) in self._english.words
            or not self._stems.isdisjoint((stem(word), *_other_forms(word)))
            or stem(word) in self._synonyms.words
        )

    def expand(self, question: str) -> Question:
        """What to look for. Words of the question are joined by OR: a page need not have them all."""
        found = content_words(question)
        verbs = self._separated(question)
        english, rest = self._from_english(found)
        units = [*english, *self._from_dutch(rest, verbs)]
        for left, right in pairwise(found):
            terms: dict[str, float] = {}
            for whole in (left + right, f"{left}s{right}"):
                if whole in self.lexicon:
                    terms[stem(whole)] = 1.0
                if whole in self.lists.synonyms:
                    terms |= _alternatives(self._synonyms.at([stem(whole)], 0)[1], SYNONYM)
            if terms:
                units.append(Unit(f"{left} {right}", tuple(terms.items())))
        return Question(tuple(units), " ".join(stem(word) for word in found))

    def _from_english(self, words: Sequence[str]) -> tuple[list[Unit], list[str]]:
        """Units for what the English list has, and the words that are left."""
        units, rest = [], []
        forms = [phrases.singular(word) for word in words]
        at = 0
        while at < len(words):
            size, meanings = self._english.at(forms, at)
            if size == 1 and words[at] in self.lexicon:
                # The site has the word too (a loan word, or a page in English): both may be meant.
                own = {stem(words[at]): 1.0}
                units.append(Unit(words[at], tuple((own | _alternatives(meanings, TRANSLATION)).items())))
            elif size:
                units.append(Unit(" ".join(words[at : at + size]), tuple(_alternatives(meanings, 1.0).items())))
            else:
                rest.append(words[at])
            at += max(1, size)
        return units, rest

    def _from_dutch(self, words: Sequence[str], verbs: Mapping[str, str]) -> Iterator[Unit]:
        """Units for each word, and one more for each phrase of the synonym list."""
        forms = [self._form(word) for word in words]
        others = not OUR_NAME.issuperset(words)
        weights = {word: NAME if others and word in OUR_NAME else 1.0 for word in words}
        meaning: dict[str, Alternatives] = {}
        for at, word in enumerate(words):
            size, meanings = self._synonyms.at(forms, at)
            if size == 1:
                meaning[word] = meanings
            elif size:
                yield Unit(" ".join(words[at : at + size]), tuple(_alternatives(meanings, 1.0).items()))
                weights |= dict.fromkeys(words[at : at + size], IN_PHRASE)
        for word, weight in weights.items():
            yield from self._units(word, verbs.get(word), meaning.get(word, ()), weight)

    def _once(self, words: Iterable[str]) -> dict[str, int]:
        return {term: 1 for word in words for term in self.of_site[word]}

    def _counted(self, pieces: Iterable[Iterable[str]]) -> dict[str, int]:
        """Words are counted first: that is quick, and of each the terms are then looked up once."""
        found: dict[str, int] = {}
        for word, count in Counter(chain.from_iterable(pieces)).items():
            if word not in STOP_WORDS:
                for term in self.of_site[word]:
                    found[term] = found.get(term, 0) + count
        return found

    def _find_terms(self, word: str) -> tuple[str, ...]:
        return (stem(word), *(PART + stem(part) for part in self._splitter.split(word)))

    def _find_forms(self, word: str) -> frozenset[str]:
        """The terms of one folded word, parts included without their mark (for marking words)."""
        return frozenset(term.removeprefix(PART) for term in self._terms_of_word(word))

    def _find_quoted(self, word: str) -> tuple[str, ...]:
        return () if word in STOP_WORDS else tuple(term.removeprefix(PART) for term in self.of_site[word])

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

    def _form(self, word: str) -> str:
        """The stem, or that of another form of the word when only that one is known."""
        own = stem(word)
        forms = (own, *_other_forms(word))
        return next((form for form in forms if form in self._stems or form in self._synonyms.words), own)

    def _parts(self, word: str) -> tuple[str, ...]:
        """The parts of a compound, or of what it is the diminutive of."""
        return next((parts for one in (word, *_larger(word)) if (parts := self._splitter.split(one))), ())

    def _units(self, word: str, verb: str | None, meanings: Alternatives, weight: float) -> Iterator[Unit]:
        whole = verb or self._form(word)
        parts = () if verb else self._parts(word)
        terms = {whole: 1.0, PART + whole: AS_PART}
        if verb:
            terms[stem(word)] = FIRST_PIECE
        for form in _other_forms(word):
            terms.setdefault(form, OTHER_FORM)
        is_known = whole in self._stems
        if not is_known and not parts and not meanings:
            for form, nearness in self._near(word):
                terms.setdefault(form, nearness)
                terms.setdefault(PART + form, nearness * AS_PART)
        # A word that the site does not use itself can only mean what the list says.
        for term, nearness in _alternatives(meanings, SYNONYM if is_known else TRANSLATION).items():
            terms.setdefault(term, nearness)
        yield Unit(word, tuple(terms.items()), weight)
        for part in parts:
            both = ((stem(part), 1.0), (PART + stem(part), 0.8))
            yield Unit(part, both, weight * (PART_OF_KNOWN if is_known or meanings else PART_OF_UNKNOWN))

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


def _alternatives(meanings: Alternatives, nearness: float) -> dict[str, float]:
    """Terms of a list with how near they are; of a single word also where it is a part of another."""
    found: dict[str, float] = {}
    for meaning in meanings:
        found[meaning] = nearness
        if JOINT not in meaning:
            found[PART + meaning] = nearness * AS_PART
    return found


def _larger(word: str) -> Iterator[str]:
    """What a word may be the diminutive of: kaartje -> kaart and kaar, karretje -> kar, boompje -> boom."""
    if word.endswith(("je", "jes")):
        for pattern, ending in DIMINUTIVES:
            found = pattern.fullmatch(word)
            if found:
                yield found["word"] + ending


def _other_forms(word: str) -> Iterator[str]:
    """Diminutives: huisje -> huis. Verbs: verhuist and verhuisd -> verhuis, aangevraagd -> aanvraag. Forms that do not exist find nothing."""
    yield from map(stem, _larger(word))
    if len(word) > 4 and word[-1] in "dt":
        yield stem(word[:-1])
        participle = PARTICIPLE.match(word)
        if participle:
            yield stem((participle["prefix"] or "") + participle["root"])
