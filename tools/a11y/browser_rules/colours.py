"""Rules whose answer depends on the colour scheme: their scripts run together, in one call for each scheme."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage
from tools.a11y.browser_rules.registry import ColourRule

PAINT = Path(__file__).with_name("paint.js").read_text(encoding="utf-8")


def look(page: OpenPage, rules: Sequence[ColourRule]) -> Iterator[Barrier]:
    """What the rules find on the open page in the scheme that is on."""
    if not rules:
        return
    calls = (f"{json.dumps(rule.ID)}: (() => {{\n{rule.SCRIPT}\n}})()" for rule in rules)
    answers = page.evaluate(f"{PAINT}\nreturn {{\n{', '.join(calls)}\n}};")
    for rule in rules:
        yield from rule.barriers(answers[rule.ID], page)
