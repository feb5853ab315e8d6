"""One tour of sizes of window that all rules share which look at the page in more than one of them.

In each size the scripts of all rules run together in one call: changing the size and asking are what takes time. What a
script keeps in `memory` it finds again in the next size.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage
from tools.a11y.browser_rules.registry import ViewRule

HELP = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


SETTLED = "const settled = new Promise((done) => requestAnimationFrame(done));\n"
"""A browser tells a page's own scripts of a new size just before it draws the next frame."""

READY = "for (const name of Object.keys(answers)) answers[name] = await answers[name];\nreturn answers;\n"


class View(NamedTuple):
    """A size of window that rules know by its name."""

    name: str
    width: int
    height: int


TOUR = (
    View("breed", 1280, 1024),
    View("vergroot", 640, 512),
    View("smal", 320, 640),
    View("liggend", 915, 412),
)
"""`vergroot` is what 200 % zoom makes of `breed`, and `smal`, upright, what 400 % makes of it."""


def tour(page: OpenPage, rules: Sequence[ViewRule]) -> Iterator[Barrier]:
    """What the rules find on the tour."""
    answers: dict[str, dict[str, Any]] = {rule.ID: {} for rule in rules}
    for view in TOUR:
        asked = [rule for rule in rules if view.name in rule.VIEWS]
        if not asked:
            continue
        if page.window != (view.width, view.height):
            page.resize(view.width, view.height)
        for rule, answer in page.evaluate(script(view, asked)).items():
            answers[rule][view.name] = answer
    for rule in rules:
        yield from rule.barriers(answers[rule.ID])


def script(view: View, rules: Sequence[ViewRule]) -> str:
    """The scripts of all rules for this size, as one that answers with an object by the rules' names."""
    calls = (
        f"{json.dumps(rule.ID)}: ((view, memory) => {{\n{rule.SCRIPT}\n}})"
        f"({json.dumps(view.name)}, kept[{json.dumps(rule.ID)}] ??= {{}})"
        for rule in rules
    )
    return (
        f"{SETTLED}return settled.then(async () => {{\n{HELP}\nconst answers = {{\n{', '.join(calls)}\n}};\n{READY}}});"
    )
