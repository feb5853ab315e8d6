"""Letters must grow when a visitor enlarges the page.

Why: who sees badly enlarges the page to read it; letters that are sized by the window alone stay as small as they were
(WCAG 1.4.4; the W3C's failure F94). A size with a part in `rem` does grow, and so does one with a least size.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "tekst-groeit-niet"
CRITERIA = ("1.4.4",)
VIEWS = ("breed", "smal")
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Elements with letters that zoom does not enlarge."""
    for element in elements(answers["smal"]):
        yield Barrier(
            rule=ID,
            message="Deze letters worden niet groter als de bezoeker de pagina vergroot, omdat hun grootte alleen van het venster "
            "afhangt. Gebruik `rem` in plaats van `vw` of `vi`, of tel er een deel in `rem` bij op.",
            criteria=CRITERIA,
            element=element,
        )
