"""What the visitor does by moving the device must also be possible with a control, and it must be possible to turn it off.

Why: some visitors have their device fixed to a wheelchair, and others cannot hold it still (WCAG 2.5.4). The page gets the
events of a device that turns; it is wrong when something changes and no control does the same or stops it. With only one of
the two a person must look: the other may be a setting elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage
from tools.model.finding import Severity

ID = "werkt-door-bewegen"
CRITERIA = ("2.5.4",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def verdict(page: TriedPage, _number: int) -> Severity | None:
    """How sure it is that the visitor has no other way."""
    found = page.evaluate(SCRIPT)
    page.fresh()
    if not found["acts"] or (found["controls"] and found["off"]):
        return None
    return "beoordelen" if found["controls"] or found["off"] else "fout"


def check(page: TriedPage) -> Iterator[Barrier]:
    """Pages that change when the device moves."""
    for _, severity in inventory.tried(page, ID, "motion", verdict):
        if severity:
            yield Barrier(
                rule=ID,
                message="De pagina verandert als iemand zijn toestel beweegt. Zorg dat het ook met een knop kan, en dat de "
                "bezoeker het bewegen kan uitzetten.",
                severity=severity,
                criteria=CRITERIA,
            )
