"""A query of an address is read once, and what makes no sense in it is left out."""

from __future__ import annotations

import pytest

from tools.search import asked
from tools.search.asked import LONGEST_KEPT, Asked


def test_a_query_says_what_to_show() -> None:
    found = asked.asked(b"q=%20oud++papier&pagina=2&letterlijk=1&soort=product")
    assert found == Asked("oud papier", 2, True, "product")


@pytest.mark.parametrize("query", [b"", b"q=", b"pagina=-1&soort=onzin&letterlijk=ja", b"q=%00&pagina=%C2%B2"])
def test_what_makes_no_sense_is_left_out(query: bytes) -> None:
    assert asked.asked(query) == Asked("", 1, False, None)


@pytest.mark.parametrize(
    ("query", "is_new"),
    [
        (b"q=kliko", True),
        (b"q=kliko&pagina=2", False),
        (b"q=kliko&soort=thema", False),
        (b"q=kliko&letterlijk=1", False),
    ],
)
def test_another_page_of_results_is_no_new_question(query: bytes, is_new: bool) -> None:
    assert asked.asked(query).is_new is is_new


def test_a_very_long_query_is_not_kept() -> None:
    before = asked._kept.cache_info().currsize
    assert asked.asked(b"q=" + b"a" * LONGEST_KEPT).vraag == "a" * 200
    assert asked._kept.cache_info().currsize == before
