"""What axe cannot tell about contrast, settled with pictures: the page with its letters and without them.

Axe reads style sheets; over a picture, a gradient or a shadow only the pixels tell how text stands out (WCAG 1.4.3).
And small targets that are as the browser made them, which 2.5.8 excepts, are no barrier. What else the page itself
shows to be no fault is in overruled.py.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tools.a11y import axe_messages, overruled, pixels
from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage
from tools.a11y.pixels import FAILS, FINE, UNSURE, Letters, Picture, Verdict

RULE = "color-contrast"
LETTERS = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
TARGETS = "target-size"
NATIVE = Path(__file__).with_name("native_targets.js").read_text(encoding="utf-8")
MOST = 30
"""How many places of one page are looked at; a person sees the rest."""
SEE_THROUGH = (
    "*, ::before, ::after, ::placeholder { -webkit-text-fill-color: transparent !important; "
    "text-decoration-color: transparent !important; transition: none !important } "
    "svg text, svg tspan { fill: transparent !important }"
)
ADD_SHEET = (
    "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets.push(sheet);"
)
REMOVE_SHEET = "document.adoptedStyleSheets.pop();"


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the page, in whole CSS pixels from its top left."""

    left: int
    top: int
    right: int
    bottom: int

    def picture(self, page: OpenPage) -> Picture:
        """What is to be seen there."""
        png = page.picture(self.left, self.top, self.right - self.left, self.bottom - self.top)
        return pixels.read(png)


def settle(barriers: Iterable[Barrier], page: OpenPage) -> Iterator[Barrier]:
    """The barriers of the open page, with each doubt about contrast made a fault or taken away, where pictures can."""
    all_of_them = list(overruled.overrule(without_native(list(barriers), page), page))
    doubts = [one for one in all_of_them if is_doubt(one)][:MOST]
    verdicts = dict(zip(map(id, doubts), look(page, [one.element.selector for one in doubts]), strict=True))
    for barrier in all_of_them:
        verdict = verdicts.get(id(barrier), Verdict(UNSURE))
        if verdict.outcome == FAILS:
            yield replace(barrier, severity="fout", message=message(verdict))
        elif verdict.outcome != FINE:
            yield barrier


def without_native(barriers: list[Barrier], page: OpenPage) -> list[Barrier]:
    """All but the small targets that have the size which the browser gives them."""
    small = [one for one in barriers if one.rule == TARGETS and in_page(one)]
    native = page.evaluate(NATIVE, [one.element.selector for one in small]) if small else []
    excepted = {id(one) for one, answer in zip(small, native, strict=True) if answer}
    return [one for one in barriers if id(one) not in excepted]


def in_page(barrier: Barrier) -> bool:
    """Whether the element is in the page itself: not in a frame or a shadow root."""
    return ">>" not in barrier.element.selector


def is_doubt(barrier: Barrier) -> bool:
    """Whether axe asks a person about the contrast of a text that a picture can measure."""
    measurable = barrier.rule == RULE and barrier.message != axe_messages.ONE_CHARACTER
    return measurable and barrier.severity == "beoordelen" and in_page(barrier)


def message(verdict: Verdict) -> str:
    """What is wrong, with the figure."""
    return (
        f"Deze tekst valt ergens te weinig op tegen het plaatje, het verloop of de kleur erachter: contrast {pixels.figure(verdict.best)}. "
        "Nodig is 4,5, of 3 bij grote tekst. Kies een andere kleur of leg een egaal vlak achter de tekst."
    )


def look(page: OpenPage, selectors: Sequence[str]) -> list[Verdict]:
    """A verdict for each of the elements."""
    if not selectors:
        return []
    found: list[Mapping[str, Any] | None] = page.evaluate(LETTERS, list(selectors))
    regions = [region(one["boxes"]) if one else None for one in found]
    drawn = [place.picture(page) if place else None for place in regions]
    page.evaluate(ADD_SHEET, SEE_THROUGH)
    behind = [place.picture(page) if place else None for place in regions]
    page.evaluate(REMOVE_SHEET)
    return [
        verdict_on(text, place, with_letters, without)
        for text, place, with_letters, without in zip(found, regions, drawn, behind, strict=True)
    ]


def verdict_on(
    text: Mapping[str, Any] | None, place: Region | None, drawn: Picture | None, behind: Picture | None
) -> Verdict:
    """What the two pictures tell. Letters that nobody sees and no screen reader reads are no text."""
    if text is None or place is None or drawn is None or behind is None:
        return Verdict(UNSURE)
    if text["hidden"] and (drawn == behind).all():
        return Verdict(FINE)
    boxes = tuple(
        (
            math.floor(left) - place.left,
            math.floor(top) - place.top,
            math.ceil(right) - place.left,
            math.ceil(bottom) - place.top,
        )
        for left, top, right, bottom in text["boxes"]
    )
    red, green, blue = text["colour"]
    needed = pixels.needed(text["size"], text["weight"])
    return pixels.judge(Letters(boxes, (red, green, blue), text["alpha"], needed), drawn, behind)


def region(boxes: Sequence[Sequence[float]]) -> Region:
    """The smallest part of the page that holds all boxes."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Region(
        max(0, math.floor(min(lefts))), max(0, math.floor(min(tops))), math.ceil(max(rights)), math.ceil(max(bottoms))
    )
