"""Words must be text and not a picture of text.

Why: text in a picture does not take the size, the colours and the space between letters that a visitor asks for (WCAG
1.4.5). Only a drawing that holds nothing but the words of its own description is told; photographs are not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "afbeelding-van-tekst"
CRITERIA = ("1.4.5",)
VIEWS = ("breed",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Pictures that are only words."""
    for element in elements(answers["breed"]):
        yield Barrier(
            rule=ID,
            message="Deze afbeelding bevat alleen woorden. Die worden niet groter of anders als de bezoeker dat wil. "
            "Zet de woorden als gewone tekst op de pagina.",
            criteria=CRITERIA,
            element=element,
        )
