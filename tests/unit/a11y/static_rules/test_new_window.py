"""Links that open a new window."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import new_window


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/a" target="_blank">Kaart</a>',
        '<p>Bekijk de <a href="/a" target="kaart">kaart</a> van het strand.</p>',
    ],
)
def test_a_new_window_without_a_word_about_it_is_advice(body: str) -> None:
    assert [barrier.severity for barrier in found(new_window, body)] == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/a">Kaart</a>',
        '<a href="/a" target="_self">Kaart</a>',
        '<a target="_blank">Kaart</a>',
        '<a href="/a" target="_blank">Kaart (opent in een nieuw venster)</a>',
        '<a href="/a" target="_blank">Kaart <img src="i" alt="externe link"></a>',
        '<a href="/a" target="_blank">Kaart <svg aria-label="nieuw tabblad"></svg></a>',
        '<a href="/a" target="_blank" aria-label="Map (opens in a new window)">Map</a>',
        '<a href="/a" target="_blank" aria-describedby="u">Kaart</a><p id="u" hidden>Dit opent in een nieuw venster.</p>',
        '<p><a href="/a" target="_blank">Kaart</a> (nieuw venster)</p>',
    ],
)
def test_a_link_that_says_so_is_left_alone(body: str) -> None:
    assert found(new_window, body) == []
