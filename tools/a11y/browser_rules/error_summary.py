"""A page that says that something was filled in wrong says at which field.

Why: who does not see the red border has to guess (WCAG 3.3.1 and 1.4.1). The page is looked at as it was sent: the message of
an error is there, and no field, link or text tells which field it is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "fout-zonder-veld"
CRITERIA = ("3.3.1",)
VIEWS = ("breed",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Messages about errors in a form that name none of its fields."""
    for found in answers["breed"]:
        only = " Alleen een kleur of rand wijst het veld aan." if found["marked"] else ""
        for element in elements([found["element"]]):
            yield Barrier(
                rule=ID,
                message=f"Deze melding zegt dat er iets fout is in het formulier, maar nergens staat bij welk veld.{only} Noem elk fout "
                "veld, en zet bij het veld wat er fout is.",
                criteria=CRITERIA,
                element=element,
            )
