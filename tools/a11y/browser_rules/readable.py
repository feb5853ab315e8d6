"""Long text is not in capitals or italics, justified, tiny, in lines that are close together or very long, or without a break.

Why: who reads with effort loses the line or the shape of the words (WCAG 1.4.8 asks it at level AAA: advice).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "leesbaarheid"
CRITERIA: tuple[str, ...] = ()
VIEWS = ("breed",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
MESSAGES = {
    "hoofdletters": "Deze tekst staat in hoofdletters. Woorden hebben dan geen herkenbare vorm. Gebruik gewone letters.",
    "schuin": "Deze lange tekst staat schuin. Dat leest moeilijk. Gebruik rechte letters.",
    "uitgevuld": "Deze tekst is aan beide kanten recht. De gaten tussen de woorden storen bij het lezen. Lijn de tekst links uit.",
    "klein": "Deze letters zijn kleiner dan 12 pixels. Maak ze groter.",
    "krap": "De regels van deze tekst staan dicht op elkaar. Geef ze een regelafstand van minstens 1,5.",
    "lap": "Deze alinea is langer dan 250 woorden. Verdeel haar in stukken, met een kop of een lijst waar dat past.",
    "breed": "De regels van deze tekst zijn langer dan 100 tekens. Maak de kolom smaller, liefst tot 80 tekens.",
}


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """One piece of advice for each fault, at the first text that has it."""
    for found in answers["breed"]:
        more = f" (Dit geldt voor {found['count']} stukken tekst op deze pagina.)" if found["count"] > 1 else ""
        for element in elements([found["element"]]):
            yield Barrier(
                rule=ID,
                message=MESSAGES[found["fault"]] + more,
                severity="waarschuwing",
                criteria=CRITERIA,
                element=element,
            )
