"""The message of an error belongs to its field, also for who does not see them together.

Why: a screen reader reads with a field what aria-describedby names (WCAG 1.3.1 and 3.3.1). A reference to what is not
there is certainly wrong; without one, the error may still be in the label or on top of the form.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.fields import fields

ID = "foutmelding-los"
CRITERIA = ("1.3.1", "3.3.1")
TIES = ("aria-describedby", "aria-errormessage")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Fields that are marked as wrong without a message tied to them."""
    for field in fields(page):
        if str(field.get("aria-invalid") or "").lower() not in ("true", "spelling", "grammar"):
            continue
        named = [one for tie in TIES for one in str(field.get(tie) or "").split()]
        found = [page.soup.find(id=one) for one in named]
        if any(isinstance(one, Tag) and words(one) for one in found):
            continue
        yield Barrier(
            rule=ID,
            message="Dit veld is als fout gemarkeerd, maar de foutmelding hoort er niet bij. Geef de melding een `id` en zet "
            "die in `aria-describedby` van het veld.",
            severity="fout" if named and not any(found) else "waarschuwing",
            criteria=CRITERIA,
            element=page.element(field),
        )
