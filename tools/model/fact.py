"""Facts that can change: amounts, terms, addresses. A page names them; the build fills them in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

Zekerheid = Literal["hoog", "middel", "laag", "geen"]
Soort = Literal[
    "bedrag",
    "termijn",
    "leeftijd",
    "geldigheid",
    "getal",
    "adres",
    "telefoon",
    "e-mail",
    "tijden",
    "naam",
    "url",
    "regel",
]

REFERENCE = re.compile(r"\{feit:\s*(?P<id>[^{}\n]*?)\s*\}")
"""How a text names a fact: {feit:termijn.bezwaar}."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact with its source. `tekst` and `terugval` are noun phrases that fit in the same place of a sentence."""

    id: str
    soort: Soort
    tekst: str
    """How the value reads on a page ("€ 88,65"); empty when the value is not known."""
    terugval: str
    """What is published while the value is unconfirmed or expired; true whatever the value turns out to be."""
    bron: str
    bron_datum: str
    zekerheid: Zekerheid
    correspondent: str
    geldig_van: date | None = None
    geldig_tot: date | None = None
    jaar_tonen: bool = False
    opmerking: str = ""
    naam: str = ""
    """What the fact is called in a list of facts ("Paspoort vanaf 18 jaar"); empty for facts that stand in sentences."""
    line: int = 1
    """The line in data/feiten.yml."""

    def is_valid(self, today: date) -> bool:
        """Whether `today` lies within the dates between which the value holds; both ends count."""
        return (self.geldig_van is None or self.geldig_van <= today) and (
            self.geldig_tot is None or today <= self.geldig_tot
        )

    def is_published(self, today: date) -> bool:
        """Whether the value itself may be shown: known, certain, and valid on that day."""
        return bool(self.tekst) and self.zekerheid == "hoog" and self.is_valid(today)

    def text(self, today: date) -> str:
        """What a page shows on that day: the value (with its year if that matters) or the words to fall back on."""
        if not self.is_published(today):
            return self.terugval
        if self.jaar_tonen and self.geldig_van:
            return f"{self.tekst} ({self.geldig_van.year})"
        return self.tekst
