"""What is special about a page of the product catalogue (PDC)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Online = Literal["ja", "digid", "eherkenning", "nee"]

KOPPEN = (
    "Hoe werkt het",
    "Voorwaarden",
    "Wat hebt u nodig",
    "Kosten",
    "Hoe lang duurt het",
    "Niet eens met het besluit",
    "Goed om te weten",
    "Contact",
)
"""The fixed second-level headings of a product, in this order: the blocks that the SDG asks for."""

UPN_PLACEHOLDER = "UPL-naam nog niet beschikbaar"
UPN_PLACEHOLDER_URI = "http://standaarden.overheid.nl/owms/terms/UPL-naam_nog_niet_beschikbaar"
"""The official name for a product that has no uniform product name (UPN) yet."""


@dataclass(frozen=True, slots=True)
class Grondslag:
    """A legal basis: the article as people write it, and its address."""

    wet: str
    url: str = ""
