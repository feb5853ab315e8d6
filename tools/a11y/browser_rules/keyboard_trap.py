"""Who comes somewhere with the keyboard must be able to leave with it.

Why: a visitor without a mouse is stuck there and cannot use the rest of the page, or even the browser (WCAG 2.1.2). Tab and
Shift+Tab, Escape, the keys that the page names, and the buttons inside are tried before it is called a trap. A walk
in which no script had a hand needs no second look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import keyboard_walk
from tools.a11y.browser_rules.open_page import TriedPage, elements

ID = "toetsenbordval"
CRITERIA = ("2.1.2",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
NAMED = re.compile(
    r"\b((?:(?:Ctrl|Control|Alt|Shift)\s?[+-]\s?)+)(F\d{1,2}|Esc(?:ape)?|[A-Z0-9])\b|\b(F(?:[1-9]|1[0-2]))\b", re.I
)
NAMES = {"ctrl": "Control", "control": "Control", "alt": "Alt", "shift": "Shift", "esc": "Escape", "escape": "Escape"}
LEFT = -1
MOST_NAMED = 8


def named_keys(text: str) -> list[str]:
    """The keys with Ctrl, Alt or Shift, and the function keys, that a text names, as OpenPage.press wants them."""
    found = []
    for held, last, alone in NAMED.findall(text):
        parts = [*re.findall(r"[A-Za-z]+", held), last or alone]
        found.append(
            "+".join(NAMES.get(part.lower(), part.upper() if len(part) > 1 else part.lower()) for part in parts)
        )
    return list(dict.fromkeys(found))[:MOST_NAMED]


def step(page: TriedPage, key: str) -> int:
    """The number of the element where a key brings the focus, after all that scripts make of it; LEFT for nowhere."""
    page.evaluate(SCRIPT, "before")
    page.press(key)
    return int(page.evaluate(SCRIPT, "after"))


def ring(page: TriedPage, many: int, more: int) -> list[int]:
    """The elements that the Tab key goes round in for ever; none when it comes to the end of the page."""
    seen: list[int] = []
    for _ in range(2 * (many + more) + 3):
        seen.append(step(page, "Tab"))
        if seen[-1] == LEFT:
            return []
    return sorted(set(seen[many + more + 1 :]))


def gets_out(page: TriedPage, inside: list[int], key: str, more: int) -> bool:
    """Whether a key, pressed as often as needed to go round once, leads out of these elements."""
    return any(step(page, key) not in inside for _ in range(len(inside) + more + 1))


def another_way_out(page: TriedPage, inside: list[int], more: int) -> bool:
    """Whether Escape, something inside, or a key that the page names opens the way."""
    ways = ["Escape"]
    for number in inside:
        page.evaluate(SCRIPT, "focus", number)
        ways.extend(named_keys(page.evaluate(SCRIPT, "text")))
        if step(page, "Enter") not in inside or gets_out(page, inside, "Tab", more):
            return True
    ways.extend(named_keys(page.evaluate(SCRIPT, "text")))
    for key in dict.fromkeys(ways):
        for number in inside:
            page.evaluate(SCRIPT, "focus", number)
            if step(page, key) not in inside or gets_out(page, inside, "Tab", more):
                return True
    return False


def check(page: TriedPage) -> Iterator[Barrier]:
    """The first element of a ring that no key leads out of."""
    walk = keyboard_walk.of(page)
    if not walk.wanted or (walk.left and not walk.doubtful):
        return
    page.fresh()
    many, more = page.evaluate(SCRIPT, "start")
    inside = ring(page, many, more)
    if inside and page.evaluate(SCRIPT, "closed"):
        inside = []
    if inside and not gets_out(page, inside, "Shift+Tab", more) and not another_way_out(page, inside, more):
        for element in elements(page.evaluate(SCRIPT, "describe", inside[0])):
            yield Barrier(
                rule=ID,
                message="Wie hier met de Tab-toets komt, komt er met het toetsenbord niet meer uit. Laat Tab en Shift+Tab "
                "verder gaan, of zeg op de pagina met welke toets het wel kan.",
                criteria=CRITERIA,
                element=element,
            )
    page.fresh()
