"""Labels that are gone as soon as somebody types."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import placeholder_label


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(placeholder_label, body)]


@pytest.mark.parametrize("field", ['<input placeholder="Kenteken">', '<textarea placeholder="Vraag"></textarea>'])
def test_a_placeholder_is_not_a_label(field: str) -> None:
    assert severities(field) == ["waarschuwing"]


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
    assert severities(field) == []
