"""Documents -> a Whoosh index in a folder -> the ranked documents for a question. All of Whoosh is in here.

Whoosh only keeps terms and hands out postings. Its query parser, its own scoring and its top-n collector are not used:
the parser can be made to run for seconds, and with a limit the collector of 2.7.4 can loop for ever on tied scores.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import KEYWORD, STORED, Schema
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.writing import SegmentWriter

from tools.model.finding import CannotRun
from tools.search import analysis, manifest, ranking
from tools.search.analysis import Analyser, Question, Words
from tools.search.documents import Document
from tools.search.phrases import JOINT, Lists
from tools.search.ranking import Ranked, Scored
from tools.search.snippets import Quotable

LEXICON = "woorden.json"
LISTS = "lijsten.json"
FIELD = "termen"
MOST_UNITS = 4_000
"""How many looked-up words are kept. What is kept of one is never more than the pages that have it."""

MOST_TEXTS = 2_000
"""Of how many documents the sentences are kept ready."""

UNUSED_BYTES = b""


class Weighted(KEYWORD):  # type: ignore[misc] # Whoosh has no types
    """A field that takes terms with their weights as they are, without an analysis of Whoosh's own."""

    def index(self, value: Mapping[str, float], **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Whoosh's (term, frequency, weight, value) for each term."""
        for term, weight in value.items():
            yield term.encode("utf-8"), 1, weight, UNUSED_BYTES


class FixedNames(W3Codec):  # type: ignore[misc] # Whoosh has no types
    """Names its files the same every time, so that equal content gives equal bytes."""

    length_stats = False  # the weights have the lengths of fields in them already

    def new_segment(self, storage: object, indexname: str) -> object:
        """A segment without the random name that Whoosh would give it."""
        return W3Segment(W3Codec(), indexname, segid="0" * 16)


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept of a document to show it in a list."""

    url: str
    titel: str
    samenvatting: str
    type: str
    themanaam: str
    zoekwoorden: tuple[str, ...]


def build(documents: Iterable[Document], target: Path, lists: Lists | None = None) -> str:
    """Build beside the target folder and swap when it is complete. Returns the release id.

    Documents get their numbers in the order in which equal scores are to be shown.
    """
    ordered = sorted(documents, key=lambda doc: (ranking.TYPES.index(doc.type), doc.titel.casefold(), doc.url))
    if not ordered:
        raise CannotRun("Er is geen enkele pagina om te doorzoeken. Controleer eerst de inhoud.")
    lists = lists or Lists()
    words = [Words.of(document) for document in ordered]
    lexicon = analysis.lexicon(words)
    analyser = Analyser(lexicon, lists)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as beside:
            folder = Path(beside) / "nieuw"
            folder.mkdir(mode=0o755)
            _write_postings(ordered, words, analyser, folder)
            (folder / LEXICON).write_text(json.dumps(lexicon), encoding="ascii")
            (folder / LISTS).write_text(json.dumps(lists.as_json()), encoding="ascii")
            release = manifest.write(folder)
            if target.exists():
                target.rename(Path(beside) / "oud")
            folder.rename(target)
    except OSError as error:
        raise CannotRun(f"De zoekindex is niet te schrijven in {target}: {error.strerror}.") from error
    return release


def weights(words: Sequence[Words], analyser: Analyser) -> list[dict[str, float]]:
    """The weighted frequency of each term of each document.

    The average length of a field is that of the documents that have the field at all: a site with few keywords must
    not make each of them long.
    """
    fields = [{name: Counter(terms) for name, terms in analyser.analyse(one).items()} for one in words]
    average = {}
    for name in analysis.FIELDS:
        lengths = [length for one in fields if (length := one[name].total())]
        average[name] = sum(lengths) / len(lengths) if lengths else 1.0
    return [
        ranking.weighted(one, {name: terms.total() / average[name] for name, terms in one.items()}) for one in fields
    ]


def _write_postings(documents: Sequence[Document], words: Sequence[Words], analyser: Analyser, folder: Path) -> None:
    schema = Schema(kaart=STORED, zinnen=STORED, **{FIELD: Weighted()})
    # Blocks this small are not worth compressing.
    codec = FixedNames(blocklimit=1024, compression=0)
    writer = SegmentWriter(FileStorage(folder).create_index(schema), codec=codec, compound=False)
    for document, one, terms in zip(documents, words, weights(words, analyser), strict=True):
        quotable = [" ".join(analyser.terms_of(text)) for text in (one.samenvatting, *one.zinnen)]
        sentences = [[text, has] for text, has in zip((document.samenvatting, *document.zinnen), quotable, strict=True)]
        writer.add_document(
            kaart=json.dumps(_card(document)), zinnen=json.dumps(sentences), **{FIELD: dict(sorted(terms.items()))}
        )
    writer.commit()
    for lock in folder.glob("*LOCK"):
        lock.unlink()


def _card(document: Document) -> dict[str, object]:
    """What is kept of a document to show it, as JSON that `Index` takes in again."""
    return {
        "url": document.url,
        "titel": document.titel,
        "samenvatting": document.samenvatting,
        "type": document.type,
        "themanaam": document.themanaam,
        "zoekwoorden": document.zoekwoorden,
        "verwant": document.verwant,
        "thema": document.thema,
        "sleutels": {
            "titel": analysis.key(document.titel),
            "adres": analysis.key(document.url.replace("/", " ").replace("-", " ")),
            "zoekwoorden": [analysis.key(keyword) for keyword in document.zoekwoorden],
        },
    }


class Index:
    """An index that the build made, in memory. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        self.version, files = manifest.read(folder)
        lists = json.loads(files.pop(LISTS))
        self.analyser = Analyser(
            json.loads(files.pop(LEXICON)), Lists(lists["synoniemen"], lists["engels"], lists["beste"])
        )
        storage = RamStorage()
        storage.files = files
        self._reader = storage.open_index().reader()
        # A Whoosh reader shared by threads can hang for good; it is read by one at a time and what was read is kept.
        self._lock = Lock()
        self._terms = frozenset(self._reader.lexicon(FIELD))
        self.score = lru_cache(maxsize=MOST_UNITS)(self._score)
        self.quotable = lru_cache(maxsize=MOST_TEXTS)(self._quotable)
        self.documents: list[Found] = []
        self._boosts: dict[str, dict[int, float]] = defaultdict(dict)
        self._priors: list[float] = []
        self.count = int(self._reader.doc_count_all())
        cards = [json.loads(self._reader.stored_fields(number)["kaart"]) for number in range(self.count)]
        numbers = {card["url"]: number for number, card in enumerate(cards)}
        themes = {card["thema"]: number for number, card in enumerate(cards) if card["type"] == "thema"}
        self._related: list[dict[int, float]] = [_related(card, numbers, themes) for card in cards]
        for number, card in enumerate(cards):
            self._take_in(number, card)
        best = {analysis.key(phrase): numbers.get(f"/{slug}/") for phrase, slug in lists["beste"].items()}
        self._best = {key: number for key, number in best.items() if number is not None}

    def search(self, question: Question) -> list[Ranked]:
        """The documents for a question, best first. Slice it: there is no limit on purpose."""
        same = self._boosts.get(question.key, {})
        priors = self._priors
        units = [(self.score(unit.terms), unit.weight) for unit in question.units]
        ranked = ranking.rank(units, lambda number: priors[number] * same.get(number, 1.0))
        best = self._best.get(question.key)
        if best is not None:
            rest = [found for found in ranked if found.number != best]
            ranked = [Ranked(best, rest[0].score if rest else 1.0), *rest]
        return ranking.relate(ranked, self.related)

    def related(self, number: int) -> Mapping[int, float]:
        """The documents that belong to a document, each with its share of the score."""
        return self._related[number]

    def coverage(self, question: Question, number: int) -> float:
        """What share of a question a document has (0-1), rare words counting more."""
        scored = [(self.score(unit.terms), unit.weight) for unit in question.units]
        # A word that no page has is as rare as can be.
        rarest = max((one.rarity for one, _ in scored), default=0.0) or 1.0
        total = sum((one.rarity if one.found else rarest) * weight for one, weight in scored)
        has = sum(one.rarity * weight * one.found[number][1] for one, weight in scored if number in one.found)
        return has / total if total else 0.0

    def boost(self, question: Question, number: int) -> tuple[float, float, bool]:
        """For an explanation: the prior of a document, the boost of a title or keyword, and whether it is a best bet."""
        same = self._boosts.get(question.key, {})
        return self._priors[number], same.get(number, 1.0), self._best.get(question.key) == number

    def postings(self, term: str) -> Mapping[int, float]:
        """The documents that have a term, with its weighted frequency over all fields; those with all of a joint one."""
        if JOINT in term:
            return _joint([self.postings(single) for single in term.split(JOINT)])
        encoded = term.encode("utf-8")
        if encoded not in self._terms:
            return {}
        found: dict[int, float] = {}
        with self._lock:
            matcher = self._reader.postings(FIELD, encoded)
            while matcher.is_active():
                found[matcher.id()] = matcher.weight()
                matcher.next()
        return found

    def _score(self, terms: tuple[tuple[str, float], ...]) -> Scored:
        return ranking.score(terms, self.postings, self.count)

    def _quotable(self, number: int) -> Quotable:
        """The texts of a document that can be shown: its summary and then its sentences."""
        with self._lock:
            stored = self._reader.stored_fields(number)["zinnen"]
        return Quotable.of((text, terms.split()) for text, terms in json.loads(stored))

    def _take_in(self, number: int, card: Mapping[str, Any]) -> None:
        keys = card["sleutels"]
        for key in keys["zoekwoorden"]:
            self._boosts[key][number] = ranking.SAME_AS_KEYWORD
        for key in (keys["titel"], keys["adres"]):
            self._boosts[key][number] = ranking.SAME_AS_TITLE
        self._priors.append(ranking.PRIOR[card["type"]])
        shown = {name: card[name] for name in ("url", "titel", "samenvatting", "type", "themanaam")}
        self.documents.append(Found(**shown, zoekwoorden=tuple(card["zoekwoorden"])))


def _related(card: Mapping[str, Any], numbers: Mapping[str, int], themes: Mapping[str, int]) -> dict[int, float]:
    """What belongs to a document: the page of its theme, and the pages that its editor named (those last: they win)."""
    own = numbers[card["url"]]
    found = {themes[card["thema"]]: ranking.OF_THEME} if card["thema"] in themes else {}
    found |= {numbers[url]: ranking.RELATED for url in card["verwant"] if url in numbers}
    found.pop(own, None)
    return found


def _joint(postings: Sequence[Mapping[int, float]]) -> dict[int, float]:
    """The documents that are in all, with the least of their weights."""
    shortest = min(postings, key=len)
    return {
        number: min(one[number] for one in postings) for number in shortest if all(number in one for one in postings)
    }
