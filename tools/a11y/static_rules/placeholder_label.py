"""A field has a label that stays: a placeholder is gone as soon as the visitor types.

Why: who looks up from the keyboard no longer sees what the field is for (WCAG 3.3.2). The norm does not call it a failure
by itself, because the text is there at first: a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules.fields import fields, label_text

ID = "label-alleen-placeholder"
CRITERIA = ("3.3.2",)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Fields with a placeholder and nothing else."""
    for field in fields(page):
        if str(field.get("placeholder") or "").strip() and not label_text(page, field):
            yield Barrier(
                rule=ID,
                message="De tekst in dit veld (`placeholder`) is weg zodra de bezoeker typt. Zet een `<label>` bij het veld.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=page.element(field),
            )
