"""What the timers of a page do by themselves, as its script tells it."""

from __future__ import annotations

from typing import Any, cast

import pytest

from tools.a11y.barrier import Barrier, Origin
from tools.a11y.browser_rules import by_itself
from tools.a11y.browser_rules.open_page import TriedPage

SCRIPT = "een();\n  setTimeout(ga, 60000);\n"


class Page:
    """A page whose script tells this of its timers."""

    def __init__(self, timers: int, found: list[dict[str, Any]]) -> None:
        self.answers = {by_itself.SCRIPT: found, by_itself.LINES: SCRIPT, "return a11yWatch.timers.size;": timers}
        self.loaded = 0

    def evaluate(self, script: str, *_: object) -> object:
        return self.answers[script]

    def fresh(self) -> None:
        self.loaded += 1


def found(kind: str, **values: object) -> tuple[list[Barrier], Page]:
    page = Page(
        1, [{"kind": kind, "certain": True, "element": None, "file": "http://site.nl/a.js", "line": 1} | values]
    )
    return list(by_itself.check(cast(TriedPage, page))), page


@pytest.mark.parametrize(("kind", "criterion"), [("gaat", "2.2.1"), ("verandert", "2.2.2")])
def test_it_is_told_on_the_line_that_set_the_timer(kind: str, criterion: str) -> None:
    ((barrier,), page) = found(kind)
    assert (barrier.severity, barrier.criteria) == ("fout", (criterion,))
    assert barrier.element.origin == Origin("script", "setTimeout(ga, 60000);", context="een();")
    assert page.loaded == 1


@pytest.mark.parametrize("values", [{"file": ""}, {"line": 9}])
def test_a_timer_of_no_line_that_is_known_has_none(values: dict[str, object]) -> None:
    ((barrier,), _) = found("gaat", **values)
    assert barrier.element.origin is None


def test_with_a_button_beside_it_a_person_must_look() -> None:
    ((barrier,), _) = found("verandert", certain=False)
    assert (barrier.severity, barrier.criteria) == ("beoordelen", ("2.2.2",))


def test_a_page_without_timers_is_left_alone() -> None:
    page = Page(0, [])
    assert list(by_itself.check(cast(TriedPage, page))) == []
    assert page.loaded == 0
