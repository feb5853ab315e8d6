"""The label of a field stands close to it.

Why: who enlarges the screen sees either the label or the field when there is much room between them (WCAG technique G162:
advice).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "label-ver-van-veld"
CRITERIA: tuple[str, ...] = ()
"""None of level A or AA."""
VIEWS = ("breed",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Fields with much empty room between them and their label."""
    for element in elements(answers["breed"]):
        yield Barrier(
            rule=ID,
            message="Het label staat ver van dit veld. Wie het scherm vergroot, ziet ze niet samen. Zet het label boven het veld, of "
            "vlak ervoor.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=element,
        )
