"""A link that skips to a place on the page must bring the focus there.

Why: such a link spares the visitor without a mouse all that comes first on every page (WCAG 2.4.1). When it only scrolls, or
does nothing, the next press on Tab is back at the start. A page with headings or a main part can be bypassed in another way;
there it is advice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import TriedPage, elements

ID = "overslaan-werkt-niet"
CRITERIA = ("2.4.1",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def broken(page: TriedPage) -> bool:
    """Whether Enter on the link and then Tab does not go on from the place it names."""
    page.evaluate(SCRIPT, "ready")
    page.press("Enter", "Tab")
    return bool(page.evaluate(SCRIPT, "arrived"))


def check(page: TriedPage) -> Iterator[Barrier]:
    """The first link of the page, when it should skip and does not."""
    link: Mapping[str, Any] | None = page.evaluate(SCRIPT, "find")
    if link is None or not page.once((ID, link["key"]), lambda: broken(page)):
        return
    for element in elements(page.evaluate(SCRIPT, "describe")):
        yield Barrier(
            rule=ID,
            message="Deze link slaat niets over: na Enter gaat de Tab-toets niet verder op de plaats die hij noemt. Laat "
            'de link wijzen naar de `id` van een element dat er is, met `tabindex="-1"`.',
            severity="waarschuwing" if link["otherways"] else "fout",
            criteria=CRITERIA,
            element=element,
        )
