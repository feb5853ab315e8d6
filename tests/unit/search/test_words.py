"""Words: what counts as one, and what makes no difference."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.search.words import Word, fold, texts, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Paspoort", "paspoort"),
        ("Café", "cafe"),
        ("coëfficiënt", "coefficient"),
        ("ĳsbaan", "ijsbaan"),
        ("ﬁets", "fiets"),
    ],
)
def test_accents_capitals_and_ligatures_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Foto's van 2026", ["fotos", "van", "2026"]),
        ("Wmo-hulpmiddel", ["wmo", "hulpmiddel"]),
        ("e-mail", ["email"]),
        ("van A-Z", ["van", "az"]),
        ("ID-kaart", ["id", "kaart"]),
        ("’s avonds", ["s", "avonds"]),
        ("één, twee; (drie)!", ["een", "twee", "drie"]),
        ("<script>&amp;", ["script", "amp"]),
        ("  \t\n", []),
        ("\uff9e \uff9e-\uff9e kliko", ["kliko"]),
    ],
)
def test_a_text_falls_apart_in_words(text: str, found: list[str]) -> None:
    assert [word.text for word in words(text)] == found
    assert texts(text) == found


def test_a_word_knows_where_it_stood() -> None:
    assert list(words("De ID-kaart")) == [Word("de", 0, 2), Word("id", 3, 5), Word("kaart", 6, 11)]


SIGNS = "abzAZ019 -'’`´‘“”–—é ÉëÏæßœ½²ª_\u00ad\u00a0.,;İſŒłđ\u0301\u2011€…\n"


@given(st.one_of(st.text(st.sampled_from(SIGNS), max_size=30), st.text(max_size=30)))
def test_the_quick_way_to_the_words_of_a_text_gives_the_same_words(text: str) -> None:
    assert texts(text) == [word.text for word in words(text)]
