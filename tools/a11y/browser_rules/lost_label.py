"""A label must belong to its own field, also when an id is used twice.

Why: of two fields with one id only the first gets the labels, so the second has no name (WCAG 4.1.2 and 1.3.1). Axe looks at
the id and not at which field has the label.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "label-bij-ander-veld"
CRITERIA = ("1.3.1", "4.1.2")
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def check(page: OpenPage) -> Iterator[Barrier]:
    """Fields whose label went to another field with the same id."""
    for element in elements(page.evaluate(SCRIPT)):
        yield Barrier(
            rule=ID,
            message="Dit invoerveld heeft dezelfde `id` als een ander veld. Het label hoort daardoor bij dat andere veld. "
            "Geef elk veld een eigen `id`.",
            criteria=CRITERIA,
            element=element,
        )
