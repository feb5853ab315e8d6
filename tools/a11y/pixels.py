"""Colours and pictures: the contrast of two colours, and how well text stands out from what is behind it.

The formulas are those of WCAG 2.2 (definitions of relative luminance, contrast ratio and large scale).
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Picture = NDArray[np.uint8]
"""Rows of pixels of red, green and blue."""
Ratios = NDArray[np.float64]

WEIGHTS = np.array((0.2126, 0.7152, 0.0722))
TEXT, LARGE, SHAPE = 4.5, 3.0, 3.0
"""The least contrast of text and of large text (1.4.3), and of controls and drawings (1.4.11)."""
LARGE_PX, LARGE_BOLD_PX, BOLD = 24.0, 56 / 3, 700
"""18 points and 14 points, at 96 pixels to 72 points."""
INK = 3
"""How much one channel differs at the least where a letter is drawn."""
LEAST_INK = 4


def linear() -> NDArray[np.float64]:
    """What each value of an sRGB channel gives of light."""
    value = np.arange(256) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


LINEAR = linear()


def read(png: bytes) -> Picture:
    """The pixels of a picture."""
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB"))


def luminance(colours: NDArray[np.generic]) -> Ratios:
    """The relative luminance of colours, 0 (black) to 1 (white)."""
    return np.asarray(LINEAR[np.clip(np.rint(colours.astype(np.float64)), 0, 255).astype(np.intp)] @ WEIGHTS)


def contrast(one: NDArray[np.generic], other: NDArray[np.generic]) -> Ratios:
    """The contrast ratio of colours, 1 (the same) to 21."""
    first, second = luminance(one), luminance(other)
    return np.asarray((np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05))


def over(colour: Sequence[float], alpha: float, behind: NDArray[np.generic]) -> NDArray[np.float64]:
    """A colour that lets through part of what is behind it."""
    return np.asarray(np.array(colour) * alpha + behind.astype(np.float64) * (1 - alpha))


def needed(size: float, weight: float) -> float:
    """The contrast that text of this size in pixels needs."""
    return LARGE if size >= LARGE_PX or (size >= LARGE_BOLD_PX and weight >= BOLD) else TEXT


@dataclass(frozen=True, slots=True)
class Letters:
    """Text in a picture: the box of each letter (left, top, right, bottom, in pixels of the picture) and its colour."""

    boxes: tuple[tuple[int, int, int, int], ...]
    colour: tuple[float, float, float]
    alpha: float
    needed: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """How text stands out; `best` is the contrast of the letter that is worst off, at its best place."""

    outcome: str
    best: float = 0.0


FINE, FAILS, UNSURE = "goed", "fout", "onzeker"


def judge(letters: Letters, drawn: Picture, behind: Picture) -> Verdict:
    """Compare letters with a picture of the same place without them.

    A letter fails when it has too little contrast even where it stands out best; then nothing else on it helps. All
    is well when each letter has enough, apart from a tenth of its pixels at the most.
    """
    ink = np.abs(drawn.astype(np.int16) - behind.astype(np.int16)).max(axis=2) >= INK
    spans: list[tuple[float, float]] = []
    for left, top, right, bottom in letters.boxes:
        place = (slice(max(0, top), bottom), slice(max(0, left), right))
        here = behind[place][ink[place]]
        if len(here) >= LEAST_INK:
            ratios = contrast(over(letters.colour, letters.alpha, here), here)
            spans.append((float(np.quantile(ratios, 0.1)), float(np.quantile(ratios, 0.9))))
    if not spans:
        return Verdict(UNSURE)
    worst, best = min(low for low, _ in spans), min(high for _, high in spans)
    if best < letters.needed:
        return Verdict(FAILS, best)
    return Verdict(FINE if worst >= letters.needed else UNSURE, best)


def strongest_change(before: Picture, after: Picture) -> float | None:
    """The contrast between what a place was and what it became, where that is strongest; None when nothing changed."""
    if before.shape != after.shape:
        return None
    other = np.abs(before.astype(np.int16) - after.astype(np.int16)).max(axis=2) >= INK
    if not other.any():
        return None
    return float(np.quantile(contrast(before[other], after[other]), 0.95))


FRAME = 8


def frame(picture: Picture) -> NDArray[np.uint8]:
    """The pixels near the sides of a picture, as one row."""
    inner = np.zeros(picture.shape[:2], dtype=bool)
    inner[FRAME:-FRAME, FRAME:-FRAME] = True
    return np.asarray(picture[~inner])


def figure(ratio: float) -> str:
    """A ratio as a visitor writes it, rounded down: 4,49 is not 4,5."""
    return f"{math.floor(ratio * 10) / 10:.1f}".replace(".", ",")
