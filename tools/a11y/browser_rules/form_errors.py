"""What is wrong in a form must be said in words, at the field.

Why: a red border says nothing to who does not see it, or does not see red (WCAG 3.3.1). A form that checks itself is sent
without anything filled in, without leaving the page. What the browser itself says is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage, elements

ID = "invoerfout-zonder-tekst"
CRITERIA = ("3.3.1",)
SCRIPT = inventory.FIND + Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def sent(page: TriedPage, number: int) -> dict[str, Any]:
    """What an empty form gives."""
    answer: dict[str, Any] = page.evaluate(SCRIPT, number)
    page.fresh()
    return answer


def check(page: TriedPage) -> Iterator[Barrier]:
    """Fields that are marked as wrong without a text; a text that does not belong to the field is advice."""
    for _, answer in inventory.tried(page, ID, "forms", sent):
        for element in elements([answer["loose"]] if answer["loose"] else []):
            yield Barrier(
                rule=ID,
                message="Dit veld wordt alleen met kleur of een rand fout genoemd. Zet erbij wat er fout is en hoe het wel moet."
                if not answer["texts"]
                else "De tekst over de fout hoort niet bij dit veld. Verbind hem met `aria-describedby`.",
                severity="waarschuwing" if answer["texts"] else "fout",
                criteria=CRITERIA,
                element=element,
            )
