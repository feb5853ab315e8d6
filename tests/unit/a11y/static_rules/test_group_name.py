"""Groups of fields and their names."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import group_name

FIELD = "<label>Naam <input></label>"


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (f"<fieldset>{FIELD}</fieldset>", "geen vraag of naam"),
        (f"<fieldset><legend> </legend>{FIELD}</fieldset>", "een lege `<legend>`"),
    ],
)
def test_a_group_without_a_name_is_advice(body: str, what: str) -> None:
    (barrier,) = found(group_name, body)
    assert (barrier.severity, what in barrier.message) == ("waarschuwing", True)


@pytest.mark.parametrize(
    "body",
    [
        f"<fieldset><legend>Uw gegevens</legend>{FIELD}</fieldset>",
        f'<fieldset aria-label="Uw gegevens">{FIELD}</fieldset>',
        f'<fieldset aria-labelledby="k">{FIELD}</fieldset>',
        f'<fieldset role="presentation">{FIELD}</fieldset>',
        f'<fieldset><legend><img src="a" alt="Uw gegevens"></legend>{FIELD}</fieldset>',
        f"<fieldset hidden>{FIELD}</fieldset>",
    ],
)
def test_a_group_with_a_name_is_left_alone(body: str) -> None:
    assert found(group_name, body) == []
