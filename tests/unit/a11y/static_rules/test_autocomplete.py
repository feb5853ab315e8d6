"""Purposes of fields."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import autocomplete

NAME = '<label for="n">Naam</label><input id="n" autocomplete="name">'


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(autocomplete, body)]


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ('<label>Uw e-mailadres <input type="email"></label>', "email"),
        ('<label>Uw telefoonnummer (verplicht) <input type="tel"></label>', "tel"),
        ("<label>Uw postcode: <input></label>", "postal-code"),
        ('<label>Uw naam* <input autocomplete="off"></label>', "name"),
        (f'<form>{NAME}<label for="m">E-mail</label><input id="m" type="email"></form>', "email"),
    ],
)
def test_a_field_about_the_visitor_needs_its_purpose(field: str, wanted: str) -> None:
    barriers = found(autocomplete, field)
    assert [(one.severity, one.criteria) for one in barriers] == [("fout", ("1.3.5",))]
    assert wanted in barriers[0].message


@pytest.mark.parametrize(
    "field",
    [
        '<label>Uw e-mailadres <input type="email" autocomplete="section-a home email"></label>',
        '<form><label>E-mailadres <input type="email"></label></form>',
        "<form><label>Postcode <input></label><label>Woonplaats <input></label></form>",
        f"<form>{NAME}<label>Adres <input></label></form>",
        '<form><h2>Uw partner</h2><label>Naam <input></label><label>E-mail <input type="email"></label></form>',
        "<label>Naam van uw hond <input></label>",
        '<label>Uw naam <input type="radio"></label>',
        "<label>Uw naam <input readonly></label>",
        '<label>Uw naam <input autocomplete="given-name"></label>',
        '<label>Uw e-mailadres <input autocomplete="username"></label>',
    ],
)
def test_a_field_that_may_be_about_anybody_is_left_alone(field: str) -> None:
    assert found(autocomplete, field) == []


def test_a_purpose_that_does_not_fit_the_label_is_wrong() -> None:
    assert severities('<label>E-mailadres <input autocomplete="tel"></label>') == ["fout"]
    assert severities('<label>Telefoonnummer <input autocomplete="tel-national"></label>') == []
