"""How a page looks belongs in style sheets, not in its HTML.

Why: Principe Universeel U.2.1; it also keeps visitors from setting their own styles, and our security policy blocks it.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "stijl-in-html"
CRITERIA = ("U.2.1",)
ELEMENTS = frozenset(("font", "center", "big", "basefont", "strike", "tt"))
ATTRIBUTES = ("style", "bgcolor")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Elements that exist only for looks, and style attributes."""
    if not page.is_html:
        return
    for tag in page.tags:
        used = next((name for name in ATTRIBUTES if tag.has_attr(name)), None)
        what = f"<{tag.name}>" if tag.name in ELEMENTS else used
        if what:
            yield Barrier(
                rule=ID,
                message=f"Hier staat opmaak in de pagina zelf (`{what}`). Zet die in een stijlblad van het thema.",
                criteria=CRITERIA,
                element=page.element(tag),
            )
