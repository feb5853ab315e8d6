"""Text that changes by itself beside other text can be paused, stopped or hidden.

Why: who reads slowly never gets to the end of it, and it draws the eye from the rest (WCAG 2.2.2). On a page without
anything to operate there is certainly no way to stop it; otherwise a person must look. The time itself cannot stand still.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "tekst-verandert-vanzelf"
CRITERIA = ("2.2.2",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def check(page: OpenPage) -> Iterator[Barrier]:
    """The texts that a timer of the page keeps changing."""
    found = page.evaluate(SCRIPT)
    for element in elements(found["changed"]):
        yield Barrier(
            rule=ID,
            message="Deze tekst verandert steeds vanzelf. Zet er een knop bij waarmee de bezoeker dat stopt, of laat de tekst staan."
            if found["certain"]
            else "Deze tekst verandert steeds vanzelf. Kijk of de bezoeker dat kan stoppen of de tekst kan verbergen.",
            severity="fout" if found["certain"] else "beoordelen",
            criteria=CRITERIA,
            element=element,
        )
