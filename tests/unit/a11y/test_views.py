"""The tour of sizes: every rule is asked in its own sizes, all of them in one call for each size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import views
from tools.a11y.browser_rules.registry import VIEW_RULES
from tools.a11y.browser_rules.views import TOUR


class Rule:
    """Tells in its barriers which sizes it had answers for."""

    CRITERIA = ("1.4.10",)

    def __init__(self, name: str, *sizes: str) -> None:
        self.ID = name
        self.VIEWS = sizes
        self.SCRIPT = f"return '{name}';"

    def barriers(self, answers: Mapping[str, Any]) -> Iterator[Barrier]:
        yield Barrier(self.ID, " ".join(f"{size}={answer}" for size, answer in answers.items()))


RULES = (Rule("een", "breed", "smal"), Rule("twee", "smal"))


class FakePage:
    """Answers for each rule that the script names; remembers its sizes."""

    url = "http://site.nl/"

    def __init__(self) -> None:
        self.window = (1280, 1024)
        self.sizes: list[tuple[int, int]] = []
        self.scripts: list[str] = []

    def resize(self, width: int, height: int) -> None:
        self.window = (width, height)
        self.sizes.append(self.window)

    def evaluate(self, script: str, *_: object) -> dict[str, str]:
        self.scripts.append(script)
        return {rule.ID: rule.ID.upper() for rule in RULES if f'"{rule.ID}": (' in script}

    def unused(self, *_: object, **__: object) -> Any:
        """What the tour does not ask of a page."""
        raise AssertionError

    media = devtools = picture = once = unused


def test_each_rule_gets_its_answers_by_size() -> None:
    found = list(views.tour(FakePage(), RULES))
    assert [one.message for one in found] == ["breed=EEN smal=EEN", "smal=TWEE"]


def test_a_size_is_set_once_and_asked_once() -> None:
    page = FakePage()
    list(views.tour(page, RULES))
    assert page.sizes == [(320, 640)]
    assert len(page.scripts) == 2


@pytest.mark.parametrize("rule", VIEW_RULES, ids=lambda rule: rule.ID)
def test_the_sizes_of_a_rule_are_on_the_tour_in_its_order(rule: Any) -> None:
    assert tuple(view.name for view in TOUR if view.name in rule.VIEWS) == rule.VIEWS
