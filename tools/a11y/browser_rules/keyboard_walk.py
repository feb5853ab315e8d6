"""One walk over a page with the Tab key, whose facts several rules read.

All keys are pressed in one go; a listener in the page notes where the focus comes. The walk is `doubtful` when scripts had
a hand in it: then only a slow walk, key by key, tells for certain what a visitor meets (keyboard_trap.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Element
from tools.a11y.browser_rules.open_page import OpenPage, TriedPage, elements

START = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
REPORT = Path(__file__).with_name("walk_report.js").read_text(encoding="utf-8")
DESCRIBE = "return arguments[0].map((number) => describe(a11yWatch.walk.nodes[number]));"
SPARE = 10
MOST_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the Tab key came. `node` numbers the elements in the order of the page; the box is in pixels of the page.

    Of the `points` of it that are in the window, `covered` lie behind something that stays where it is when the page
    scrolls. `shape` is all that decides how the focus looks on it.
    """

    node: int
    tabindex: int = 0
    region: int = -1
    box: tuple[int, int, int, int] = (0, 0, 10, 10)
    points: int = 9
    covered: int = 0
    modal: bool = False
    text: bool = False
    frame: bool = False
    shape: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """What came of a walk.

    `lost` are elements that lost the focus as soon as they got it, and whether to nothing. `acted` is whether a script led
    away or opened something, or waits to do so.
    """

    left: bool = True
    doubtful: bool = False
    wanted: int = 0
    stops: tuple[Stop, ...] = ()
    missed: tuple[int, ...] = ()
    lost: tuple[tuple[int, bool], ...] = ()
    acted: bool = False


def of(page: TriedPage) -> Walk:
    """The walk over this page, made once."""
    return page.here("keyboard walk", lambda: walked(page))


def walked(page: TriedPage) -> Walk:
    """Walk until the focus leaves the page, or until it must have done so."""
    faultless: set[int] = page.once("parts without a fault in the walk", set)
    ready = page.evaluate(START, sorted(faultless))
    many = int(ready["many"])
    answer = None
    for round_ in range(MOST_ROUNDS if many else 0):
        page.hold("Tab", SPARE + many // MOST_ROUNDS if round_ else many + 1)
        answer = page.evaluate(REPORT, False)
        if answer:
            break
    walk = from_answer(answer or page.evaluate(REPORT, True))
    if is_faultless(walk):
        faultless.update(ready["parts"])
    return walk


def is_faultless(walk: Walk) -> bool:
    """Whether nothing at all came up, so that the parts of the page need no second look on another page."""
    return walk.left and not (walk.doubtful or walk.missed or walk.lost or any(stop.covered for stop in walk.stops))


def from_answer(answer: Mapping[str, Any]) -> Walk:
    """The walk in the answer of the script."""
    stops = tuple(Stop(**{**stop, "box": tuple(stop["box"])}) for stop in answer["stops"])
    lost = tuple((node, nowhere) for node, nowhere in answer["lost"])
    missed = tuple(answer["missed"])
    return Walk(answer["left"], answer["doubtful"], answer["wanted"], stops, missed, lost, answer["acted"])


def described(page: OpenPage, nodes: Iterable[int]) -> Iterator[Element]:
    """The elements with these numbers, as the page stands after the walk."""
    wanted = list(nodes)
    if wanted:
        yield from elements(page.evaluate(DESCRIBE, wanted))
