"""Compounds are split into words of the site; other words stay whole."""

from __future__ import annotations

import pytest

from tools.search.compounds import Splitter

WORDS = """
afval kalender gemeente huis honden belasting parkeren vergunning kappen bewijs wijziging adres grof over last eigendom
heid onder houd paspoort container openings tijden zon panelen
"""
LEXICON = WORDS.split()


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("afvalkalender", ("afval", "kalender")),
        ("gemeentehuis", ("gemeente", "huis")),
        ("hondenbelasting", ("honden", "belasting")),
        ("hondebelasting", ("hond", "belasting")),
        ("parkeervergunning", ("parkeer", "vergunning")),
        ("kapvergunning", ("kap", "vergunning")),
        ("adreswijziging", ("adres", "wijziging")),
        ("afvalcontainerkalender", ("afval", "container", "kalender")),
    ],
)
def test_a_compound_has_its_parts(word: str, parts: tuple[str, ...]) -> None:
    assert Splitter(LEXICON).split(word) == parts


@pytest.mark.parametrize(
    "word", ["paspoort", "overlast", "onderhoud", "afval", "afvalxyz", "xyzafval", "2026afval", ""]
)
def test_other_words_stay_whole(word: str) -> None:
    assert Splitter(LEXICON).split(word) == ()


def test_a_very_long_word_costs_no_time() -> None:
    assert Splitter(LEXICON).split("afval" * 40) == ("afval",) * 40
