"""A page has one main heading.

Why: who jumps by headings expects the subject of the page in the one h1 (WCAG 1.3.1 does not forbid more: a warning).
That there is none at all is found by axe.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "meer-hoofdkoppen"
CRITERIA = ("1.3.1",)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Every h1 after the first."""
    for heading in list(page.shown("h1"))[1:]:
        yield Barrier(
            rule=ID,
            message="De pagina heeft meer dan één hoofdkop (h1). Maak hiervan een kop van niveau 2.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=page.element(heading),
        )
