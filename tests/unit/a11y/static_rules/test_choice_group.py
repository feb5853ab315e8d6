"""Choices and their question."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import choice_group

YES_NO = '<label><input type="radio" name="t"> Ja</label> <label><input type="radio" name="t"> Nee</label>'


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(choice_group, body)]


def test_choices_after_a_question_that_nothing_ties_to_it() -> None:
    assert severities(f"<p>Hebt u een tuin?</p>{YES_NO}") == ["fout"]
    assert severities(f"<p>Hebt u een tuin? *</p>{YES_NO}") == ["fout"]
    assert severities(f"<p>Kies een soort</p>{YES_NO}") == ["waarschuwing"]
    assert severities(f"<fieldset><p>Hebt u een tuin?</p>{YES_NO}</fieldset>") == ["fout"]


def test_checkboxes_with_one_name_are_one_question() -> None:
    boxes = YES_NO.replace("radio", "checkbox")
    assert severities(f"<p>Wat wilt u weten?</p>{boxes}") == ["fout"]
    assert severities(f"<fieldset><legend>Wat wilt u weten?</legend>{boxes}</fieldset>") == []
    assert severities(f"<p>Uw aanvragen</p>{boxes}") == []
    apart = boxes.replace('"t"> N', '"u"> N')
    assert severities(f"<p>Wat wilt u weten?</p>{apart}") == []


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
