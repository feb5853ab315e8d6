"""Headings that were to be replaced."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import placeholder_heading


@pytest.mark.parametrize(
    "text", ["Kop", "Kop 2", "Hier komt de kop", "Tussenkop", "Lorem ipsum dolor", "Heading 1", "H2", "...", "xxx"]
)
def test_a_placeholder_is_wrong(text: str) -> None:
    assert [barrier.criteria for barrier in found(placeholder_heading, f"<h2>{text}</h2><p>a</p>")] == [("2.4.6",)]


@pytest.mark.parametrize(
    "body",
    [
        "<h2>Kosten</h2>",
        "<h2>Inleiding</h2>",
        "<h2>Koppelen van uw account</h2>",
        "<h2>Kop van Schoorl</h2>",
        "<h2>Titel 2 van de wet</h2>",
        "<h2></h2>",
        "<h2>?</h2>",
        '<h2>... <img src="a.png" alt="Strand"></h2>',
        '<h2 aria-label="Kosten">xxx</h2>',
        "<h2 hidden>Kop</h2>",
        "<p>Kop</p>",
    ],
)
def test_a_topic_is_left_alone(body: str) -> None:
    assert found(placeholder_heading, body) == []
