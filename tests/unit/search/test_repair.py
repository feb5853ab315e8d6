"""Typing errors are repaired to words of the site; known and hopeless words are left alone."""

from __future__ import annotations

import pytest

from tools.search.repair import Repairer, sound

WORDS = "rijbewijs paspoort vergunning verhuizen parkeren afval bezwaar schuld direct garage container"
LEXICON = dict.fromkeys(WORDS.split(), 5)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pasport", "paspoort"),
        ("paspoortt", "paspoort"),
        ("reibeweis", "rijbewijs"),
        ("rijbewijz", "rijbewijs"),
        ("vergunnig", "vergunning"),
        ("vegrunning", "vergunning"),
        ("verhuisen", "verhuizen"),
        ("pakreren", "parkeren"),
        ("bezwar", "bezwaar"),
        ("schult", "schuld"),
        ("kontainer", "container"),
    ],
)
def test_a_typing_error_is_repaired(typed: str, meant: str) -> None:
    assert Repairer(LEXICON).repair(typed) == meant


@pytest.mark.parametrize("typed", ["xyzzy", "abc", "2026", "defect", "", "a" * 200, "pas7port", "zwembad"])
def test_what_is_not_near_anything_is_left_alone(typed: str) -> None:
    assert Repairer(LEXICON).repair(typed) is None


def test_of_two_words_that_are_as_near_the_more_common_one_is_meant() -> None:
    assert Repairer({"boomkap": 1, "boomtak": 40}).repair("boomtap") == "boomtak"


def test_words_that_sound_the_same_are_the_same() -> None:
    assert sound("reibeweis") == sound("rijbewijs")
    assert sound("auto") != sound("otto")
