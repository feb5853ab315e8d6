"""Every header of a table is the header of at least one cell.

Why: a screen reader says with each cell which headers it has; a header without a cell means that the table is not what it
looks like (WCAG 1.3.1). Axe leaves this to a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "tabelkop-zonder-cellen"
CRITERIA = ("1.3.1",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def check(page: OpenPage) -> Iterator[Barrier]:
    """Headers that belong to nothing."""
    for element in elements(page.evaluate(SCRIPT)):
        yield Barrier(
            rule=ID,
            message="Deze kop hoort bij geen enkele cel van de tabel. Vul de cellen aan, of maak van de kop een gewone cel.",
            criteria=CRITERIA,
            element=element,
        )
