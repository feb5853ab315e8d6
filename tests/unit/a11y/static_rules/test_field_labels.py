"""Labels that do not say what to fill in."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import field_labels

NAME = "<p><label>Naam <input{}></label></p>"
PAIR = NAME.format("") * 2


@pytest.mark.parametrize(
    "body",
    [
        '<label for="a">Menu</label> <input id="a">',
        "<label>Info: <input type=date></label>",
        '<p id="l">Vul in</p><input aria-labelledby="l weg">',
        '<input type="email" aria-label="Invoer">',
    ],
)
def test_a_label_that_says_nothing_is_wrong(body: str) -> None:
    assert [barrier.criteria for barrier in found(field_labels, body)] == [("2.4.6",)]


@pytest.mark.parametrize(
    "body",
    [
        PAIR,
        f"<form>{PAIR}</form>",
        f"<fieldset><legend>Kind</legend>{PAIR}</fieldset>",
        f"<fieldset>{NAME.format('')}</fieldset><fieldset>{NAME.format('')}</fieldset>",
        f'{NAME.format("")}<h3 style="position:absolute; left:-9999px">Partner</h3>{NAME.format("")}',
    ],
)
def test_two_fields_with_one_label_are_wrong(body: str) -> None:
    assert ["“Naam”" in barrier.message for barrier in found(field_labels, body)] == [True]


@pytest.mark.parametrize(
    "body",
    [
        '<label for="a">Naam</label> <input id="a">',
        "<label>Info <textarea></textarea></label>",
        "<label>Menu <select><option>Dag</option></select></label>",
        '<label><input type="checkbox"> Info</label>',
        "<input>",
        '<label hidden for="a">Menu</label> <input id="a">',
        "<label>Menu <input disabled></label>",
        f"<h2>Uzelf</h2>{NAME.format('')}<h2>Partner</h2>{NAME.format('')}",
        f"{NAME.format('')}<p>Uw partner:</p>{NAME.format('')}",
        f"<fieldset><legend>U</legend>{NAME.format('')}</fieldset><fieldset><legend>Zij</legend>{NAME.format('')}</fieldset>",
        f'<fieldset aria-label="U">{NAME.format("")}</fieldset><fieldset aria-label="Zij">{NAME.format("")}</fieldset>',
        f'<fieldset>{NAME.format("")}</fieldset><fieldset><h3 style="margin:-2px">Partner</h3>{NAME.format("")}</fieldset>',
        f'<div role="group" aria-label="U">{NAME.format("")}</div><div role="group">{NAME.format("")}</div>',
        f"{NAME.format('')}{NAME.format(' title=Partner')}",
        f"<form>{NAME.format('')}</form><form>{NAME.format('')}</form>",
        '<label><input type="radio"> Ja</label> <label><input type="radio"> Ja</label>',
    ],
)
def test_a_field_that_can_be_told_is_left_alone(body: str) -> None:
    assert found(field_labels, body) == []
