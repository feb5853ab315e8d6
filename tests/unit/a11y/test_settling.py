"""What axe doubts about contrast becomes a fault or goes away; everything else stays as it was."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image, ImageDraw

from tools.a11y import settling
from tools.a11y.barrier import Barrier, Element
from tools.model.finding import Severity

BLACK_TEXT = {
    "boxes": [[10.2, 20, 19.5, 30]],
    "colour": [0, 0, 0],
    "alpha": 1,
    "size": 16,
    "weight": 400,
    "hidden": False,
}


class FakePage:
    """A page with one place; its letters are gone once a sheet has been added."""

    url, window = "http://site.nl/", (1280, 1024)

    def __init__(self, text: dict[str, Any] | None, behind: str, letter: str) -> None:
        self.text, self.behind, self.letter = text, behind, letter
        self.sheets = 0
        self.asked: list[tuple[float, ...]] = []

    def evaluate(self, script: str, *arguments: Any) -> Any:
        if script == settling.ADD_SHEET:
            self.sheets += 1
        elif script == settling.REMOVE_SHEET:
            self.sheets -= 1
        elif script == settling.NATIVE:
            return ["button" in selector for selector in arguments[0]]
        else:
            return [self.text for _ in arguments[0]]
        return None

    def picture(self, x: float, y: float, width: float, height: float) -> bytes:
        self.asked.append((x, y, width, height))
        image = Image.new("RGB", (int(width), int(height)), self.behind)
        if not self.sheets:
            ImageDraw.Draw(image).rectangle((2, 2, 6, 7), self.letter)
        file = io.BytesIO()
        image.save(file, "PNG")
        return file.getvalue()

    def unused(self, *_: object, **__: object) -> Any:
        """What settling does not ask of a page."""
        raise AssertionError

    resize = media = devtools = once = unused


def doubt(rule: str = "color-contrast", severity: Severity = "beoordelen", selector: str = "p") -> Barrier:
    return Barrier(rule, "Twijfel.", severity, ("1.4.3",), Element(selector))


def settled(page: FakePage, *barriers: Barrier) -> list[Barrier]:
    return list(settling.settle(barriers, page))


def test_text_that_stands_out_is_no_barrier() -> None:
    page = FakePage(BLACK_TEXT, "white", "black")
    assert settled(page, doubt()) == []
    assert page.asked == [(10, 20, 10, 10)] * 2
    assert page.sheets == 0


def test_text_that_does_not_stand_out_is_a_fault_with_the_figure() -> None:
    found = settled(FakePage({**BLACK_TEXT, "colour": [119, 119, 119]}, "white", "#777"), doubt())
    assert [one.severity for one in found] == ["fout"]
    assert "contrast 4,4." in found[0].message
    assert found[0].criteria == ("1.4.3",)


@pytest.mark.parametrize("text", [None, {**BLACK_TEXT, "boxes": [[900, 0, 910, 10]]}])
def test_what_a_picture_cannot_tell_stays_for_a_person(text: dict[str, Any] | None) -> None:
    assert settled(FakePage(text, "white", "white"), doubt()) == [doubt()]


def test_letters_that_nobody_sees_or_hears_are_no_text() -> None:
    assert settled(FakePage({**BLACK_TEXT, "hidden": True}, "white", "white"), doubt()) == []
    assert settled(FakePage(BLACK_TEXT, "white", "white"), doubt()) == [doubt()]


@pytest.mark.parametrize(
    "other",
    [doubt("region"), doubt(severity="fout"), doubt(selector="iframe >>> p"), doubt(selector="main >> p")],
)
def test_other_barriers_are_left_alone_without_a_picture(other: Barrier) -> None:
    page = FakePage(BLACK_TEXT, "white", "black")
    assert settled(page, other) == [other]
    assert page.asked == []


def test_a_small_target_as_the_browser_made_it_is_no_barrier() -> None:
    native, made = (doubt("target-size", "fout", selector) for selector in ("button", "a"))
    framed = doubt("target-size", "fout", "iframe >>> button")
    assert settled(FakePage(None, "white", "white"), native, made, framed) == [made, framed]
