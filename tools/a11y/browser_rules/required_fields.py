"""A visitor can see beforehand which fields must be filled in.

Why: Principe Universeel U.5.1 (failure Fu13); who finds out only from an error has to search the form again.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "verplicht-niet-te-zien"
CRITERIA = ("U.5.1",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def check(page: OpenPage) -> Iterator[Barrier]:
    """Required fields without any mark in a form that has optional ones too."""
    for element in elements(page.evaluate(SCRIPT)):
        yield Barrier(
            rule=ID,
            message="Dit veld is verplicht en andere velden zijn dat niet, maar dat is niet te zien. Zet bij het label "
            "“(verplicht)”, of zet “(niet verplicht)” bij de andere velden.",
            criteria=CRITERIA,
            element=element,
        )
