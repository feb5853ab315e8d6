"""References to facts in a text."""

from __future__ import annotations

from datetime import date

import pytest

from tools.model.fact import Fact
from tools.reading.facts import filled_in, references

DAY = date(2026, 11, 22)
FACTS = {
    "leges": Fact(
        "leges", "bedrag", "€ 10", "een bedrag", "bron", "2026", "hoog", "kcc",
        geldig_van=date(2026, 1, 1), geldig_tot=date(2026, 12, 31), jaar_tonen=True,
    ),
    "adres": Fact("adres", "adres", "Straat 1", "het gemeentehuis", "bron", "2023", "middel", "kcc"),
}  # fmt: skip


def test_a_reference_gives_its_line_and_id_known_or_not() -> None:
    assert list(references("Kosten: {feit:leges}.\n\n{feit: onbekend }", 10)) == [(10, "leges"), (12, "onbekend")]


@pytest.mark.parametrize("text", ["{leges}", "{ feit:leges", "{{ leges }}", "feit:leges"])
def test_other_braces_are_left_alone(text: str) -> None:
    assert list(references(text, 1)) == []
    assert filled_in(text, FACTS, DAY) == text


def test_a_certain_fact_is_filled_in_with_its_year() -> None:
    assert filled_in("Het kost {feit:leges}.", FACTS, DAY) == "Het kost € 10 (2026)."


def test_an_unconfirmed_fact_is_filled_in_with_its_fallback() -> None:
    assert filled_in("Kom naar {feit:adres}.", FACTS, DAY) == "Kom naar het gemeentehuis."


@pytest.mark.parametrize(("day", "text"), [(date(2026, 12, 31), "€ 10 (2026)"), (date(2027, 1, 1), "een bedrag")])
def test_a_fact_holds_until_its_last_day(day: date, text: str) -> None:
    assert filled_in("{feit:leges}", FACTS, day) == text


def test_an_unknown_fact_stays_as_it_was_typed() -> None:
    assert filled_in("{feit:weg}", FACTS, DAY) == "{feit:weg}"
