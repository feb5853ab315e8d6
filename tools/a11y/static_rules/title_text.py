"""The title of a page says what the page is about.

Why: it is the first thing that is read out, and the name of the tab (WCAG 2.4.2, failure F25). That there is no title is
found by axe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import HtmlPage

ID = "titel-zegt-niets"
CRITERIA = ("2.4.2",)
MEANINGLESS = frozenset(
    (
        "untitled",
        "untitled document",
        "untitled page",
        "untitled-1",
        "naamloos",
        "naamloos document",
        "zonder titel",
        "geen titel",
        "no title",
        "document",
        "new document",
        "nieuw document",
        "new page",
        "nieuwe pagina",
        "pagina",
        "page",
        "web page",
        "webpage",
        "webpagina",
        "index",
        "default",
        "titel",
        "title",
        "page title",
        "paginatitel",
        "titel van de pagina",
        "enter the title of your html document here",
        "react app",
        "vite app",
        "lorem ipsum",
    )
)
VAGUE = frozenset(("home", "homepage", "homepagina", "start", "startpagina", "welkom", "welcome", "website"))
FILE = re.compile(r"\S+\.(?:html?|php|aspx?|jsp|md|pdf|docx?|odt)|https?://\S+", re.IGNORECASE)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """A title that is a placeholder or the name of a file; a title such as "Home" is advice."""
    title = page.title
    certain = title.casefold() in MEANINGLESS or FILE.fullmatch(title) is not None
    if certain or title.casefold() in VAGUE:
        yield Barrier(
            rule=ID,
            message=f"De titel “{title}” zegt niet waar deze pagina over gaat. Noem het onderwerp en de naam van de site.",
            severity="fout" if certain else "waarschuwing",
            criteria=CRITERIA,
            element=Element(selector="title", tag="title", text=title),
        )
