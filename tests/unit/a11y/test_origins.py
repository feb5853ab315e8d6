"""What the browser is asked about where something comes from, with a browser that answers what the test says."""

from __future__ import annotations

from typing import Any

import pytest

from tools.a11y import origins
from tools.a11y.barrier import Barrier, Element, Origin
from tools.a11y.fetching import Response
from tools.a11y.problem import PageProblem

SCRIPT = "http://site.nl/assets/script.1.js"
DARK = "(In het donker.)"
TREE = {"nodeId": 1, "backendNodeId": 11, "children": [{"nodeId": 2, "backendNodeId": 12, "children": [
    {"nodeId": 3, "backendNodeId": 13}]}]}  # fmt: skip


class FakeBrowser:
    """A page with one element (3) in another (2); `made` is who made it, `listeners` who listens, `style` its rule."""

    url, window = "http://site.nl/a/", (1280, 1024)

    def __init__(self, made: list[dict[str, Any]] | None = None, style: dict[str, str] | None = None) -> None:
        self.made, self.style = made, style
        self.listeners: list[dict[str, Any]] = []
        self.windows: list[tuple[int, str]] = []
        self.broken = False

    def open(self, url: str, width: int, height: int) -> None:
        assert url
        self.windows = [(width, "light")]
        assert height
        if self.broken:
            raise PageProblem("weg")

    def resize(self, width: int, height: int) -> None:
        assert height
        self.windows.append((width, "light"))

    def media(self, **features: str) -> None:
        if features:
            self.windows.append((self.windows[-1][0], features["prefers_color_scheme"]))

    def evaluate(self, script: str, *arguments: object) -> Any:
        if script == origins.STYLE_OF:
            assert arguments[0]
            return self.style
        assert script == origins.COVERING
        return "header"

    def devtools(self, command: str, **values: object) -> Any:
        answers: dict[str, Any] = {
            "DOM.getDocument": {"root": TREE},
            "DOM.querySelector": {"nodeId": 3 if values.get("selector") != ".weg" else 0},
            "DOM.getNodeStackTraces": {"creation": {"callFrames": self.made}} if self.made else {},
            "Runtime.evaluate": {"result": {"objectId": "2"}},
            "DOM.resolveNode": {"object": {"objectId": "1"}},
            "DOMDebugger.getEventListeners": {
                "listeners": [
                    one for one in self.listeners if (values.get("objectId") == "2") != ("backendNodeId" in one)
                ]
            },
            "Debugger.getScriptSource": {"scriptSource": "een();\n  twee();\n"},
        }
        return answers.get(command, {})

    def unused(self, *_: object, **__: object) -> Any:
        """What is not asked of a browser here."""
        raise AssertionError

    picture = once = here = hold = unused


def get(url: str) -> Response:
    assert url == SCRIPT
    return Response(url, 200, "text/javascript", "utf-8", b"een();\n  twee();\n")


def origin(
    browser: FakeBrowser, rule: str = "button-name", selector: str = "p", message: str = "Fout."
) -> Origin | None:
    barrier = Barrier(rule, message, element=Element(selector))
    (found,) = origins.traced([barrier], browser.url, browser, get, DARK)
    return found.element.origin


def test_what_a_script_made_comes_from_its_line() -> None:
    other = {"url": "http://elders.nl/x.js", "lineNumber": 0}
    assert origin(FakeBrowser([other, {"url": SCRIPT, "lineNumber": 1}])) == Origin(
        "script", "twee();", context="een();"
    )


def test_a_helper_that_makes_any_kind_of_element_leaves_it_to_who_calls_it(monkeypatch: pytest.MonkeyPatch) -> None:
    helper = b"return document.createElement(kind);\nmake('p');\n"
    monkeypatch.setattr(
        "tests.unit.a11y.test_origins.get", lambda url: Response(url, 200, "text/javascript", "utf-8", helper)
    )
    frames = [{"url": SCRIPT, "lineNumber": 0}, {"url": SCRIPT, "lineNumber": 1}]
    assert origin(FakeBrowser(frames)) == Origin("script", "make('p');", context=helper.decode().splitlines()[0])
    assert origin(FakeBrowser(frames[:1])) == Origin("script", helper.decode().splitlines()[0])


@pytest.mark.parametrize("frame", [{"url": "", "lineNumber": 0}, {"url": SCRIPT, "lineNumber": 9}])
def test_what_no_script_of_ours_made_comes_from_the_html(frame: dict[str, Any]) -> None:
    assert origin(FakeBrowser([frame])) is None
    assert origin(FakeBrowser()) is None


def test_what_a_script_does_comes_from_the_nearest_that_listens() -> None:
    browser = FakeBrowser()
    browser.listeners = [
        {"type": "keydown", "backendNodeId": 12, "lineNumber": 0, "scriptId": "7"},
        {"type": "click", "backendNodeId": 13, "lineNumber": 0, "scriptId": "7"},
        {"type": "keydown", "backendNodeId": 13, "lineNumber": 1, "scriptId": "7"},
    ]
    assert origin(browser, "toetsenbordval") == Origin("script", "twee();", context="een();")
    browser.listeners = browser.listeners[1:2]
    assert origin(browser, "toetsenbordval") is None


@pytest.mark.parametrize(
    ("rule", "line"),
    [("verandert-bij-invullen", 2), ("verandert-bij-focus", 2), ("toetsenbordval", 0), ("alleen-met-muis", 0)],
)
def test_the_line_that_does_it_is_told_when_there_is_one(rule: str, line: int) -> None:
    script = ["on('input', () => {", "  count(field);", "  location.assign('/x/');", "});", "location.reload();"]
    assert origins.doing(script, 0, origins.DOES.get(rule, ())) == line
    assert origins.doing([*script[:3], "  location.reload();", "});"], 0, origins.DOES.get(rule, ())) == 0


def test_what_the_whole_page_listens_to_needs_no_element() -> None:
    browser = FakeBrowser()
    browser.listeners = [{"type": "keydown", "backendNodeId": 11, "lineNumber": 0, "scriptId": "7"}]
    assert origin(browser, "sneltoets-van-een-teken", selector="") == Origin("script", "een();")


def test_what_the_window_listens_to_is_told_too() -> None:
    browser = FakeBrowser()
    browser.listeners = [{"type": "devicemotion", "lineNumber": 1, "scriptId": "7"}]
    assert origin(browser, "werkt-door-bewegen", selector="") == Origin("script", "twee();", context="een();")


def test_where_a_rule_itself_says_it_comes_from_is_left_as_it_is() -> None:
    known = Origin("script", "een();")
    barrier = Barrier("gebeurt-vanzelf", "Fout.", element=Element("p", origin=known))
    (found,) = origins.traced([barrier], FakeBrowser.url, FakeBrowser([{"url": SCRIPT, "lineNumber": 1}]), get, DARK)
    assert found.element.origin == known


def test_a_listener_in_the_html_itself_is_no_line_of_a_script() -> None:
    browser = FakeBrowser()
    browser.listeners = [{"type": "paste", "backendNodeId": 13, "lineNumber": 68, "scriptId": "7"}]
    assert origin(browser, "plakken-verboden") is None


def test_how_it_looks_comes_from_a_style_sheet() -> None:
    browser = FakeBrowser(style={"selector": ".gm-kop", "property": "color", "condition": "print"})
    assert origin(browser, "color-contrast") == Origin("stijl", ".gm-kop", "color", "print")
    assert origin(browser, "button-name") is None
    assert origin(FakeBrowser(), "color-contrast") is None


def test_a_style_that_a_script_gives_comes_from_the_line_that_gives_it(monkeypatch: pytest.MonkeyPatch) -> None:
    script = b"const k = document.createElement('p');\nk.id = 'k';\nk.style.color = '#bbb';\n"
    answer = Response(SCRIPT, 200, "text/javascript", "utf-8", script)
    monkeypatch.setattr("tests.unit.a11y.test_origins.get", lambda _url: answer)
    own = {"selector": "", "property": "", "condition": ""}
    made = [{"url": SCRIPT, "lineNumber": 0}]
    assert origin(FakeBrowser(made, own), "color-contrast") == Origin(
        "script", "k.style.color = '#bbb';", context="k.id = 'k';"
    )
    assert origin(FakeBrowser(made), "color-contrast") == Origin("script", "const k = document.createElement('p');")
    assert origin(FakeBrowser(style=own), "color-contrast") is None


def test_it_is_looked_at_in_the_window_in_which_it_was_found() -> None:
    browser = FakeBrowser(style={"selector": ".a", "property": "color", "condition": ""})
    origin(browser, "color-contrast", message=f"Fout. (Alleen op een telefoon.) {DARK}")
    assert browser.windows[-2:] == [(412, "light"), (412, "dark")]
    origin(browser, "past-niet-op-smal-scherm")
    assert browser.windows[-1] == (320, "light")


def test_what_covers_is_looked_at_and_not_what_is_covered() -> None:
    assert (
        origin(FakeBrowser(style={"selector": "header", "property": "position", "condition": ""}), "focus-bedekt")
        is not None
    )


@pytest.mark.parametrize("selector", ["", ".weg", "a >> b"])
def test_what_cannot_be_found_again_stays_as_it_was(selector: str) -> None:
    assert origin(FakeBrowser([{"url": SCRIPT, "lineNumber": 0}]), selector=selector) is None


def test_a_page_that_does_not_open_again_is_tried_again_as_a_whole() -> None:
    browser = FakeBrowser([{"url": SCRIPT, "lineNumber": 0}])
    browser.broken = True
    with pytest.raises(PageProblem):
        origin(browser)
