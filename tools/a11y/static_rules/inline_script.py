"""What a page does belongs in script files, not in its HTML.

Why: Principe Universeel U.2.2; a link that is a script does nothing for who has no scripts, and our security policy
blocks it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "script-in-html"
CRITERIA = ("U.2.2",)
HANDLER = re.compile(
    "on(?:abort|auxclick|before.+|blur|canplay|change|click|close|contextmenu|copy|cut|dblclick|drag.*|drop|ended|error"
    "|focus.*|hashchange|input|invalid|key.+|load.*|message|mouse.+|online|offline|page.+|paste|pause|play.*|pointer.+"
    "|popstate|progress|reset|resize|scroll.*|search|seek.+|select.*|storage|submit|timeupdate|toggle|touch.+"
    "|transition.+|animation.+|unload|volumechange|wheel)"
)
ADDRESSES = ("href", "action", "formaction", "src")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Event attributes such as onclick, and addresses that are a script. A script element is apart from the content."""
    if not page.is_html:
        return
    for tag in page.tags:
        handler = next((name for name in tag.attrs if HANDLER.fullmatch(name)), None)
        address = next(
            (name for name in ADDRESSES if str(tag.get(name) or "").strip().lower().startswith("javascript:")), None
        )
        what = handler or address
        if what:
            yield Barrier(
                rule=ID,
                message=f"Hier staat een script in de pagina zelf (`{what}`). Zet het in een scriptbestand van het "
                "thema.",
                criteria=CRITERIA,
                element=page.element(tag),
            )
