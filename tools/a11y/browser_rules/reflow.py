"""At a width of 320 pixels, as on a small phone or at 400 % zoom, text must fit in the window.

Why: who zooms in would have to scroll sideways for every line (WCAG 1.4.10).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "past-niet-op-smal-scherm"
CRITERIA = ("1.4.10",)
VIEWS = ("smal",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Text and controls that only scrolling sideways brings into view."""
    for element in elements(answers["smal"]):
        yield Barrier(
            rule=ID,
            message="Dit past niet op een scherm van 320 pixels breed: de bezoeker moet opzij schuiven om het te "
            "lezen. Laat het teruglopen of kleiner worden.",
            criteria=CRITERIA,
            element=element,
        )
