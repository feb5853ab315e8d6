"""Where something wrong comes from when it is not in the HTML: a rule of a style sheet, or a line of a script.

Only pages where something was found are opened again for this, so that a page without barriers costs nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from tools.a11y.barrier import Barrier, Origin
from tools.a11y.browser_rules.open_page import OpenPage
from tools.a11y.fetching import Response
from tools.a11y.problem import PageProblem

STYLE_OF = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
FRAME = " >>> "
OF_ANY_KIND = re.compile(r"\bcreateElement\(\s*[A-Za-z_$]")
"""A line that makes whatever it is asked for: what it is asked for is the business of the line that calls it."""
SETS_STYLE = re.compile(r"\.style\b|[\"']style[\"']|\bcssText\b")
SOON = 15
"""How many lines after an element was made a script may still be busy with it."""


@dataclass(frozen=True, slots=True)
class Look:
    """What to look for in the style sheets, in which window; `element` is another one than the finding's."""

    properties: tuple[str, ...]
    behind: tuple[str, ...] = ()
    """What may be the cause as well: of letters the background, which may be that of something around them."""
    beside: tuple[str, ...] = ()
    """What is the cause rather than `properties` when the same element has it too: of what hides a text its size."""
    inherited: bool = False
    least: int = 0
    """Widths of fewer pixels than this are no cause."""
    states: bool = False
    """Whether only rules for focus or hover count."""
    window: tuple[int, int] = (1280, 1024)
    element: str = ""

    @property
    def asked(self) -> dict[str, object]:
        """As the script wants it."""
        return {
            "properties": self.properties,
            "behind": self.behind,
            "beside": self.beside,
            "inherited": self.inherited,
            "least": self.least,
            "states": self.states,
        }


OVERFLOW = ("overflow-x", "overflow-y")
BACKGROUND = ("background-color", "background")
SIZE = ("height", "block-size", "max-height", "max-block-size", "width", "inline-size", "max-width", "max-inline-size")
LOOKS: Mapping[str, Look] = {
    "color-contrast": Look(("color",), behind=BACKGROUND, inherited=True),
    "link-in-text-block": Look(("text-decoration-line", "text-decoration")),
    "target-size": Look(("width", "inline-size", "height", "block-size", "font-size")),
    "css-orientation-lock": Look(("transform", "rotate"), window=(412, 915), inherited=True),
    "stand-van-het-scherm": Look(("transform", "rotate", "display"), window=(412, 915), inherited=True),
    "scrollable-region-focusable": Look(OVERFLOW),
    "past-niet-op-smal-scherm": Look(
        (
            "min-inline-size",
            "min-width",
            "inline-size",
            "width",
            "white-space",
            "white-space-collapse",
            "text-wrap-mode",
        ),
        inherited=True,
        least=320,
        window=(320, 640),
    ),
    "weg-op-smal-scherm": Look(("display", "visibility"), inherited=True, window=(320, 640)),
    "tekst-groeit-niet": Look(("font-size", "font"), inherited=True),
    "tekst-valt-weg": Look(OVERFLOW, beside=SIZE, inherited=True),
    "focus-onzichtbaar": Look(("outline-style", "outline"), states=True),
    "contrast-bij-aanwijzen-of-focus": Look(("color",), behind=BACKGROUND, states=True),
    "contrast-bij-aanwijzen-of-focus 1.4.11": Look(
        ("outline-color", "outline", "box-shadow", "border-top-color", "border-color"), states=True
    ),
    "rand-of-icoon-te-licht": Look(("border-top-color", "border-color", "border", "fill", "color")),
    "beweegt-of-flitst": Look(("animation-name", "animation"), inherited=True),
    "verschijnt-bij-aanwijzen": Look(("display", "visibility", "opacity"), states=True),
    "focus-bedekt": Look(("position",), element=":is(body *):not(.gm-overslaan)"),
}
"""The rules on how a page looks, by name; or by name and criterion, where a rule finds two things."""
LISTENERS: Mapping[str, tuple[str, ...]] = {
    "toetsenbordval": ("keydown", "keyup", "keypress", "focusout", "blur"),
    "focus-loopt-weg": ("focus", "focusin"),
    "alleen-met-muis": ("click", "mousedown", "mouseup", "pointerdown", "pointerup", "dblclick"),
    "alleen-slepen": ("dragstart", "pointerdown", "mousedown", "touchstart"),
    "bediening-zonder-rol": ("click", "keydown", "pointerdown", "mousedown"),
    "dialoog-zonder-focus": ("click", "keydown"),
    "melding-onhoorbaar": ("click", "input", "change", "submit"),
    "plakken-verboden": ("paste", "beforeinput", "keydown"),
    "sneltoets-van-een-teken": ("keydown", "keypress", "keyup"),
    "stand-blijft-gelijk": ("click", "keydown"),
    "verandert-bij-focus": ("focus", "focusin"),
    "verandert-bij-invullen": ("change", "input", "keyup"),
    "werkt-door-bewegen": ("devicemotion", "deviceorientation", "deviceorientationabsolute"),
    "werkt-bij-indrukken": ("pointerdown", "mousedown", "touchstart"),
    "niet-te-bereiken-met-tab": ("click", "mousedown", "pointerdown", "mouseup", "focus", "focusin"),
}
"""The rules on what a script does when something happens to an element, with what happens to it."""
GOES = (r"\blocation\b|\.(?:submit|requestSubmit|assign|reload|navigate)\(|\bopen\(",)
MOVES_FOCUS = (r"\.(?:blur|focus)\(",)
DOES: Mapping[str, tuple[str, ...]] = {
    "toetsenbordval": (r"Tab.*preventDefault\(", r"preventDefault\(", *MOVES_FOCUS),
    "focus-loopt-weg": MOVES_FOCUS,
    "plakken-verboden": (r"preventDefault\(|return false",),
    "verandert-bij-focus": (*GOES, *MOVES_FOCUS),
    "verandert-bij-invullen": (*GOES, *MOVES_FOCUS),
    "werkt-bij-indrukken": GOES,
}
"""What a listener does that such a rule finds: where one line of it does that, this is the line to change."""
COVERING = (
    "return [...document.querySelectorAll('body *')].filter((one) => "
    "['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.offsetHeight).map(pathTo)[0] || '';"
)


class Again(OpenPage, Protocol):
    """A page that can be loaded again."""

    def open(self, url: str, width: int, height: int) -> None:
        """Load the page in a window of that size."""


def traced(
    barriers: Sequence[Barrier], url: str, browser: Again, get: Callable[[str], Response], dark: str
) -> list[Barrier]:
    """The barriers, with where they come from as far as the browser can tell. `dark` is said of the dark scheme."""
    if not any(barrier.element.selector or barrier.rule in LISTENERS for barrier in barriers):
        return list(barriers)
    browser.devtools("DOM.enable")
    browser.devtools("DOM.setNodeStackTracesEnabled", enable=True)
    browser.open(url, 1280, 1024)
    page = Page(browser, get, urlsplit(url).netloc)
    found = [
        replace(one, element=replace(one.element, origin=one.element.origin or page.origin(one, dark)))
        for one in barriers
    ]
    for domain in ("Debugger", "DOM"):
        browser.devtools(f"{domain}.disable")
    return found


class Page:
    """One page that is open again, and what was already found out about it."""

    def __init__(self, browser: Again, get: Callable[[str], Response], host: str) -> None:
        self.browser, self.get, self.host = browser, get, host
        self.tree = dict(parents(browser.devtools("DOM.getDocument", depth=-1)["root"]))
        self.scripts: dict[str, list[str]] = {}
        self.listening: list[dict[str, Any]] | None = None

    def origin(self, barrier: Barrier, dark: str) -> Origin | None:
        """Where this barrier comes from, or None: from the HTML."""
        selector = barrier.element.selector.partition(FRAME)[0]
        if ">>" in selector:
            return None
        node = self.node(selector) if selector else next(iter(self.tree))
        if node is None:
            return None
        if barrier.rule in LISTENERS:
            return self.listener(node, barrier.rule) or self.maker(node)
        if not selector:
            return None
        look = next(
            (LOOKS[key] for key in (f"{barrier.rule} {' '.join(barrier.criteria)}", barrier.rule) if key in LOOKS), None
        )
        found = self.style(selector, look, barrier.message, dark) if look else None
        if found and found["selector"]:
            return Origin("stijl", found["selector"], found["property"], found["condition"])
        return self.maker(node, SETS_STYLE if found else None)

    def node(self, selector: str) -> int | None:
        """The number that the browser gives to an element."""
        root = next(iter(self.tree))
        try:
            return int(self.browser.devtools("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]) or None
        except PageProblem:
            return None

    def maker(self, node: int, then: re.Pattern[str] | None = None) -> Origin | None:
        """The line of the script that made an element; or the first soon after it that has this pattern."""
        made = self.browser.devtools("DOM.getNodeStackTraces", nodeId=node).get("creation")
        frames = made["callFrames"] if made else []
        places = [(self.script(frame["url"]), int(frame["lineNumber"])) for frame in frames]
        known = [(lines, number) for lines, number in places if number < len(lines)]
        if not known:
            return None
        lines, number = next((one for one in known if not OF_ANY_KIND.search(one[0][one[1]])), known[0])
        after = range(number, min(number + SOON, len(lines))) if then else ()
        return line_of(lines, next((one for one in after if then and then.search(lines[one])), number))

    def listener(self, node: int, rule: str) -> Origin | None:
        """The line of the script that does it when something happens to an element or to something around it."""
        events, around = LISTENERS[rule], {}
        for distance, number in enumerate(self.upwards(node)):
            around[self.tree[number][1]] = distance
        found = [one for one in self.listeners() if one["type"] in events and one.get("backendNodeId") in around]
        for one in sorted(found, key=lambda one: around[one["backendNodeId"]]):
            source = self.browser.devtools("Debugger.getScriptSource", scriptId=one["scriptId"])["scriptSource"]
            lines = source.splitlines()
            number = doing(lines, one["lineNumber"], DOES.get(rule, ()))
            line = line_of(lines, number)
            if line:
                return line
        return None

    def listeners(self) -> list[dict[str, Any]]:
        """Everything that listens anywhere on the page."""
        if self.listening is None:
            self.browser.devtools("Debugger.enable")
            self.browser.devtools("Debugger.setSkipAllPauses", skip=True)
            root = self.browser.devtools("DOM.resolveNode", nodeId=next(iter(self.tree)))["object"]["objectId"]
            window = self.browser.devtools("Runtime.evaluate", expression="window")["result"]["objectId"]
            ask = "DOMDebugger.getEventListeners"
            top = self.tree[next(iter(self.tree))][1]
            self.listening = [
                *self.browser.devtools(ask, objectId=root, depth=-1, pierce=False)["listeners"],
                *({**one, "backendNodeId": top} for one in self.browser.devtools(ask, objectId=window)["listeners"]),
            ]
        return self.listening

    def upwards(self, node: int) -> Iterator[int]:
        """An element and what it is in, from the inside out."""
        while node in self.tree:
            yield node
            node = self.tree[node][0]

    def script(self, url: str) -> list[str]:
        """The lines of a script of this site; of another, none."""
        if urlsplit(url).netloc != self.host or not urlsplit(url).path.endswith(".js"):
            return []
        if url not in self.scripts:
            self.scripts[url] = self.get(url).body.decode("utf-8", errors="replace").splitlines()
        return self.scripts[url]

    def style(self, selector: str, look: Look, message: str, dark: str) -> Mapping[str, str] | None:
        """The declaration that makes the element look so, in the window in which it was found: without selector its own."""
        self.browser.resize(412, 915) if "telefoon" in message else self.browser.resize(*look.window)
        self.browser.media(**({"prefers_color_scheme": "dark"} if dark in message else {}))
        if look.element:
            selector = self.browser.evaluate(COVERING)
        found: Mapping[str, str] | None = self.browser.evaluate(STYLE_OF, selector, look.asked) if selector else None
        return found


def doing(lines: Sequence[str], start: int, patterns: Iterable[str]) -> int:
    """The one line of the function that starts on a line which has the first of these patterns that any has; or its start."""
    depth = 0
    body = []
    for number in range(start, len(lines)):
        body.append(number)
        depth += sum(map(lines[number].count, "{(")) - sum(map(lines[number].count, "})"))
        if depth <= 0:
            break
    for pattern in patterns:
        found = [number for number in body if re.search(pattern, lines[number])]
        if found:
            return found[0] if len(found) == 1 else start
    return start


def line_of(lines: Sequence[str], number: int) -> Origin | None:
    """A line of a script, counted from 0, with the line before it."""
    if number >= len(lines):
        return None
    return Origin("script", lines[number].strip(), context=lines[number - 1].strip() if number else "")


def parents(node: Mapping[str, Any], above: int = 0) -> Iterable[tuple[int, tuple[int, int]]]:
    """Every node below this one and itself: its number, that of what it is in, and its lasting number."""
    yield int(node["nodeId"]), (above, int(node["backendNodeId"]))
    for child in node.get("children", ()):
        yield from parents(child, int(node["nodeId"]))
