"""How often something flashes: pairs of opposite changes of light, by the definitions of WCAG 2.3.1.

A flash is a change of relative luminance of a tenth or more and back, with the darker of the two below 0.8. More than
three in one second is too many where it is larger than a quarter of ten degrees of view: 341 by 256 CSS pixels.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from tools.a11y import pixels

LEAST_CHANGE, DARK = 0.1, 0.8
MOST_FLASHES = 3
SMALL_AREA = 341 * 256 / 4
SECOND = 1000.0
GRID = 16
MOST_FRAMES = 600


def turns(light: Sequence[float]) -> list[int]:
    """Where, in a row of luminances, a change of at least a tenth that involves something dark is complete."""
    found: list[int] = []
    start, direction = light[0], 0
    for place, value in enumerate(light):
        change = value - start
        sign = (change > 0) - (change < 0)
        if abs(change) >= LEAST_CHANGE and min(value, start) < DARK and sign != direction:
            found.append(place)
            direction, start = sign, value
        elif direction and sign == direction:
            start = value
        elif not direction:
            start = start if abs(change) < LEAST_CHANGE else value
    return found


def flashes_in_a_second(light: Sequence[float], times: Sequence[float]) -> int:
    """The most flashes within one second; `times` in milliseconds. Two changes are one flash."""
    at = [times[place] for place in turns(light)]
    return max((sum(1 for one in at if begin <= one < begin + SECOND) // 2 for begin in at), default=0)


def repeated(light: Sequence[float], times: Sequence[float], period: float, rounds: float) -> int:
    """The most flashes in a second of something that is played again and again."""
    count = max(1, int(min(rounds, 2 * SECOND / max(period, 1) + 2)))
    again = [value for _ in range(count) for value in light]
    clock = [time + number * period for number in range(count) for time in times]
    return flashes_in_a_second(again, clock)


@dataclass(frozen=True, slots=True)
class Film:
    """A picture that moves: how long in milliseconds (infinite when it starts anew for ever), and its most flashes."""

    length: float
    flashes: int
    share: float


def film(data: bytes) -> Film | None:
    """What a GIF, WebP or PNG shows over time; None when it stands still. `share` is the part of it that flashes most."""
    image = Image.open(io.BytesIO(data))
    frames = min(getattr(image, "n_frames", 1), MOST_FRAMES)
    if frames < 2:
        return None
    times, rows, clock = [], [], 0.0
    for number in range(frames):
        image.seek(number)
        times.append(clock)
        clock += float(image.info.get("duration", 0)) or 100.0
        rows.append(
            pixels.luminance(np.asarray(image.convert("RGB").resize((GRID, GRID), Image.Resampling.BOX))).ravel()
        )
    light = np.array(rows)
    if np.ptp(light, axis=0).max() < 1 / 255:
        return None
    loop = image.info.get("loop")
    rounds = float("inf") if loop == 0 else float(loop or 0) + 1
    counts = [repeated(light[:, cell].tolist(), times, clock, rounds) for cell in range(light.shape[1])]
    too_many = sum(count > MOST_FLASHES for count in counts) / len(counts)
    return Film(clock * rounds, max(counts), too_many)
