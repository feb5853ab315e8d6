"""Flashes by the definitions of WCAG, in rows of luminances and in pictures that move."""

from __future__ import annotations

import io
import math

import pytest
from PIL import Image

from tools.a11y import flashes


def blinking(times_a_second: int, low: float = 0.0, high: float = 1.0) -> tuple[list[float], list[float]]:
    """Two seconds of changes up and down."""
    count = 4 * times_a_second
    return [(low, high)[place % 2] for place in range(count)], [place * 2000 / count for place in range(count)]


@pytest.mark.parametrize(
    ("light", "places"),
    [
        ([0, 1, 0, 1], [1, 2, 3]),
        ([0, 0.05, 0, 0.05], []),
        ([0.85, 1, 0.85, 1], []),
        ([0, 0.05, 0.1, 0.5, 1], [2]),
        ([1, 0.5, 0, 0.05, 0], [1]),
        ([0.5], []),
    ],
)
def test_a_turn_is_a_change_of_a_tenth_with_something_dark(light: list[float], places: list[int]) -> None:
    assert flashes.turns(light) == places


@pytest.mark.parametrize(("times", "found"), [(1, 1), (3, 3), (4, 4), (10, 10)])
def test_two_turns_are_a_flash(times: int, found: int) -> None:
    assert flashes.flashes_in_a_second(*blinking(times)) == found


def test_a_slight_change_is_no_flash() -> None:
    assert flashes.flashes_in_a_second(*blinking(10, 0.5, 0.55)) == 0


def test_what_repeats_flashes_more() -> None:
    assert flashes.repeated([1, 0, 1], [0, 100, 200], 200, math.inf) == 5
    assert flashes.repeated([1, 0, 1], [0, 100, 200], 200, 1) == 1
    assert flashes.repeated([1, 0, 1], [0, 500, 1000], 1000, math.inf) == 1


def gif(*colours: str, duration: int = 100, loop: int | None = 0) -> bytes:
    frames = [Image.new("RGB", (8, 8), colour) for colour in colours]
    file = io.BytesIO()
    again = {} if loop is None else {"loop": loop}
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], duration=duration, **again)
    return file.getvalue()


def test_a_film_that_starts_anew_has_no_end() -> None:
    found = flashes.film(gif("#000", "#fff"))
    assert found is not None
    assert found.length == math.inf
    assert found.flashes > flashes.MOST_FLASHES
    assert found.share == 1


def test_a_film_that_plays_once_has_a_length() -> None:
    found = flashes.film(gif("#000", "#fff", duration=500, loop=None))
    assert found is not None
    assert (found.length, found.flashes, found.share) == (1000, 0, 0)


def test_one_picture_stands_still() -> None:
    assert flashes.film(gif("#000")) is None
