"""What a wide window offers a narrow one must offer too, if need be behind a menu button.

Why: who enlarges four times gets the narrow page, and must be able to do and read the same there (WCAG 1.4.10). A text
beside a link may be the beginning of what the link leads to, and one outside the content may be decoration; those are left alone.
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
LINK = (
    "Deze link is er alleen op een breed scherm. Op een smal scherm, of bij vier keer vergroten, is hij weg "
    "en is er geen menuknop die hem laat zien. Laat hem staan, of zet hem achter een knop."
)
TEXT = (
    "Deze tekst is er alleen op een breed scherm. Op een smal scherm, of bij vier keer vergroten, is hij weg "
    "en is er geen knop die hem laat zien. Laat hem staan."
)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Links and texts that only a wide window has."""
    for kind, message in (("links", LINK), ("texts", TEXT)):
        for element in elements(answers["smal"][kind]):
            yield Barrier(rule=ID, message=message, criteria=CRITERIA, element=element)
