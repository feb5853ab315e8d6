"""What the rules make of a walk with the Tab key."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import TYPE_CHECKING, cast

import pytest
from PIL import Image

from tools.a11y.browser_rules import focus_covered, focus_order, focus_visible, keyboard_trap, keyboard_walk
from tools.a11y.browser_rules.keyboard_walk import Stop, Walk

if TYPE_CHECKING:
    from tools.a11y.browser_rules.open_page import TriedPage


def picture(colour: tuple[int, int, int], dot: tuple[int, int, int] | None = None, size: int = 9) -> bytes:
    image = Image.new("RGB", (size, size), colour)
    if dot:
        image.putpixel((4, 4), dot)
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def test_an_answer_becomes_a_walk() -> None:
    stop = {"node": 0, "tabindex": 0, "region": 1, "box": [1, 2, 3, 4], "points": 9, "covered": 0, "modal": False}
    stop |= {"text": True, "frame": False, "shape": "a"}
    answer = {"left": True, "doubtful": False, "wanted": 2, "stops": [stop], "missed": [1], "lost": [[0, True]]}
    answer["acted"] = True
    expected = Stop(0, region=1, box=(1, 2, 3, 4), text=True, shape="a")
    assert keyboard_walk.from_answer(answer) == Walk(True, False, 2, (expected,), (1,), ((0, True),), acted=True)


def test_only_a_walk_without_a_fault_lets_a_part_be_passed_by() -> None:
    assert keyboard_walk.is_faultless(Walk(stops=(Stop(0), Stop(1))))
    assert not keyboard_walk.is_faultless(Walk(left=False))
    assert not keyboard_walk.is_faultless(Walk(doubtful=True))
    assert not keyboard_walk.is_faultless(Walk(missed=(1,)))
    assert not keyboard_walk.is_faultless(Walk(lost=((1, True),)))
    assert not keyboard_walk.is_faultless(Walk(stops=(Stop(0, covered=1),)))


def test_what_is_wholly_behind_something_is_covered() -> None:
    stops = (Stop(3, covered=9), Stop(1, points=4, covered=4), Stop(3, covered=9))
    assert focus_covered.covered(Walk(stops=stops)) == [1, 3]


@pytest.mark.parametrize("stop", [Stop(0, covered=8), Stop(0, points=0), Stop(0, covered=9, frame=True)])
def test_what_can_partly_be_seen_or_lies_elsewhere_is_left_alone(stop: Stop) -> None:
    assert focus_covered.covered(Walk(stops=(stop,))) == []


def test_a_part_of_the_page_that_is_left_half_done_is_torn() -> None:
    in_form = [Stop(2, tabindex=1, region=1), Stop(0, region=0), Stop(1, region=1), Stop(3, region=1)]
    assert focus_order.torn(in_form) == [2]
    assert focus_order.disordered(in_form) == [2]


def test_a_field_before_its_neighbours_changes_the_order_and_tears_nothing() -> None:
    stops = [Stop(1, tabindex=1, region=0), Stop(0, region=0), Stop(2, region=0)]
    assert focus_order.torn(stops) == []
    assert focus_order.disordered(stops) == [1]


@pytest.mark.parametrize(
    "stops",
    [
        [],
        [Stop(0), Stop(1), Stop(2)],
        [Stop(0, tabindex=1), Stop(1, tabindex=1), Stop(2)],
        [Stop(0, region=0), Stop(1, region=1), Stop(2, region=0)],
        [Stop(2), Stop(0)],
    ],
)
def test_an_order_without_jumps_of_a_tabindex_is_left_alone(stops: list[Stop]) -> None:
    assert focus_order.torn(stops) == []
    assert focus_order.disordered(stops) == []


def at(node: int, left: int, top: int, region: int = 0) -> Stop:
    return Stop(node, region=region, box=(left, top, 50, 10))


def test_a_column_from_below_is_found() -> None:
    assert focus_order.upwards([at(0, 0, 90), at(1, 0, 60), at(2, 0, 30)]) == [0]


@pytest.mark.parametrize(
    "stops",
    [
        [at(0, 0, 30), at(1, 0, 60), at(2, 0, 90)],
        [at(0, 0, 90), at(1, 0, 60)],
        [at(0, 0, 90), at(1, 100, 60), at(2, 200, 30)],
        [at(0, 0, 90), at(1, 0, 60, region=1), at(2, 0, 30, region=2)],
        [at(0, 0, 90), at(1, 100, 30), at(2, 100, 60), at(3, 200, 30)],
    ],
)
def test_a_column_from_above_and_the_next_column_are_left_alone(stops: list[Stop]) -> None:
    assert focus_order.upwards(stops) == []


def test_pictures_differ_by_one_visible_pixel() -> None:
    white = picture((255, 255, 255))
    assert focus_visible.differ(white, picture((255, 255, 255), (230, 255, 255)))
    assert focus_visible.differ(white, picture((255, 255, 255), size=10))
    assert not focus_visible.differ(white, white)
    assert not focus_visible.differ(white, picture((255, 255, 255), (250, 255, 255)))


class Slow:
    """A page that shows the focus on its element in the pictures from a number on; before that the browser has not drawn it yet."""

    def __init__(self, first: int, place: list[int] | None) -> None:
        self.first, self.place, self.taken, self.focused = first, place, 0, False

    def evaluate(self, script: str, *arguments: object) -> list[int] | None:
        if script == focus_visible.SCRIPT:
            self.focused = bool(arguments[1])
        return self.place

    def devtools(self, command: str, **_values: object) -> dict[str, str]:
        assert command == "Page.captureScreenshot"
        self.taken += 1
        seen = self.focused and self.taken >= self.first
        return {"data": base64.b64encode(picture((255, 255, 255), (0, 0, 0) if seen else None)).decode()}


@pytest.mark.parametrize(("first", "shown"), [(1, True), (3, True), (5, True), (7, False)])
def test_a_browser_that_draws_late_gets_another_chance(first: int, shown: bool) -> None:
    assert focus_visible.shows(cast("TriedPage", Slow(first, [0, 0, 9, 9])), Stop(0)) is shown


def test_what_is_not_there_without_the_walk_cannot_be_told() -> None:
    assert focus_visible.shows(cast("TriedPage", Slow(9, None)), Stop(0))


def test_each_element_is_looked_at_once_and_a_caret_shows_itself() -> None:
    stops = [Stop(0), Stop(1, text=True), Stop(2, frame=True), Stop(0), Stop(3), Stop(4, box=(9, 9, 0, 17))]
    assert [stop.node for stop in focus_visible.to_look_at(stops)] == [0, 3]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Druk op Ctrl+M om te stoppen.", ["Control+m"]),
        ("Press Ctrl + Alt - x to exit", ["Control+Alt+x"]),
        ("Met F6 gaat u verder, met Shift+F10 terug.", ["F6", "Shift+F10"]),
        ("Alt+Esc sluit de kaart.", ["Alt+Escape"]),
        ("Ctrl+M en ctrl+m", ["Control+m"]),
        ("Vak F13 in zaal A, gang 4", []),
        ("Control is goed, vertrouwen is beter", []),
        ("Ga naar het volgende onderdeel", []),
    ],
)
def test_the_keys_that_a_page_names_are_known(text: str, keys: list[str]) -> None:
    assert keyboard_trap.named_keys(text) == keys
