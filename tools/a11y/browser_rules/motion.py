"""What moves by itself must stop within five seconds or have a pause button, and nothing may flash.

Why: movement beside a text keeps some people from reading it (WCAG 2.2.2), and flashes can bring on a fit (WCAG 2.3.1).
What stops for visitors who ask their device for less movement is advice: that setting is a way to stop it.
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PIL import UnidentifiedImageError

from tools.a11y import flashes, pixels
from tools.a11y.barrier import Barrier, Element
from tools.a11y.browser_rules.open_page import OpenPage, elements
from tools.a11y.flashes import Film
from tools.model.finding import Severity

ID = "beweegt-of-flitst"
CRITERIA = ("2.2.2", "2.3.1")
HERE = Path(__file__)
SCRIPT = HERE.with_name("paint.js").read_text(encoding="utf-8") + HERE.with_suffix(".js").read_text(encoding="utf-8")
FILM = HERE.with_name("film.js").read_text(encoding="utf-8")
LONGEST = 5000
FLASHES = "Dit flitst meer dan drie keer per seconde. Dat kan een aanval van epilepsie geven. Haal het weg of laat het langzaam overgaan."
MOVES = (
    "Dit beweegt langer dan vijf seconden en er is geen knop om het te stoppen. "
    "Laat het binnen vijf seconden stoppen, of zet er een pauzeknop bij."
)
ADVICE = (
    "Dit beweegt langer dan vijf seconden. Het stopt alleen voor wie op het eigen apparaat om minder beweging vraagt. "
    "Zet er ook een pauzeknop bij."
)
JUDGE = (
    "Dit verandert langer dan vijf seconden. Kijk of het beweegt of knippert en of de bezoeker het kan stoppen, ook met het "
    "toetsenbord."
)


def check(page: OpenPage) -> Iterator[Barrier]:
    """Animations and moving pictures of the open page."""
    calm = page.evaluate(SCRIPT)
    if calm is None:
        return
    page.media(prefers_reduced_motion="no-preference")
    lively = page.evaluate(SCRIPT)
    still_moving = {one["element"]["selector"] for one in calm["moving"]}
    for one in lively["moving"]:
        yield from animation(one, lively["paused"], stops=one["element"]["selector"] not in still_moving)
    for one in lively["films"]:
        yield from picture(page, one, lively["paused"])


def animation(one: Mapping[str, Any], paused: str, *, stops: bool) -> Iterator[Barrier]:
    """What is wrong with an animation in a style sheet or script."""
    (element,) = elements([one["element"]])
    if one["area"] > flashes.SMALL_AREA and flashes_of(one) > flashes.MOST_FLASHES:
        yield Barrier(ID, FLASHES, criteria=("2.3.1",), element=element)
    if (one["length"] is None or one["length"] > LONGEST) and paused != "knop":
        if stops:
            yield moves("waarschuwing", ADVICE, element)
        elif one["kind"] == "kleurt" or paused:
            yield moves("beoordelen", JUDGE, element)
        else:
            yield moves("fout", MOVES, element)


def moves(severity: Severity, message: str, element: Element) -> Barrier:
    """A barrier of something that moves too long."""
    return Barrier(ID, message, severity, ("2.2.2",), element)


def flashes_of(one: Mapping[str, Any]) -> int:
    """The most flashes in a second that the keyframes give."""
    if not one["light"]:
        return 0
    light = pixels.luminance(np.array([colour for _, colour in one["light"]])).tolist()
    times = [moment * one["period"] for moment, _ in one["light"]]
    return flashes.repeated(light, times, one["period"], math.inf if one["rounds"] is None else one["rounds"])


def picture(page: OpenPage, one: Mapping[str, Any], paused: str) -> Iterator[Barrier]:
    """What is wrong with a picture that may move."""
    found = page.once((ID, one["url"]), partial(film_at, page, one["url"]))
    (element,) = elements([one["element"]])
    if found and found.share * one["area"] > flashes.SMALL_AREA:
        yield Barrier(ID, FLASHES, criteria=("2.3.1",), element=element)
    if found and found.length > LONGEST and paused != "knop":
        yield moves("fout", MOVES, element)


def film_at(page: OpenPage, url: str) -> Film | None:
    """What the picture at an address shows over time; None when it stands still or cannot be read."""
    try:
        return flashes.film(base64.b64decode(page.evaluate(FILM, url)))
    except (binascii.Error, UnidentifiedImageError, OSError):
        return None
