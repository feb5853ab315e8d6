"""Our files of an index are those that Whoosh itself writes, also after documents changed."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from whoosh.codec.whoosh3 import W3Codec
from whoosh.fields import KEYWORD, STORED, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.writing import SegmentWriter

from tests.pages import page, site
from tests.unit.search.asking import TODAY
from tools.search import building, indexing
from tools.search.documents import Known, documents
from tools.search.remembered import Remembered
from tools.search.segment import FIELD, Segment

Terms = list[Mapping[str, float]]


class Weighted(KEYWORD):  # type: ignore[misc] # Whoosh has no types
    """Takes terms with their weights as they are."""

    def index(self, value: Mapping[str, float], **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        for term, weight in value.items():
            yield term.encode("utf-8"), 1, weight, b""


class NoLengths(W3Codec):  # type: ignore[misc] # Whoosh has no types
    length_stats = False


def by_whoosh(folder: Path, cards: Sequence[str], texts: Sequence[str], terms: Terms) -> dict[str, bytes]:
    """What Whoosh writes for the same documents, by the end of the name of the file."""
    folder.mkdir()
    schema = Schema(kaart=STORED, zinnen=STORED, **{FIELD: Weighted()})
    writer = SegmentWriter(
        FileStorage(folder).create_index(schema), codec=NoLengths(blocklimit=1024, compression=0), compound=False
    )
    for card, text, one in zip(cards, texts, terms, strict=True):
        writer.add_document(kaart=card, zinnen=text, **{FIELD: one})
    writer.commit()
    return {end: next(folder.glob(f"*{end}")).read_bytes() for end in (".trm", ".pst", "._stored.col")}


def ours(segment: Segment, cards: Sequence[str], texts: Sequence[str], terms: Terms) -> dict[str, bytes]:
    found = segment.postings(terms)
    return {".trm": found[0], ".pst": found[1], "._stored.col": segment.stored(cards, texts)}


def some(chance: random.Random, words: int) -> dict[str, float]:
    """Terms of a document, with weights that 32 bits hold."""
    return {
        f"wóórd{chance.randrange(words)}": chance.choice([1.0, 0.5, 2.25, 10.0]) for _ in range(chance.randint(1, 30))
    }


@pytest.mark.parametrize(("count", "words"), [(1, 3), (40, 60), (1500, 5), (300, 4000)])
def test_our_files_are_those_of_whoosh(count: int, words: int, tmp_path: Path) -> None:
    chance = random.Random(count)
    terms: Terms = [some(chance, words) for _ in range(count)]
    cards, texts = [f"kaart {number}" * 9 for number in range(count)], [f"tekst {number}" for number in range(count)]
    segment = Segment()
    assert ours(segment, cards, texts, terms) == by_whoosh(tmp_path / "eerst", cards, texts, terms)
    for number in {0, count // 2, count - 1}:
        terms[number] = some(chance, words + 2)
        texts[number] += " anders"
    assert ours(segment, cards, texts, terms) == by_whoosh(tmp_path / "later", cards, texts, terms)
    assert ours(segment, cards[1:] or cards, texts[1:] or texts, terms[1:] or terms) == by_whoosh(
        tmp_path / "minder", cards[1:] or cards, texts[1:] or texts, terms[1:] or terms
    )


def test_what_is_remembered_gives_the_release_of_a_clean_build() -> None:
    """Also when a new word makes a compound of a word on another page."""
    remembered = Remembered()
    boat, other = page("boot", titel="Zeilboothaven"), page("los", body="Iets over water.")
    for pages in (
        [boat, other],
        [boat, page("los", body="Een zeilboot.")],
        [boat, page("los", body="Een zeilboot in de haven."), page("meer", titel="Haven", thema="home")],
        [boat, other],
        [page("boot", titel="Zeilboothaven", thema="home"), other],
    ):
        found = site(*pages)
        done = indexing.contents(documents(found, TODAY, remembered.pages), building.lists(found), remembered)
        assert done == building.contents(found, TODAY)


def test_a_document_is_read_again_only_when_its_page_changed() -> None:
    known: Known = {}
    first = documents(site(page("een"), page("twee", verwant=("een",))), TODAY, known)
    second = documents(site(page("een"), page("twee", verwant=("een",))), TODAY, known)
    assert [one is other for one, other in zip(first, second, strict=True)] == [True, True]
    third = documents(site(page("twee", verwant=("een",))), TODAY, known)
    assert third[0].verwant == ()
    assert list(known) == ["pdc/twee.md"]
