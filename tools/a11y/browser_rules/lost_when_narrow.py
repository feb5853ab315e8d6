"""What a wide window offers a narrow one must offer too, if need be behind a menu button.

Why: who enlarges four times gets the narrow page, and must be able to do the same there (WCAG 1.4.10).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "weg-op-smal-scherm"
CRITERIA = ("1.4.10",)
VIEWS = ("breed", "smal")
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Links that only a wide window has."""
    for element in elements(answers["smal"]):
        yield Barrier(
            rule=ID,
            message="Deze link is er alleen op een breed scherm. Op een smal scherm, of bij vier keer vergroten, is hij weg "
            "en is er geen menuknop die hem laat zien. Laat hem staan, of zet hem achter een knop.",
            criteria=CRITERIA,
            element=element,
        )
