"""The engine of one machine: a release as a Whoosh index in a folder, read into memory. All of Whoosh is in here.

Whoosh only keeps terms and hands out postings. Its query parser, its own scoring and its top-n collector are not used:
the parser can be made to run for seconds, and with a limit the collector of 2.7.4 can loop for ever on tied scores.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Hashable, Mapping
from pathlib import Path
from threading import Lock

import orjson
from whoosh.codec.whoosh3 import W3Codec, W3LeafMatcher, W3Segment
from whoosh.fields import KEYWORD, STORED, Schema
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.writing import SegmentWriter

from tools.model.finding import CannotRun
from tools.search import manifest
from tools.search.backend import Contents, Postings, Texts
from tools.search.phrases import Lists
from tools.search.segment import FIELD, Segment

LEXICON = "woorden.json"
LISTS = "lijsten.json"


class FixedNames(W3Codec):  # type: ignore[misc] # Whoosh has no types
    """Names its files the same every time, so that equal content gives equal bytes."""

    length_stats = False  # the weights have the lengths of fields in them already

    def new_segment(self, storage: object, indexname: str) -> object:
        """A segment without the random name that Whoosh would give it."""
        return W3Segment(W3Codec(), indexname, segid="0" * 16)


class WhooshBackend:
    """A folder that holds the current release and nothing else."""

    def __init__(self, folder: Path, segment: Segment | None = None) -> None:
        self._folder = folder
        self._segment = segment or Segment()

    def index(self, contents: Contents) -> str:
        """Build beside the folder and swap when it is complete. Returns the release id."""
        target = self._folder
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as beside:
                folder = Path(beside) / "nieuw"
                folder.mkdir(mode=0o755)
                _write_postings(contents, self._segment, folder)
                (folder / LEXICON).write_bytes(orjson.dumps(contents.words))
                (folder / LISTS).write_bytes(orjson.dumps(contents.lists.as_json()))
                release = manifest.write(folder)
                if target.exists():
                    target.rename(Path(beside) / "oud")
                folder.rename(target)
        except OSError as error:
            raise CannotRun(f"De zoekindex is niet te schrijven in {target}: {error.strerror}.") from error
        return release

    def version(self) -> Hashable | None:
        """The stamp of the manifest."""
        return manifest.stamp(self._folder)

    def open(self) -> StoredInMemory:
        """The release in the folder."""
        return StoredInMemory(self._folder)

    def close(self) -> None:
        """Nothing is held open: a release is read whole."""


class StoredInMemory:
    """A release, read whole: the folder may be replaced while it answers."""

    is_far = False

    def __init__(self, folder: Path) -> None:
        self.version, files = manifest.read(folder)
        self.words: dict[str, int] = orjson.loads(files.pop(LEXICON))
        self.lists = Lists.of_json(orjson.loads(files.pop(LISTS)))
        storage = RamStorage()
        storage.files = files
        self._reader = storage.open_index().reader()
        # A Whoosh reader shared by threads can hang for good; it is read by one at a time.
        self._lock = Lock()
        self._terms = frozenset(self._reader.lexicon(FIELD))
        self.cards: list[str] = [
            self._reader.stored_fields(number)["kaart"] for number in range(self._reader.doc_count_all())
        ]

    def search(self, terms: Collection[str]) -> Mapping[str, Postings]:
        """The postings of the terms."""
        wanted = {term: encoded for term in terms if (encoded := term.encode("utf-8")) in self._terms}
        with self._lock:
            return {term: self._postings(encoded) for term, encoded in wanted.items()}

    def texts(self, numbers: Collection[int]) -> Mapping[int, Texts]:
        """The texts of the documents."""
        with self._lock:
            stored = {number: self._reader.stored_fields(number)["zinnen"] for number in numbers}
        return {number: orjson.loads(texts) for number, texts in stored.items()}

    def _postings(self, term: bytes) -> dict[int, float]:
        """One block after another: the public way, one document after another, is four times slower."""
        matcher = self._reader.postings(FIELD, term)
        found: dict[int, float] = {}
        while matcher.is_active():
            found[matcher.id()] = matcher.weight()  # reads the block
            if isinstance(matcher, W3LeafMatcher):
                found.update(zip(matcher._ids, matcher._weights, strict=True))
                matcher._next_block()
            else:
                matcher.next()
        return found


def _write_postings(contents: Contents, segment: Segment, folder: Path) -> None:
    """Whoosh makes its table of contents; the files that it names are ours (segment.py says why)."""
    schema = Schema(kaart=STORED, zinnen=STORED, **{FIELD: KEYWORD()})
    codec = FixedNames()
    writer = SegmentWriter(FileStorage(folder).create_index(schema), codec=codec, compound=False)
    writer.docnum = len(contents.cards)
    writer._close_segment()
    found = writer.get_segment()
    terms, postings = segment.postings(contents.terms)
    (folder / found.make_filename(W3Codec.TERMS_EXT)).write_bytes(terms)
    (folder / found.make_filename(W3Codec.POSTS_EXT)).write_bytes(postings)
    stored = folder / W3Codec.column_filename(found, "_stored").replace("..", ".")
    stored.write_bytes(segment.stored(contents.cards, contents.texts))
    writer._commit_toc([found])
    writer._finish()
    for lock in folder.glob("*LOCK"):
        lock.unlink()
