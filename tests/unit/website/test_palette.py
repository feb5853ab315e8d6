"""The colours of the theme: every pair of text and background that the theme makes, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).resolve().parents[3] / "theme/assets/css/tokens.css"
AAA, AA, GRAPHIC = 7.0, 4.5, 3.0
PAIRS = [
    ("tekst", "vlak", AAA),
    ("tekst", "duin", AAA),
    ("tekst", "merk", AAA),
    ("tekst-zacht", "vlak", AAA),
    ("tekst-zacht", "duin", AAA),
    ("link", "vlak", AAA),
    ("link", "duin", AAA),
    ("link-actief", "vlak", AAA),
    ("link-actief", "duin", AAA),
    ("op-zee", "zee", AAA),
    ("op-knop", "knop", AA),
    ("op-knop", "knop-actief", AA),
    ("lijn", "vlak", GRAPHIC),
    ("lijn", "duin", GRAPHIC),
    ("duin-accent", "zee", GRAPHIC),
    ("link", "merk", AA),
]
"""Text, background and the least contrast (WCAG 1.4.6, 1.4.3, 1.4.11)."""


def palette(scheme: str) -> dict[str, str]:
    light, dark = TOKENS.read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--gm-kleur-([\w-]+): (#[0-9a-f]{6});", light))
    if scheme == "donker":
        found |= re.findall(r"--gm-kleur-([\w-]+): (#[0-9a-f]{6});", dark)
    return found


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["licht", "donker"])
@pytest.mark.parametrize(("text", "background", "least"), PAIRS, ids=str)
def test_a_pair_of_colours_can_be_read(scheme: str, text: str, background: str, least: float) -> None:
    colours = palette(scheme)
    assert contrast(colours[text], colours[background]) >= least


@pytest.mark.parametrize("scheme", ["licht", "donker"])
@pytest.mark.parametrize("background", ["vlak", "duin", "zee", "knop"])
def test_one_colour_of_the_focus_ring_stands_out_everywhere(scheme: str, background: str) -> None:
    colours = palette(scheme)
    assert max(contrast(colours[name], colours[background]) for name in ("focus", "focus-rand")) >= GRAPHIC


def test_the_two_colours_of_the_focus_ring_differ() -> None:
    colours = palette("licht")
    assert contrast(colours["focus"], colours["focus-rand"]) >= GRAPHIC


def test_black_on_white_is_21_to_1() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
