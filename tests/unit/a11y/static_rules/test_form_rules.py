"""Forms: labels that stay, purposes of fields, choices with their question, errors with their field."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import autocomplete, choice_group, field_error, placeholder_label
from tools.a11y.static_rules.registry import PageRule

YES_NO = '<label><input type="radio" name="t"> Ja</label> <label><input type="radio" name="t"> Nee</label>'
NAME = '<label for="n">Naam</label><input id="n" autocomplete="name">'


def severities(rule: PageRule, body: str) -> list[str]:
    return [barrier.severity for barrier in found(rule, body)]


@pytest.mark.parametrize("field", ['<input placeholder="Kenteken">', '<textarea placeholder="Vraag"></textarea>'])
def test_a_placeholder_is_not_a_label(field: str) -> None:
    assert severities(placeholder_label, field) == ["waarschuwing"]


@pytest.mark.parametrize(
    "field",
    [
        '<label>Kenteken <input placeholder="AA-00-BB"></label>',
        '<label for="k">Kenteken</label><input id="k" placeholder="AA-00-BB">',
        '<input aria-label="Kenteken" placeholder="Kenteken">',
        '<b id="k">Kenteken</b><input aria-labelledby="k" placeholder="Kenteken">',
        '<input placeholder=" ">',
        '<input type="hidden" placeholder="Kenteken">',
        '<div hidden><input placeholder="Kenteken"></div>',
    ],
)
def test_a_field_with_a_label_may_have_a_placeholder(field: str) -> None:
    assert severities(placeholder_label, field) == []


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
    assert severities(autocomplete, '<label>E-mailadres <input autocomplete="tel"></label>') == ["fout"]
    assert severities(autocomplete, '<label>Telefoonnummer <input autocomplete="tel-national"></label>') == []


def test_choices_after_a_question_that_nothing_ties_to_it() -> None:
    assert severities(choice_group, f"<p>Hebt u een tuin?</p>{YES_NO}") == ["fout"]
    assert severities(choice_group, f"<p>Hebt u een tuin? *</p>{YES_NO}") == ["fout"]
    assert severities(choice_group, f"<p>Kies een soort</p>{YES_NO}") == ["waarschuwing"]
    assert severities(choice_group, f"<fieldset><p>Hebt u een tuin?</p>{YES_NO}</fieldset>") == ["fout"]


@pytest.mark.parametrize(
    "body",
    [
        f"<fieldset><legend>Hebt u een tuin?</legend>{YES_NO}</fieldset>",
        f'<p id="v">Hebt u een tuin?</p><div role="radiogroup" aria-labelledby="v">{YES_NO}</div>',
        f'<div role="group" aria-label="Hebt u een tuin?">{YES_NO}</div>',
        f"<p>Hebt u een tuin?</p>{YES_NO.replace('<input', '<input aria-describedby=v')}",
        '<p>Akkoord?</p><label><input type="radio" name="a"> Ja</label>',
        '<p>Hebt u een tuin?</p><label><input type="checkbox" name="a"> Ja</label>',
        f"<div hidden><p>Hebt u een tuin?</p>{YES_NO}</div>",
    ],
)
def test_choices_in_a_group_are_left_alone(body: str) -> None:
    assert found(choice_group, body) == []


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ('<input aria-invalid="true" aria-describedby="weg">', ["fout"]),
        ('<input aria-invalid="true" aria-errormessage="weg">', ["fout"]),
        ('<input aria-invalid="true">', ["waarschuwing"]),
        ('<input aria-invalid="true" aria-describedby="m"><p id="m"></p>', ["waarschuwing"]),
        ('<input aria-invalid="true" aria-describedby="weg m"><p id="m">Vul in.</p>', []),
        ('<input aria-invalid="false" aria-describedby="weg">', []),
        ("<input>", []),
    ],
)
def test_an_error_belongs_to_its_field(field: str, wanted: list[str]) -> None:
    assert severities(field_error, field) == wanted
