"""Which texts and rings style sheets make suspect; the pictures themselves are judged in test_pixels.py."""

from __future__ import annotations

from typing import Any

import pytest

from tools.a11y.browser_rules.state_contrast import Fault, changed, is_suspect, is_weak, message

WHITE, LIGHT, DARK, BLUE = [255, 255, 255], [221, 221, 221, 1], [17, 34, 68], [0, 102, 204, 1]


def text(path: str = "a", colour: list[int] | None = DARK, behind: list[int] | None = WHITE) -> dict[str, Any]:
    return {"path": path, "colour": colour, "behind": behind, "size": 16, "weight": 400}


def look(*ring: list[int], outside: list[int] | None = WHITE, inside: list[int] | None = WHITE) -> dict[str, Any]:
    return {"ring": list(ring), "outside": outside, "inside": inside}


def test_only_texts_that_look_otherwise_are_judged() -> None:
    before = [text("a"), text("b")]
    after = [text("a"), text("b", WHITE), text("c")]
    assert [one["path"] for one in changed(before, after)] == ["b", "c"]


@pytest.mark.parametrize(
    ("one", "suspect"),
    [
        (text(), False),
        (text(colour=[170, 170, 170]), True),
        (text(colour=None), True),
        (text(behind=None), True),
        ({**text(colour=[140, 140, 140]), "size": 24}, False),
    ],
)
def test_text_with_too_little_or_unknown_contrast_is_suspect(one: dict[str, Any], *, suspect: bool) -> None:
    assert is_suspect(one) is suspect


@pytest.mark.parametrize(
    ("before", "after", "weak"),
    [
        (look(), look(LIGHT), True),
        (look(), look(BLUE), False),
        (look(), look(LIGHT, BLUE), False),
        (look(), look(LIGHT, inside=DARK), False),
        (look(), look(LIGHT, outside=None), False),
        (look(), look(), False),
        (look(LIGHT), look(LIGHT), False),
        (look(), {**look(), "ring": None}, False),
        ({**look(), "ring": None}, look(LIGHT), False),
    ],
)
def test_a_ring_is_weak_when_none_of_its_colours_stands_out(
    before: dict[str, Any], after: dict[str, Any], *, weak: bool
) -> None:
    assert is_weak(before, after) is weak


def test_the_message_tells_the_state_and_never_rounds_up() -> None:
    assert "aanwijst met de muis: het contrast is dan 4,4." in message(Fault("hover", "text", 4.49))
    assert "contrast 2,9 met wat eromheen is" in message(Fault("focus", "ring", 2.99))
