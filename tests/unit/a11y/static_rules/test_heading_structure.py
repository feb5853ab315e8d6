"""Headings with nothing under them, and headings that are there twice."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import heading_structure


def messages(body: str) -> list[str]:
    return [barrier.message for barrier in found(heading_structure, body)]


@pytest.mark.parametrize(
    "body",
    [
        "<h2>Kosten</h2><h2>Contact</h2><p>Bel ons.</p>",
        "<h2>Kosten</h2><div> <!-- later --> </div><h2>Contact</h2>",
        "<h2>A</h2><p>a</p><h3>Kosten <b>nu</b></h3><h2>Contact</h2>",
    ],
)
def test_a_heading_with_nothing_under_it_is_advice(body: str) -> None:
    assert [message.startswith("Onder deze kop staat niets") for message in messages(body)] == [True]


def test_the_same_heading_twice_in_one_part_is_advice() -> None:
    body = "<h1>Pas</h1><h2>Kosten</h2><p>1</p><h2>Kosten</h2><p>2</p>"
    assert [barrier.severity for barrier in found(heading_structure, body)] == ["waarschuwing"]
    assert "“Kosten” staat hier twee keer" in messages(body)[0]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Pas</h1><h2>Kosten</h2><p>a</p>",
        "<h2>Kosten</h2><p>a</p><h2>Contact</h2><p>b</p>",
        '<h2>Kaart</h2><img src="k.png" alt="Kaart"><h2>Contact</h2><p>b</p>',
        "<h2>Zoeken</h2><input><h2>Contact</h2><p>b</p>",
        "<h2>Jas</h2><h3>Kosten</h3><p>a</p><h2>Broek</h2><h3>Kosten</h3><p>b</p>",
        "<h2>Kosten</h2><h3>Kosten</h3><p>a</p>",
        "<main><h2>Kosten</h2><p>a</p></main><aside><h2>Kosten</h2><p>b</p></aside>",
        "<h2></h2><h2>Contact</h2><p>b</p>",
        "<h2 hidden>Kosten</h2><h2>Kosten</h2><p>b</p>",
        "<h2>Contact</h2>",
    ],
)
def test_headings_in_order_are_left_alone(body: str) -> None:
    assert messages(body) == []
