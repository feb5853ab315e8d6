"""What the page says of a result of axe is done with it."""

from __future__ import annotations

from typing import Any

import pytest

from tools.a11y import axe_messages, overruled
from tools.a11y.barrier import Barrier, Element


class Page:
    """A page that gives one answer to all that is asked."""

    url, window = "http://site.nl/", (1280, 1024)

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.asked: list[list[str]] = []

    def evaluate(self, script: str, *arguments: Any) -> Any:
        assert script == overruled.SCRIPT
        self.asked = arguments[0]
        return [self.answer for _ in self.asked]

    def unused(self, *_: object, **__: object) -> Any:
        raise AssertionError

    resize = media = devtools = once = picture = unused


def barrier(rule: str, selector: str = "a") -> Barrier:
    return Barrier(rule, "Fout.", "fout", ("4.1.2",), Element(selector))


@pytest.mark.parametrize(("answer", "wanted"), [("", ["fout"]), (overruled.FINE, []), (overruled.ASK, ["beoordelen"])])
def test_the_answer_of_the_page_decides(answer: str, wanted: list[str]) -> None:
    found = list(overruled.overrule([barrier("label-content-name-mismatch")], Page(answer)))
    assert [one.severity for one in found] == wanted
    if answer == overruled.ASK:
        assert found[0].message == axe_messages.UNSURE["label-content-name-mismatch"]


def test_only_what_the_page_can_tell_is_asked() -> None:
    page = Page(overruled.FINE)
    others = [barrier("image-alt"), barrier("aria-hidden-focus", "iframe >>> a")]
    assert list(overruled.overrule([*others, barrier("meta-refresh")], page)) == others
    assert page.asked == [["meta-refresh", "a"]]
