"""A name must not be given to an element that cannot have one, such as a plain <div> or <span>.

Why: WAI-ARIA 1.2 forbids it and screen readers pass over it, so whoever wrote it tells something that nobody hears
(WCAG 1.3.1). Axe leaves this to a person as soon as the element has text.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "naam-niet-toegestaan"
CRITERIA = ("1.3.1",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def check(page: OpenPage) -> Iterator[Barrier]:
    """Elements with a name that is not read out."""
    for found in page.evaluate(SCRIPT):
        yield Barrier(
            rule=ID,
            message=f"Op dit element leest hulpsoftware `{found['attribute']}` niet voor. Zet de tekst in de pagina zelf, of "
            "geef het element een rol die een naam mag hebben.",
            criteria=CRITERIA,
            element=next(elements([found["element"]])),
        )
