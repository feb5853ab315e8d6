"""Amounts, telephone numbers, e-mail addresses and years of tariffs are facts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.checked import findings, lines
from tools.checks import typed_amount, typed_email, typed_phone, typed_year
from tools.checks.rule import PageRule
from tools.model.fact import Fact


@pytest.mark.parametrize(
    "text",
    [
        "Het kost € 12,50.",
        "U betaalt 40 euro.",
        "Dat is €5",
        "ongeveer 1.305,00 euro",
        "EUR 12",
        "vijf euro",
        "2 miljoen euro",
    ],
)
def test_a_typed_amount_is_found(text: str) -> None:
    assert lines(typed_amount, f"Eerste regel.\n{text}") == [2]


@pytest.mark.parametrize(
    "text",
    ["U betaalt in euro.", "Kosten: {feit:leges}.", "De euro is geld.", "Neem 2 foto's mee.", "De 2 Europese landen."],
)
def test_words_about_money_are_left_alone(text: str) -> None:
    assert lines(typed_amount, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bel 072 888 00 00.", "Bel (072) 888 00 00", "Bel 14 072.", "0800-1234", "+31 72 888 0000", "bel 06-12345678", "+31 (0)72 888 00 00",
        "072/888.00.00", "0800 123 45 67", "+32 2 123 45 67", "[Bel ons](tel:+31728880000)", "[072 888 00 00](tel:0728880000)",
    ],
)  # fmt: skip
def test_a_typed_telephone_number_is_found(text: str) -> None:
    assert lines(typed_phone, text) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Bel 112.", "artikel 2.39", "in 2026 en 2027", "postcode 1817 MR", "BWBR0005537", "14 dagen", "op 06-12-2026", "14 000 inwoners",
        "BSN 012345678", "NL91 ABNA 0417 1643 00", "zaaknummer 0123456789012", "€ 0,1234567890", "[Bel 112](tel:112)",
        "[Bel ons](tel:{feit:contact.telefoon})",
    ],
)  # fmt: skip
def test_other_numbers_are_left_alone(text: str) -> None:
    assert lines(typed_phone, text) == []


@pytest.mark.parametrize(
    "text", ["Mail naar info@bergen-nh.nl.", "[Mail ons](mailto:a@b.nl)", "[a@b.nl](mailto:a@b.nl)", "<a@b.nl>"]
)
def test_a_typed_email_address_is_found(text: str) -> None:
    assert lines(typed_email, text) == [1]


def test_a_fact_as_mail_address_is_left_alone() -> None:
    assert lines(typed_email, "[Mail ons](mailto:{feit:contact.email})") == []


def test_a_sign_between_words_is_left_alone() -> None:
    assert lines(typed_email, "Het teken @ staat op uw toetsenbord.") == []


def test_a_year_beside_a_tariff_is_found() -> None:
    assert lines(typed_year, "Goed.\n\nHet tarief in 2025 is lager.") == [3]


@pytest.mark.parametrize(
    "text", ["In 2001 werd Bergen een gemeente.", "Het tarief verandert elk jaar.", "De Wmo 2015 bepaalt de kosten."]
)
def test_a_year_or_a_tariff_alone_is_left_alone(text: str) -> None:
    assert lines(typed_year, text) == []


def fact(name: str, tekst: str, **fields: str) -> Fact:
    values: dict[str, Any] = {
        "soort": "regel",
        "terugval": "x",
        "bron": "b",
        "bron_datum": "2026",
        "zekerheid": "middel",
    }
    return Fact(id=name, tekst=tekst, correspondent="kcc", **(values | fields))


@pytest.mark.parametrize(
    ("rule", "typed", "name"),
    [
        (typed_amount, "€ 12,50", "leges.x"),
        (typed_email, "info@b.nl", "contact.email"),
        (typed_phone, "0251-888.000", "contact.telefoon"),
    ],
)
def test_the_fact_that_has_the_value_already_is_named(rule: PageRule, typed: str, name: str) -> None:
    values = {"leges.x": "€ 12,50", "contact.email": "info@b.nl", "contact.telefoon": "(0251) 888 000"}
    known = {one: fact(one, tekst) for one, tekst in values.items()}
    assert f"Schrijf hier {{feit:{name}}}." in findings(rule, typed, site_has={"facts": known})[0].message


def test_another_e_mail_address_is_not_taken_for_one_that_is_known() -> None:
    known = {"contact.email": fact("contact.email", "info@bergen-nh.nl")}
    found = findings(typed_email, "info@bergennh.nl", site_has={"facts": known})[0]
    assert "{feit:contact.email}" not in found.message


@pytest.mark.parametrize(
    "known",
    [
        [],
        [fact("een", "€ 12,50"), fact("twee", "€ 12,50")],
        [fact("oud", "€ 12,50", zekerheid="laag")],
        [fact("ander", "€ 1,25")],
    ],
)
def test_no_fact_is_named_when_none_or_more_than_one_could_be_meant(known: list[Fact]) -> None:
    found = findings(typed_amount, "€ 12,50", site_has={"facts": {one.id: one for one in known}})[0]
    assert "Zet het in data/feiten.yml en schrijf hier {feit:naam}." in found.message
