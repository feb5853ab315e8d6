"""A link that opens a new window says so.

Why: who does not see that there is a new window, cannot find the way back (WCAG technique G201, level AAA: advice).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.link_text import name_of

ID = "nieuw-venster"
CRITERIA: tuple[str, ...] = ()
"""None of level A or AA."""
SAYS_SO = re.compile(
    r"nieuw(?:e)? (?:\w+ )?(?:venster|tab|scherm|browser)|ander (?:venster|tab)|new (?:\w+ )?(?:window|tab)|"
    r"extern|verlaat (?:deze|onze)|opens? in",
    re.IGNORECASE,
)
SAME_WINDOW = ("_self", "_top", "_parent", "")
AROUND = ("p", "li", "td", "dd", "figcaption")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links with another window as their target, and no word about it in their name or beside them."""
    for link in page.shown("a"):
        target = str(link.get("target") or "").strip().lower()
        if not link.get("href") or target in SAME_WINDOW or tells(page, link):
            continue
        yield Barrier(
            rule=ID,
            message="Deze link opent een nieuw venster, maar zegt dat niet. Haal `target` weg, of zet er “(opent in een nieuw "
            "venster)” bij.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=page.element(link),
        )


def tells(page: HtmlPage, link: Tag) -> bool:
    """Whether the link says so: in its name, its title, its drawing, what describes it, or the words around it."""
    named = [str(link.get(name) or "").split() for name in ("aria-labelledby", "aria-describedby")]
    places = [page.soup.find(id=one) for ids in named for one in ids]
    around = link.find_parent(AROUND)
    inside = [str(part.get(name) or "") for part in (link, *link.find_all(True)) for name in ("aria-label", "title")]
    said = [
        name_of(link),
        *inside,
        *(words(place) for place in (*places, around) if isinstance(place, Tag)),
    ]
    return SAYS_SO.search(" ".join(said)) is not None
