"""What is said of sound and video, from what the browser tells of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

import pytest

from tools.a11y.browser_rules import media

T = TypeVar("T")
ELEMENT = {
    "selector": "video", "html": "<video>", "tag": "video", "text": "", "href": "", "src": "", "alt": "",
    "in_text": False, "blocks": [], "nth": 0,
}  # fmt: skip
PLAYER = {
    "element": ELEMENT, "kind": "video", "url": "/a.mp4", "from": 0, "to": 0, "seconds": 60, "auto": False, "loop": False,
    "muted": False, "controls": True, "captioned": True, "described": False, "broken": "",
}  # fmt: skip
LOUD, SILENT = {"length": 60, "heard": 59}, {"length": 60, "heard": 0}


class Page:
    """A page that answers the two scripts of the rule."""

    url = "/"
    window = (1280, 1024)

    def __init__(self, player: dict[str, Any], sound: Any, **found: Any) -> None:
        self.found = {"media": [player], "scripted": False, "beside": True, "elsewhere": True, **found}
        self.sound = sound
        self.listened = 0

    def evaluate(self, script: str, *arguments: object) -> Any:
        if not arguments:
            return self.found
        self.listened += 1
        return self.sound

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        return make()

    def resize(self, width: int, height: int) -> None:
        raise AssertionError

    def media(self, **features: str) -> None:
        raise AssertionError

    def devtools(self, command: str, **values: object) -> Any:
        raise AssertionError

    def picture(self, x: float, y: float, width: float, height: float) -> bytes:
        raise AssertionError


def said(sound: Any = LOUD, found: Any = None, **player: Any) -> set[tuple[str, str]]:
    page = Page({**PLAYER, **player}, sound, **(found or {}))
    return {(barrier.severity, number) for barrier in media.check(page) for number in barrier.criteria}


ASKED = {("beoordelen", "1.2.3"), ("beoordelen", "1.2.5")}


def test_sound_that_nobody_can_stop_is_wrong() -> None:
    assert said(kind="audio", auto=True, controls=False) == {("fout", "1.4.2"), ("beoordelen", "1.2.1")}


def test_a_script_may_stop_it() -> None:
    assert ("beoordelen", "1.4.2") in said(kind="audio", auto=True, controls=False, found={"scripted": True})


def test_sound_that_nobody_could_hear_is_for_a_person() -> None:
    assert ("beoordelen", "1.4.2") in said(None, auto=True, controls=False)


@pytest.mark.parametrize("player", [{"controls": True}, {"auto": False}, {"muted": True}])
def test_sound_that_can_be_stopped_or_does_not_start_is_left_alone(player: dict[str, Any]) -> None:
    assert "1.4.2" not in {number for _, number in said(**{"auto": True, "controls": False, **player})}


@pytest.mark.parametrize(
    ("heard", "loop", "wrong"), [(2.9, False, False), (3.1, False, True), (1, True, True), (0, True, False)]
)
def test_three_seconds_of_sound_are_allowed_once(heard: float, loop: bool, wrong: bool) -> None:
    found = said({"length": 60, "heard": heard}, kind="audio", auto=True, controls=False, loop=loop)
    assert (("fout", "1.4.2") in found) is wrong


@pytest.mark.parametrize(
    ("player", "wrong"),
    [
        ({"seconds": 60}, True),
        ({"seconds": 5}, False),
        ({"seconds": 2, "loop": True}, True),
        ({"seconds": 60, "from": 8, "to": 10}, False),
        ({"controls": True}, False),
    ],
)
def test_a_film_that_starts_by_itself_beside_other_content(player: dict[str, Any], wrong: bool) -> None:
    found = said(**{"auto": True, "muted": True, "controls": False, **player})
    assert (("fout", "2.2.2") in found) is wrong


def test_a_film_that_is_all_there_is_may_move() -> None:
    found = said(auto=True, muted=True, controls=False, found={"beside": False})
    assert "2.2.2" not in {number for _, number in found}


def test_captions_and_description_are_asked_of_a_person() -> None:
    assert said() == ASKED
    assert said(captioned=False) == ASKED | {("beoordelen", "1.2.2")}
    assert said(kind="frame", captioned=False) == ASKED | {("beoordelen", "1.2.2")}


def test_captions_that_do_not_load_are_wrong() -> None:
    assert said(broken="/weg.vtt") == ASKED | {("fout", "1.2.2")}


def test_a_text_can_stand_beside_what_is_silent_or_only_heard() -> None:
    assert said(SILENT) == {("beoordelen", "1.2.1")}
    assert said(kind="audio") == {("beoordelen", "1.2.1")}
    assert said(SILENT, found={"elsewhere": False}) == {("fout", "1.2.1")}
    assert said(SILENT, kind="audio", found={"elsewhere": False}) == set()


def test_nothing_is_listened_to_that_makes_no_sound() -> None:
    page = Page({**PLAYER, "muted": True, "controls": False}, LOUD)
    assert len(list(media.check(page))) == 1
    assert page.listened == 0
