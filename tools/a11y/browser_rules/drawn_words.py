"""Words are in the page and not in a style sheet.

Why: what `content` draws cannot be selected, searched or translated, is gone without the style sheet, and not every screen
reader says it (WCAG 1.3.1, failure F87). Whether the words are needed is for the writer: advice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "woorden-uit-stijlblad"
CRITERIA = ("1.3.1",)
VIEWS = ("breed",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """The first element for each text that only a style sheet holds."""
    for found in answers["breed"]:
        for element in elements([found["element"]]):
            yield Barrier(
                rule=ID,
                message=f"De tekst “{found['text']}” komt uit een stijlblad (`content`). Niet elke schermlezer leest die voor. Zet "
                "de tekst in de pagina zelf.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=element,
            )
