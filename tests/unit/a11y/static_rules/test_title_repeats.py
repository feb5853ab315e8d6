"""Titles that say what is there already."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import title_repeats


@pytest.mark.parametrize("body", ['<a href="/a" title="Afval!">Afval</a>', '<button title="Stuur">Stuur</button>'])
def test_a_title_that_is_the_text_is_advice(body: str) -> None:
    assert [barrier.severity for barrier in found(title_repeats, body)] == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/a" title="Afval en milieu">Afval</a>',
        '<a href="/a">Afval</a>',
        '<a href="/a" title="Print"><svg></svg></a>',
        '<abbr title="bsn">bsn</abbr>',
        '<a href="/a" title="?">!</a>',
    ],
)
def test_a_title_that_adds_something_is_left_alone(body: str) -> None:
    assert found(title_repeats, body) == []
