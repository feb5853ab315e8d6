"""A page has more in its title than the name of the site.

Why: with five tabs of one site open, the title must tell which is which (WCAG 2.4.2, failure F25). The home page may have
just the name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import PageFacts

ID = "titel-alleen-sitenaam"
CRITERIA = ("2.4.2",)
PARTS = re.compile(r"\s+[-–—|·•:]\s+")
HOME = ("/", "/index.html")
FEWEST = 4


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages other than the home page whose title is what most titles end or begin with."""
    name = site_name([page.title for page in pages])
    for page in pages:
        if name and page.title.casefold() == name and page.path not in HOME and page.main_heading.casefold() != name:
            message = f"De titel “{page.title}” is alleen de naam van de site. Zet het onderwerp van de pagina ervoor."
            element = Element(selector="title", tag="title", text=page.title)
            yield page, Barrier(rule=ID, message=message, criteria=CRITERIA, element=element)


def site_name(titles: Sequence[str]) -> str:
    """The first or last part that more than half of the titles have, or ""."""
    parts: Counter[str] = Counter()
    for title in titles:
        pieces = PARTS.split(title.casefold())
        if len(pieces) > 1:
            parts.update({pieces[0], pieces[-1]})
    name, count = max(parts.items(), key=lambda part: (part[1], part[0]), default=("", 0))
    return name if count >= FEWEST and count * 2 > len(titles) else ""
