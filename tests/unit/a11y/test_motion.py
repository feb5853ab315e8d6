"""What is said of an animation, by how long it lasts and who can stop it."""

from __future__ import annotations

from typing import Any

import pytest

from tools.a11y.browser_rules import motion

ELEMENT = {"selector": "p", "tag": "p", "blocks": []}
BLACK, WHITE = [0, 0, 0], [255, 255, 255]


def moving(**changes: object) -> dict[str, Any]:
    values: dict[str, Any] = {"element": ELEMENT, "kind": "beweegt", "length": None, "period": 3000, "rounds": None}
    return {**values, "light": [], "area": 90000, **changes}


def said(one: dict[str, Any], paused: str = "", *, stops: bool = False) -> list[tuple[str, tuple[str, ...]]]:
    return [(barrier.severity, barrier.criteria) for barrier in motion.animation(one, paused, stops=stops)]


@pytest.mark.parametrize("length", [None, 5001])
def test_what_moves_for_long_is_a_fault(length: float | None) -> None:
    assert said(moving(length=length)) == [("fout", ("2.2.2",))]


def test_what_stops_in_time_or_has_a_button_is_fine() -> None:
    assert said(moving(length=5000)) == []
    assert said(moving(), "knop") == []


def test_what_the_preference_stops_is_advice() -> None:
    assert said(moving(), stops=True) == [("waarschuwing", ("2.2.2",))]


def test_what_only_changes_colour_or_stops_under_the_pointer_is_for_a_person() -> None:
    assert said(moving(kind="kleurt")) == [("beoordelen", ("2.2.2",))]
    assert said(moving(), "aanwijzen") == [("beoordelen", ("2.2.2",))]


FAST = {"length": 2000, "period": 200, "light": [[0, WHITE], [0.5, BLACK], [1, WHITE]]}


def test_a_large_surface_that_flashes_is_a_fault() -> None:
    assert said(moving(**FAST)) == [("fout", ("2.3.1",))]


@pytest.mark.parametrize("changes", [{"area": 400}, {"period": 2000}, {"rounds": 2}, {"light": []}])
def test_what_is_small_slow_or_short_does_not_flash(changes: dict[str, Any]) -> None:
    assert said(moving(**{**FAST, **changes})) == []


def test_a_picture_that_cannot_be_read_says_nothing() -> None:
    class Page:
        url, window = "http://site.nl/", (1280, 1024)

        def evaluate(self, _script: str, *_: object) -> str:
            return ""

        def unused(self, *_: object, **__: object) -> Any:
            """What reading a picture does not ask of a page."""
            raise AssertionError

        resize = media = devtools = picture = once = here = unused

    assert motion.film_at(Page(), "http://site.nl/a.gif") is None
