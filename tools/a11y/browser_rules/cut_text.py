"""Text must stay whole at 200 % and with more space between lines, words and letters.

Why: who enlarges text or sets it wider does so to read it; what a box then cuts off is lost (WCAG 1.4.4 and 1.4.12).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "tekst-valt-weg"
CRITERIA = ("1.4.4", "1.4.12")
VIEWS = ("breed", "vergroot")
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
ENLARGED = (
    "Deze tekst valt deels weg als de bezoeker de pagina vergroot tot 200 %. "
    "Geef het vak geen vaste hoogte of breedte, of laat `overflow: hidden` weg."
)
SPACED = (
    "Deze tekst valt deels weg, of komt over andere tekst heen, als de bezoeker meer ruimte tussen regels, woorden en "
    "letters instelt. Geef het vak geen vaste hoogte of breedte."
)


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Texts that are cut off, each once for each cause."""
    for cause, criterion, message in (("enlarged", "1.4.4", ENLARGED), ("spaced", "1.4.12", SPACED)):
        found = dict.fromkeys(element for view in VIEWS for element in elements(answers[view][cause]))
        for element in found:
            yield Barrier(ID, message, criteria=(criterion,), element=element)
