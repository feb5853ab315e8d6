"""A page must work with the screen upright and on its side.

Why: who has a telephone or tablet fixed to a wheelchair cannot turn it (WCAG 1.3.4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "stand-van-het-scherm"
CRITERIA = ("1.3.4",)
VIEWS = ("smal", "liggend")
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
MESSAGES = {
    "turned": "Dit staat op zijn kant als de bezoeker het scherm draait. Laat de inhoud altijd rechtop staan.",
    "asked": "De pagina vraagt de bezoeker om het scherm te draaien en toont dan niets anders. Laat de inhoud in elke stand zien.",
}


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """What is on its side or gives way in one of the orientations."""
    for found in answers["liggend"]:
        for element in elements([found["element"]]):
            yield Barrier(ID, MESSAGES[found["cause"]], criteria=CRITERIA, element=element)
