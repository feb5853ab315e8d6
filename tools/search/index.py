"""Documents -> a Whoosh index in a folder -> the ranked documents for a question. All of Whoosh is in here.

Whoosh only keeps terms and hands out postings. Its query parser, its own scoring and its top-n collector are not used:
the parser can be made to run for seconds, and with a limit the collector of 2.7.4 can loop for ever on tied scores.
"""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.fields import KEYWORD, STORED, Schema
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.writing import SegmentWriter

from tools.model.finding import CannotRun
from tools.search import analysis, manifest, ranking
from tools.search.analysis import Analyser, Question
from tools.search.documents import Document
from tools.search.ranking import Ranked

LEXICON = "woorden.json"


class FixedNames(W3Codec):  # type: ignore[misc] # Whoosh has no types
    """Names its files the same every time, so that equal content gives equal bytes."""

    def new_segment(self, storage: object, indexname: str) -> object:
        """A segment without the random name that Whoosh would give it."""
        return W3Segment(W3Codec(), indexname, segid="0" * 16)


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept of a document to show it. `terms` are those of the summary and then of each sentence."""

    url: str
    titel: str
    samenvatting: str
    type: str
    themanaam: str
    zinnen: tuple[str, ...]
    terms: tuple[tuple[str, ...], ...]


def build(documents: Iterable[Document], target: Path) -> str:
    """Build beside the target folder and swap when it is complete. Returns the release id.

    Documents get their numbers in the order in which equal scores are to be shown.
    """
    ordered = sorted(documents, key=lambda doc: (ranking.TYPES.index(doc.type), doc.titel.casefold(), doc.url))
    if not ordered:
        raise CannotRun("Er is geen enkele pagina om te doorzoeken. Controleer eerst de inhoud.")
    lexicon = analysis.lexicon(ordered)
    analyser = Analyser(lexicon)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as beside:
            folder = Path(beside) / "nieuw"
            folder.mkdir(mode=0o755)
            _write_postings(ordered, analyser, folder)
            (folder / LEXICON).write_text(json.dumps(lexicon), encoding="ascii")
            release = manifest.write(folder)
            if target.exists():
                target.rename(Path(beside) / "oud")
            folder.rename(target)
    except OSError as error:
        raise CannotRun(f"De zoekindex is niet te schrijven in {target}: {error.strerror}.") from error
    return release


def _write_postings(documents: Sequence[Document], analyser: Analyser, folder: Path) -> None:
    schema = Schema(kaart=STORED, **{name: KEYWORD(scorable=True) for name in analysis.FIELDS})
    writer = SegmentWriter(FileStorage(folder).create_index(schema), codec=FixedNames(), compound=False)
    for document in documents:
        fields = {name: " ".join(terms) for name, terms in analyser.analyse(document).items()}
        writer.add_document(kaart=json.dumps(_card(document, analyser)), **fields)
    writer.commit()
    for lock in folder.glob("*LOCK"):
        lock.unlink()


def _card(document: Document, analyser: Analyser) -> dict[str, object]:
    """What is kept of a document to show it, as JSON that `Index` takes in again."""
    return {
        "url": document.url,
        "titel": document.titel,
        "samenvatting": document.samenvatting,
        "type": document.type,
        "themanaam": document.themanaam,
        "zinnen": document.zinnen,
        "terms": [" ".join(analyser.terms_of(text)) for text in (document.samenvatting, *document.zinnen)],
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
        self.analyser = Analyser(json.loads(files.pop(LEXICON)))
        storage = RamStorage()
        storage.files = files
        self._reader = storage.open_index().reader()
        # A Whoosh reader shared by threads can hang for good; postings are read by one at a time and then kept. What is
        # kept cannot grow beyond the index itself: words that are not in it are not looked up.
        self._lock = Lock()
        self._postings: dict[str, tuple[tuple[int, float], ...]] = {}
        self._fields_of: dict[str, list[str]] = defaultdict(list)
        for name, term in self._reader.all_terms():
            self._fields_of[term.decode("utf-8")].append(name)
        self._average = {name: self._average_length(name) for name in analysis.FIELDS}
        self.documents: list[Found] = []
        self._boosts: dict[str, dict[int, float]] = defaultdict(dict)
        self._priors: list[float] = []
        for number in range(self.count):
            self._take_in(number, json.loads(self._reader.stored_fields(number)["kaart"]))

    @property
    def count(self) -> int:
        """How many documents there are."""
        return int(self._reader.doc_count_all())

    def search(self, question: Question) -> list[Ranked]:
        """All documents for a question, best first. Slice it: there is no limit on purpose."""
        same = self._boosts.get(question.key, {})
        return ranking.rank(
            question.units,
            self.postings,
            self.count,
            lambda number: self._priors[number] * same.get(number, 1.0),
        )

    def postings(self, term: str) -> tuple[tuple[int, float], ...]:
        """The documents that have a term, with its weighted frequency over all fields."""
        if term not in self._fields_of:
            return ()
        found = self._postings.get(term)
        if found is None:
            with self._lock:
                found = self._postings[term] = self._read(term)
        return found

    def _average_length(self, name: str) -> float:
        """Of the documents that have the field at all: a site with few keywords must not make each of them long."""
        lengths = [length for n in range(self.count) if (length := self._reader.doc_field_length(n, name))]
        return sum(lengths) / len(lengths) if lengths else 1.0

    def _read(self, term: str) -> tuple[tuple[int, float], ...]:
        frequencies: dict[int, float] = defaultdict(float)
        for name in self._fields_of[term]:
            field = ranking.FIELDS[name]
            matcher = self._reader.postings(name, term)
            while matcher.is_active():
                number = matcher.id()
                length = self._reader.doc_field_length(number, name) / self._average[name]
                frequencies[number] += field.weight * matcher.weight() / (1 - field.length + field.length * length)
                matcher.next()
        return tuple(sorted(frequencies.items()))

    def _take_in(self, number: int, card: dict[str, object]) -> None:
        keys = card.pop("sleutels")
        assert isinstance(keys, dict)
        for key in keys["zoekwoorden"]:
            self._boosts[key][number] = ranking.SAME_AS_KEYWORD
        for key in (keys["titel"], keys["adres"]):
            self._boosts[key][number] = ranking.SAME_AS_TITLE
        terms = tuple(tuple(text.split()) for text in card.pop("terms"))  # type: ignore[attr-defined] # our own JSON
        found = Found(**card, terms=terms)  # type: ignore[arg-type] # idem
        self._priors.append(ranking.PRIOR[found.type])  # type: ignore[index] # idem
        self.documents.append(found)
