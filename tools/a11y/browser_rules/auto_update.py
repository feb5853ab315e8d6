"""What changes by itself can be paused.

Why: who reads slowly, or hears the page, loses the text that is replaced under way (WCAG 2.2.2). A page that asks the browser to
do something every few seconds is helped to its next turn, so that nobody has to wait for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import TriedPage, elements

ID = "wisselt-vanzelf"
CRITERIA = ("2.2.2",)
NO_BUTTON = (
    "Deze tekst wisselt vanzelf, steeds weer, en er is geen knop om dat te stoppen. Zet er een pauzeknop bij, of laat de bezoeker "
    "zelf verder gaan."
)
WHICH_BUTTON = "Deze tekst wisselt vanzelf, steeds weer. Kijk of een van de knoppen op deze pagina dat stopt, en geef die een naam die dat zegt."
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def check(page: TriedPage) -> Iterator[Barrier]:
    """Text that other text replaces every few seconds, without a button to stop it."""
    found = page.evaluate(SCRIPT)
    if found is None:
        return
    page.fresh()
    for element in elements(found["changed"]):
        yield Barrier(
            rule=ID,
            message=NO_BUTTON if found["certain"] else WHICH_BUTTON,
            severity="fout" if found["certain"] else "beoordelen",
            criteria=CRITERIA,
            element=element,
        )
