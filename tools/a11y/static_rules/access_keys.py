"""No element has a shortcut key of its own.

Why: `accesskey` takes keys from the browser and from screen readers, differs for each, and nobody knows that it is there
(advice: no criterion forbids it).
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "vaste-sneltoets"
CRITERIA: tuple[str, ...] = ()
"""None of level A or AA."""


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Elements with an accesskey."""
    for tag in page.tags:
        keys = " ".join(tag.get_attribute_list("accesskey")) if tag.has_attr("accesskey") else ""
        if keys.strip() and page.is_shown(tag):
            yield Barrier(
                rule=ID,
                message=f'Dit heeft een eigen sneltoets (`accesskey="{keys}"`). Die botst met sneltoetsen van de browser of de '
                "schermlezer. Haal hem weg.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=page.element(tag),
            )
