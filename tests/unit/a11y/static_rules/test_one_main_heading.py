"""More than one main heading."""

from __future__ import annotations

from tests.unit.a11y.html import found
from tools.a11y.static_rules import one_main_heading


def test_every_h1_after_the_first_is_a_warning() -> None:
    barriers = found(one_main_heading, "<h1>A</h1><h1>B</h1><h1>C</h1>")
    assert [(barrier.element.text, barrier.severity) for barrier in barriers] == [
        ("B", "waarschuwing"),
        ("C", "waarschuwing"),
    ]


def test_one_h1_is_left_alone() -> None:
    assert found(one_main_heading, "<h1>A</h1><h2>B</h2><h1 hidden>C</h1>") == []
