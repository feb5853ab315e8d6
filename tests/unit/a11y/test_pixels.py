"""Contrast by the formulas of WCAG, and letters judged on a picture."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from tools.a11y import pixels
from tools.a11y.pixels import FAILS, FINE, UNSURE, Letters, Picture

Colour = tuple[int, int, int]
WHITE, BLACK, GREY = (255, 255, 255), (0, 0, 0), (119, 119, 119)
BOX = (0, 0, 10, 10)


def plain(colour: Colour) -> Picture:
    return np.full((10, 10, 3), colour, dtype=np.uint8)


def halves(left: Colour, right: Colour) -> Picture:
    picture = plain(left)
    picture[:, 5:] = right
    return picture


def written(behind: Picture, colour: Colour) -> Picture:
    """The picture with a letter of eight by eight pixels."""
    drawn = behind.copy()
    drawn[1:9, 1:9] = colour
    return drawn


def judged(behind: Picture, colour: Colour, needed: float = pixels.TEXT) -> pixels.Verdict:
    return pixels.judge(Letters((BOX,), colour, 1, needed), written(behind, colour), behind)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        (WHITE, BLACK, 21.0),
        (BLACK, WHITE, 21.0),
        (GREY, GREY, 1.0),
        (GREY, WHITE, 4.48),
        ((118, 118, 118), WHITE, 4.54),
        ((255, 0, 0), WHITE, 4.0),
        ((0, 0, 255), WHITE, 8.59),
    ],
)
def test_the_contrast_is_that_of_the_norm(one: Colour, other: Colour, ratio: float) -> None:
    assert float(pixels.contrast(np.array(one), np.array(other))) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    ("size", "weight", "ratio"), [(16, 400, 4.5), (23.9, 400, 4.5), (24, 400, 3), (18.6, 700, 4.5), (18.67, 700, 3)]
)
def test_large_text_needs_less(size: float, weight: float, ratio: float) -> None:
    assert pixels.needed(size, weight) == ratio


def test_a_picture_is_read_as_pixels() -> None:
    file = io.BytesIO()
    Image.new("RGBA", (2, 3), (1, 2, 3, 255)).save(file, "PNG")
    assert pixels.read(file.getvalue()).tolist() == [[[1, 2, 3]] * 2] * 3


def test_a_colour_lets_through_what_is_behind_it() -> None:
    assert pixels.over(BLACK, 0.25, np.array([WHITE])).tolist() == [[191.25] * 3]


def test_text_with_enough_contrast_everywhere_is_fine() -> None:
    assert judged(halves(WHITE, (230, 230, 230)), BLACK).outcome == FINE


def test_text_that_stands_out_nowhere_fails() -> None:
    verdict = judged(plain(WHITE), (170, 170, 170))
    assert verdict.outcome == FAILS
    assert verdict.best == pytest.approx(2.32, abs=0.01)


def test_large_text_fails_later() -> None:
    assert judged(plain(WHITE), (140, 140, 140)).outcome == FAILS
    assert judged(plain(WHITE), (140, 140, 140), pixels.LARGE).outcome == FINE


def test_one_letter_that_fails_is_enough() -> None:
    behind = np.hstack([plain(BLACK), plain(WHITE)])
    drawn = np.hstack([written(plain(BLACK), (200, 200, 200)), written(plain(WHITE), (200, 200, 200))])
    letters = Letters((BOX, (10, 0, 20, 10)), (200, 200, 200), 1, pixels.TEXT)
    assert pixels.judge(letters, drawn, behind).outcome == FAILS


def test_a_letter_that_half_stands_out_is_for_a_person() -> None:
    assert judged(halves(WHITE, BLACK), (60, 60, 60)).outcome == UNSURE


def test_letters_that_are_not_drawn_are_for_a_person() -> None:
    assert pixels.judge(Letters((BOX,), BLACK, 1, pixels.TEXT), plain(WHITE), plain(WHITE)).outcome == UNSURE


def test_see_through_letters_are_judged_as_they_look() -> None:
    behind = plain(WHITE)
    drawn = written(behind, (178, 178, 178))
    assert pixels.judge(Letters((BOX,), BLACK, 0.3, pixels.TEXT), drawn, behind).outcome == FAILS


def test_a_change_is_as_strong_as_the_contrast_of_what_was_and_is() -> None:
    after = plain(WHITE)
    after[0] = (119, 119, 119)
    assert pixels.strongest_change(plain(WHITE), after) == pytest.approx(4.48, abs=0.01)


def test_no_change_has_no_strength() -> None:
    assert pixels.strongest_change(plain(WHITE), plain(WHITE)) is None
    assert pixels.strongest_change(plain(WHITE), plain(WHITE)[:5]) is None
