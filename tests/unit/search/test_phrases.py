"""The editors' lists, looked up by words next to one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.model.site import Site
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search.analysis import Analyser, Words, lexicon
from tools.search.documents import documents
from tools.search.phrases import Phrases, english, singular, synonyms
from tools.search.stemming import stem
from tools.search.words import texts

ROOT = Path(__file__).resolve().parents[3]
LEAST = 250


def test_the_longest_phrase_goes_first() -> None:
    found = Phrases({("id",): ("kaart",), ("id", "kaart"): ("identiteit",)})
    assert found.at(["id", "kaart"], 0) == (2, ("identiteit",))
    assert found.at(["id", "bewijs"], 0) == (1, ("kaart",))
    assert found.at(["kaart", "id"], 0) == (0, ())


def test_an_empty_list_has_nothing() -> None:
    assert synonyms({}).at(["id"], 0) == (0, ())


def test_any_form_of_a_dutch_word_is_looked_up_and_little_words_do_not_matter() -> None:
    found = synonyms({"bewijs van goed gedrag": ["vog"], "buren": ["overlast"]})
    assert found.at(["bewijs", "goed", "gedrag"], 0) == (3, ("vog",))
    assert stem("buur") in found.words


def test_two_spellings_of_one_word_are_added_up() -> None:
    assert synonyms({"baan": ["werk"], "banen": ["vacatures"]}).at([stem("baan")], 0)[1] == (
        stem("werk"),
        stem("vacatures"),
    )


@pytest.mark.parametrize(("word", "expected"), [("taxes", "taxe"), ("glass", "glass"), ("bus", "bus"), ("rats", "rat")])
def test_the_s_of_an_english_plural_is_taken_off(word: str, expected: str) -> None:
    assert singular(word) == expected


def test_english_words_are_not_stemmed_as_dutch() -> None:
    found = english({"care": ["zorg"], "car": ["auto"]})
    assert found.at(["care"], 0)[1] == ("zorg",)


@pytest.fixture(scope="module")
def site() -> Site:
    return read_site(ROOT)[0]


def test_our_own_lists_are_long_enough_to_be_of_use(site: Site) -> None:
    assert len(site.synonyms) >= LEAST
    assert len(site.english) >= LEAST


def test_every_meaning_in_our_own_lists_is_a_word_of_the_site(site: Site) -> None:
    words = lexicon(Words.of(document) for document in documents(site, today()))
    known = Analyser(words)
    meanings = {word for entries in (site.synonyms, site.english) for found in entries.values() for word in found}
    assert {meaning for meaning in meanings if not all(map(known.is_known, texts(meaning)))} == set()
