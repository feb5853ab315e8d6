"""What is made of one page, with a browser that answers what the test says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tools.a11y import page_check
from tools.a11y.barrier import Barrier, Element
from tools.a11y.browser_rules import cut_text, views
from tools.a11y.browser_rules.registry import VIEW_RULES
from tools.a11y.fetching import Response
from tools.a11y.page_check import SCREENS
from tools.a11y.problem import PageMissing
from tools.model.finding import Severity

URL = "http://site.nl/afval/"


class FakeBrowser:
    """Remembers its sizes; axe finds an unnamed button in every size but the last."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.window = (0, 0)
        self.schemes: list[str] = []

    def open(self, url: str, width: int, height: int) -> None:
        assert url == URL
        assert height > 0
        self.sizes.append(width)

    def resize(self, width: int, height: int) -> None:
        assert height > 0
        self.sizes.append(width)
        self.window = (width, height)

    def media(self, **features: str) -> None:
        self.schemes.append(features.get("prefers_color_scheme", "light"))

    def run_axe(self, options: Mapping[str, Any]) -> dict[str, Any]:
        assert options["runOnly"]
        if self.schemes[-1:] == ["dark"]:
            node = {"target": ["p"], "html": "<p>", "element": None, "checks": [], "inert": False}
            rule = {"id": "color-contrast", "tags": ["wcag2aa", "wcag143"], "nodes": [node]}
            return {"version": "4", "violations": [rule], "incomplete": []}
        node = {"target": ["button"], "html": "<button>", "element": None, "checks": [], "inert": False}
        rule = {"id": "button-name", "tags": ["wcag2a", "wcag412"], "nodes": [node]}
        return {"version": "4", "violations": [rule] if self.sizes == [412] else [], "incomplete": []}

    def evaluate(self, script: str, *_: object) -> object:
        assert script
        if not script.startswith(views.SETTLED):
            return []
        asked = [rule for rule in VIEW_RULES if f'"{rule.ID}"' in script]
        return {rule.ID: {"enlarged": [], "spaced": []} if rule is cut_text else [] for rule in asked}

    def unused(self, *_: object, **__: object) -> Any:
        """What none of these tests asks of a browser."""
        raise AssertionError

    url = URL
    devtools = picture = once = press = point = click = fresh = unused


def answer(**changes: object) -> Response:
    values: dict[str, Any] = {"url": URL, "status": 200, "content_type": "text/html", "charset": "utf-8", "body": b""}
    return Response(**(values | changes))


def barrier(severity: Severity = "fout", selector: str = "a", rule: str = "contrast") -> Barrier:
    return Barrier(rule, "Fout.", severity, element=Element(selector))


def test_a_page_is_checked_as_html_and_in_every_size() -> None:
    browser = FakeBrowser()
    body = b'<meta charset="utf-8"><title>Afval</title><h1>Afval</h1><p style="color:red">a</p>'
    visit = page_check.visit(URL, browser, lambda _url: answer(body=body))
    assert [(one.rule, one.message.endswith("(Alleen op een telefoon.)")) for one in visit.barriers] == [
        ("stijl-in-html", False),
        ("button-name", True),
        ("color-contrast", False),
    ]
    assert visit.barriers[2].message.endswith("(Alleen in donkere weergave.)")
    assert browser.schemes[:2] == ["dark", "light"]
    assert browser.sizes == [412, 1280, 412, 1280, 640, 320, 915, 412]
    assert (visit.facts.path, visit.facts.title) == ("/afval/", "Afval")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": 404}, "foutcode 404"),
        ({"status": 0, "body": b"geweigerd"}, "geweigerd"),
        ({"content_type": "application/pdf"}, "geen webpagina maar application/pdf"),
        ({"content_type": ""}, "een leeg antwoord"),
        ({"url": "http://ander.nl/"}, "naar een andere website"),
    ],
)
def test_what_is_not_the_page_is_a_failure(changes: dict[str, object], reason: str) -> None:
    with pytest.raises(PageMissing, match=reason):
        page_check.visit(URL, FakeBrowser(), lambda _url: answer(**changes))


def test_what_is_wrong_in_both_sizes_is_told_once() -> None:
    found = list(page_check.merged([(SCREENS[0], [barrier()]), (SCREENS[1], [barrier()])]))
    assert found == [barrier()]


def test_what_is_wrong_in_one_size_says_so() -> None:
    found = list(page_check.merged([(SCREENS[0], []), (SCREENS[1], [barrier()])]))
    assert [one.message for one in found] == ["Fout. (Alleen op een groot scherm.)"]


def test_what_is_certain_in_one_size_needs_no_judging_in_another() -> None:
    found = list(page_check.merged([(SCREENS[0], [barrier("beoordelen")]), (SCREENS[1], [barrier("fout")])]))
    assert found == [barrier("fout")]


def test_other_elements_and_other_rules_are_kept_apart() -> None:
    barriers = [barrier(selector="a"), barrier(selector="b"), barrier(rule="naam")]
    assert list(page_check.merged([(SCREENS[0], barriers), (SCREENS[1], barriers)])) == barriers
