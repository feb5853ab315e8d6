"""Pages that look like the question, letter by letter."""

from __future__ import annotations

import pytest

from tools.search.nearest import Nearest, trigrams

NAMES = [("Paspoort aanvragen",), ("Rijbewijs verlengen", "roze pasje"), ("Afvalkalender",)]


@pytest.mark.parametrize(
    ("question", "first"), [("paspoor tanvragen", 0), ("rybewys verlenge", 1), ("afvalkal ender", 2)]
)
def test_the_page_that_looks_most_like_it_comes_first(question: str, first: int) -> None:
    assert Nearest(NAMES).find(question)[0][0] == first


def test_a_keyword_counts_like_a_title() -> None:
    assert Nearest(NAMES).find("roze pasjes")[0][0] == 1


@pytest.mark.parametrize("question", ["", "zzz", "?!", "a"])
def test_what_looks_like_nothing_finds_nothing(question: str) -> None:
    assert Nearest(NAMES).find(question) == []


def test_a_word_begins_and_ends_with_a_space() -> None:
    assert trigrams("Één") == {" ee", "een", "en "}
