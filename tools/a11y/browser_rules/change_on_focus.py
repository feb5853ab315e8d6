"""Nothing big may happen by itself when something gets the focus.

Why: who goes through the page with the Tab key would suddenly be on another page, or in another window (WCAG 3.2.1).
The walk with the Tab key is watched; where a script waits first, each stop is tried alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import keyboard_walk
from tools.a11y.browser_rules.open_page import TriedPage, elements

ID = "verandert-bij-focus"
CRITERIA = ("3.2.1",)
MOST = 40
ALONE = """
const [number] = arguments;
const node = a11yWatch.walk.nodes[number];
return a11yWatch.effects(() => node.focus()).then((effect) => effect.went.length + effect.said.length > 0);
"""
DESCRIBE = "return arguments[0].map((number) => describe(a11yWatch.walk.nodes[number]));"


def check(page: TriedPage) -> Iterator[Barrier]:
    """Stops that lead away, or open something, as soon as the focus comes."""
    walk = keyboard_walk.of(page)
    if not walk.acted:
        return
    nodes = list(dict.fromkeys(stop.node for stop in walk.stops))[:MOST]
    acting = [node for node in nodes if page.evaluate(ALONE, node)]
    for element in elements(page.evaluate(DESCRIBE, acting)):
        yield Barrier(
            rule=ID,
            message="Zodra dit de focus krijgt, gaat de bezoeker naar een andere pagina of opent er een venster. Doe dat pas "
            "bij Enter of een klik.",
            criteria=CRITERIA,
            element=element,
        )
