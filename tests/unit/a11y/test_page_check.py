"""What is made of one page, with a browser that answers what the test says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tools.a11y import origins, page_check
from tools.a11y.barrier import Barrier, Element
from tools.a11y.browser_rules import narrow_only
from tools.a11y.browser_rules.open_page import TriedPage
from tools.a11y.fetching import Response
from tools.a11y.page_check import SCREENS
from tools.a11y.problem import PageMissing
from tools.model.finding import Severity

URL = "http://site.nl/afval/"


class FakeBrowser:
    """Remembers its sizes; axe finds an unnamed button in every size but the last. `same` is whether all looks the same."""

    def __init__(self, *, same: bool = False) -> None:
        self.same = same
        self.sizes: list[int] = []
        self.window = (0, 0)
        self.schemes: list[str] = []

    def open(self, url: str, width: int, height: int) -> None:
        assert url == URL
        assert height > 0
        self.sizes.append(width)
        self.window = (width, height)

    def resize(self, width: int, height: int) -> None:
        assert height > 0
        self.sizes.append(width)
        self.window = (width, height)

    def media(self, **features: str) -> None:
        self.schemes.append(features.get("prefers_color_scheme", "light"))

    def run_axe(self, options: Mapping[str, Any], unless: Mapping[str, Any] | None = None) -> dict[str, Any]:
        assert options["runOnly"]
        about = {"version": "4", "looks": {"shown": "s", "colours": "c"}, "spared": self.same and unless is not None}
        if self.schemes[-1:] == ["dark"]:
            node = {"target": ["p"], "html": "<p>", "element": None, "checks": [], "inert": False, "apart": False}
            rule = {"id": "color-contrast", "tags": ["wcag2aa", "wcag143"], "nodes": [node]}
            return self.heard([] if about["spared"] else [rule], about)
        node = {"target": ["button"], "html": "<button>", "element": None, "checks": [], "inert": False, "apart": False}
        rule = {"id": "button-name", "tags": ["wcag2a", "wcag412"], "nodes": [node]}
        return self.heard([rule] if self.sizes == [412] else [], about)

    def heard(self, violations: list[dict[str, Any]], about: dict[str, Any]) -> dict[str, Any]:
        passed, nothing = (["button-name"], ["image-alt"]) if len(self.sizes) > 1 else (["image-alt"], ["area-alt"])
        return {"violations": violations, "incomplete": [], "passed": passed, "inapplicable": nothing, **about}

    def evaluate(self, script: str, *_: object) -> list[object]:
        assert script
        return []

    def unused(self, *_: object, **__: object) -> Any:
        """What none of these tests asks of a browser."""
        raise AssertionError

    url = URL
    devtools = picture = once = here = press = hold = point = click = fresh = unused


@pytest.fixture(autouse=True)
def no_looking_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them has its own tests, with what it asks of a browser."""
    monkeypatch.setattr(page_check, "BROWSER_RULES", ())


def answer(**changes: object) -> Response:
    values: dict[str, Any] = {"url": URL, "status": 200, "content_type": "text/html", "charset": "utf-8", "body": b""}
    return Response(**(values | changes))


def barrier(severity: Severity = "fout", selector: str = "a", rule: str = "contrast") -> Barrier:
    return Barrier(rule, "Fout.", severity, element=Element(selector))


@pytest.fixture(autouse=True)
def _nothing_is_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where barriers come from has its own tests (test_origins.py)."""
    monkeypatch.setattr(origins, "traced", lambda barriers, *_: list(barriers))


@pytest.fixture(autouse=True)
def _nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules that look at a page or use it need a real browser."""
    for rules in ("COLOUR_RULES", "VIEW_RULES", "BROWSER_RULES", "TRYING_RULES"):
        monkeypatch.setattr(page_check, rules, ())


class FakeRule:
    """A rule that uses the page, and finds it in the window it came in."""

    ID = "bedienen"

    def check(self, page: TriedPage) -> Iterator[Barrier]:
        assert page.window == (1280, 1024)
        yield barrier(rule=self.ID)


def test_a_page_is_checked_as_html_in_every_size_and_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_check, "TRYING_RULES", (FakeRule(),))
    browser = FakeBrowser()
    body = b'<meta charset="utf-8"><title>Afval</title><h1>Afval</h1><p style="color:red">a</p>'
    visit = page_check.visit(URL, browser, lambda _url: answer(body=body))
    assert [(one.rule, one.message.endswith("(Alleen op een telefoon.)")) for one in visit.barriers] == [
        ("stijl-in-html", False),
        ("button-name", True),
        ("color-contrast", False),
        ("bedienen", False),
    ]
    assert visit.barriers[2].message.endswith("(Alleen in donkere weergave.)")
    assert browser.schemes[:2] == ["dark", "light"]
    assert browser.sizes == [412, 1280, 412, 1280]
    assert (visit.facts.path, visit.facts.title) == ("/afval/", "Afval")


class PhoneRule:
    """A rule that finds one thing in every window and one more on a phone."""

    ID = "menu"

    def __init__(self, sizes: list[int]) -> None:
        self.sizes = sizes

    def check(self, _page: TriedPage) -> Iterator[Barrier]:
        yield barrier(rule=self.ID, selector="main")
        if self.sizes[-1] == SCREENS[0].width:
            yield barrier(rule=self.ID, selector="button")


@pytest.mark.parametrize(("other_controls", "found"), [(True, ["main", "button"]), (False, ["main"])])
def test_a_page_is_used_on_a_phone_when_that_shows_other_controls(
    monkeypatch: pytest.MonkeyPatch, *, other_controls: bool, found: list[str]
) -> None:
    browser = FakeBrowser()
    monkeypatch.setattr(page_check, "TRYING_RULES", (PhoneRule(browser.sizes),))
    monkeypatch.setattr(narrow_only, "controls", lambda *_: other_controls)
    barriers = list(page_check.in_use(URL, browser))
    assert [one.element.selector for one in barriers] == found
    assert [one.message for one in barriers[1:]] == ["Fout. (Alleen op een telefoon.)"] * other_controls


def test_what_a_window_of_another_size_cannot_change_holds_there_too() -> None:
    visit = page_check.visit(URL, FakeBrowser(same=True), lambda _url: answer(body=b'<meta charset="utf-8"><h1>a</h1>'))
    assert [(one.rule, one.message.endswith(")")) for one in visit.barriers] == [
        ("button-name", False),
        ("color-contrast", True),
    ]
    assert visit.barriers[1].message.endswith(". (Alleen in donkere weergave.)")


def test_what_passed_in_one_size_and_failed_in_none_is_known() -> None:
    visit = page_check.visit(URL, FakeBrowser(), lambda _url: answer(body=b'<h1 style="a">Afval</h1>'))
    assert {"image-alt", "meer-hoofdkoppen"} <= visit.passed
    assert not visit.passed & {"button-name", "stijl-in-html"}
    assert visit.inapplicable == {"area-alt"}


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
