"""What the rules that use a page make of what it does, with a page that answers what the test says."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

import pytest

from tools.a11y.browser_rules import (
    change_on_input,
    device_motion,
    form_errors,
    hover_content,
    inventory,
    made_control,
    mouse_only,
    pointer_down,
)

T = TypeVar("T")
NOTHING: dict[str, Any] = {"text": False, "values": False, "went": [], "said": [], "now": "a"}
SHOWN = NOTHING | {"text": True, "now": "b"}
LEFT = NOTHING | {"went": ["https://site.nl/"]}


class Page:
    """Gives the answers one after the other; remembers the keys and how often it was loaded again."""

    url, window = "", (1280, 1024)

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.keys: list[str] = []
        self.loaded = 0
        self.known: dict[Hashable, Any] = {}

    def evaluate(self, script: str, *_arguments: object) -> Any:
        assert script
        return self.answers.pop(0)

    def fresh(self) -> None:
        self.loaded += 1

    def press(self, *keys: str) -> None:
        self.keys.extend(keys)

    def point(self, x: float, y: float) -> None:
        assert x >= 0
        assert y >= 0

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        if key not in self.known:
            self.known[key] = make()
        found: T = self.known[key]
        return found

    here = once

    def unused(self, *_: object, **__: object) -> Any:
        raise AssertionError

    resize = media = devtools = picture = hold = click = run_axe = unused


@pytest.mark.parametrize("effect", [SHOWN, LEFT, NOTHING | {"values": True}, NOTHING | {"said": ["alert"]}])
def test_what_a_visitor_notices_counts(effect: dict[str, Any]) -> None:
    assert inventory.notable(effect)
    assert not inventory.notable(NOTHING)


def test_the_same_element_is_tried_once_and_many_kinds_are_not_all_tried() -> None:
    page = Page({"mouse": ["a", "b", "a", *map(str, range(20))]})
    tried: list[int] = []

    def attempt(_page: object, number: int) -> int:
        tried.append(number)
        return number

    found = inventory.tried(page, "regel", "mouse", attempt)
    assert tried == [0, 1, *range(3, 13)]
    assert found[:3] == [(0, 0), (1, 1), (2, 0)]
    assert inventory.tried(page, "regel", "forms", attempt) == []


@pytest.mark.parametrize(
    ("answers", "severity"),
    [
        ([NOTHING], None),
        ([SHOWN, [-1, False]], None),
        ([SHOWN, [0, False]], "fout"),
        ([SHOWN, [1, False], SHOWN], None),
        ([SHOWN, [1, False], NOTHING], "fout"),
        ([SHOWN, [1, True], NOTHING], "beoordelen"),
        ([LEFT, [0, True]], "fout"),
    ],
)
def test_a_click_is_fine_when_it_does_nothing_or_something_else_does_the_same(
    answers: list[Any], severity: str | None
) -> None:
    page = Page(*answers)
    assert mouse_only.verdict(page, 0) == severity
    assert page.loaded >= 1
    assert page.answers == []


@pytest.mark.parametrize(
    ("answers", "broken"),
    [
        ([NOTHING], ()),
        ([SHOWN, True, None, True], ()),
        ([SHOWN, True, None, False, None, True], ()),
        ([SHOWN, False, None, True], ("4.1.2",)),
        ([SHOWN, True, None, False, None, False], ("2.1.1",)),
        ([SHOWN, False, None, False, None, False], ("2.1.1", "4.1.2")),
    ],
)
def test_a_control_that_was_made_needs_a_role_and_a_key(answers: list[Any], broken: tuple[str, ...]) -> None:
    assert made_control.faults(Page(*answers), 0) == broken


def test_each_fault_of_a_made_control_has_its_own_words() -> None:
    assert "Enter" in made_control.message(("2.1.1", "4.1.2"))
    assert "voorleesprogramma" in made_control.message(("4.1.2",))


@pytest.mark.parametrize(
    ("first", "second", "clicks", "severity"),
    [
        (NOTHING, NOTHING, False, None),
        (LEFT, NOTHING, True, "fout"),
        (NOTHING | {"said": ["open"]}, NOTHING, False, "fout"),
        (SHOWN, SHOWN, False, "beoordelen"),
        (SHOWN, SHOWN, True, None),
        (SHOWN, NOTHING, False, None),
    ],
)
def test_pressing_down_is_fine_when_it_does_nothing_or_can_be_undone(
    first: dict[str, Any], second: dict[str, Any], severity: str | None, *, clicks: bool
) -> None:
    assert pointer_down.verdict(Page(NOTHING, first, second, clicks), 0) == severity


@pytest.mark.parametrize(
    ("acts", "controls", "off", "severity"),
    [
        (False, False, False, None),
        (True, True, True, None),
        (True, False, False, "fout"),
        (True, True, False, "beoordelen"),
        (True, False, True, "beoordelen"),
    ],
)
def test_moving_the_device_needs_another_way_and_a_way_to_stop_it(
    *, acts: bool, controls: bool, off: bool, severity: str | None
) -> None:
    assert device_motion.verdict(Page({"acts": acts, "controls": controls, "off": off}), 0) == severity


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ([[5, 5], None], ()),
        ([[5, 5], {"path": [[6, 6]], "covers": False}, True, None], ()),
        ([[5, 5], {"path": [[6, 6]], "covers": False}, False, None], ("gone",)),
        ([[5, 5], {"path": [[6, 6]], "covers": True}, True, True, False, None], ()),
        ([[5, 5], {"path": [[6, 6]], "covers": True}, True, True, True, None], ("stays",)),
        ([[5, 5], {"path": [[6, 6]], "covers": True}, True, False, None], ()),
        ([[5, 5], {"path": [[6, 6]], "covers": False}, True, "none"], ("none",)),
        ([[5, 5], {"path": [[6, 6]], "covers": True}, True, True, True, "page"], ("stays", "page")),
    ],
)
def test_what_appears_can_be_pointed_at_and_put_away(answers: list[Any], found: tuple[str, ...]) -> None:
    page = Page(*answers)
    assert hover_content.faults(page, 0) == found
    assert page.answers == []


def test_a_field_is_changed_with_the_key_that_fits_it() -> None:
    page = Page("ArrowDown", True)
    assert change_on_input.leads_away(page, 0)
    assert page.keys == ["ArrowDown"]


def test_a_field_that_says_what_will_happen_is_left_alone() -> None:
    page = Page("")
    assert not change_on_input.leads_away(page, 0)
    assert page.keys == []


@pytest.mark.parametrize(
    ("texts", "severity", "words"), [(0, "fout", "kleur"), (1, "waarschuwing", "aria-describedby")]
)
def test_an_error_without_words_is_worse_than_words_elsewhere(texts: int, severity: str, words: str) -> None:
    field = {"selector": "#e", "blocks": []}
    page = Page({"forms": ["a"]}, {"marked": True, "texts": texts, "loose": field})
    found = list(form_errors.check(page))
    assert [one.severity for one in found] == [severity]
    assert words in found[0].message
