"""Pages of one site with another subject have another title.

Why: the title is the first thing that is read out, and the name of the tab (WCAG 2.4.2). Pages with the same heading
may be parts of one list, so those are left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import PageFacts

ID = "titel-dubbel"
CRITERIA = ("2.4.2",)


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Every page whose title is also that of a page with another main heading."""
    by_title: defaultdict[str, list[PageFacts]] = defaultdict(list)
    for page in pages:
        if page.title and page.main_heading:
            by_title[page.title.casefold()].append(page)
    for same in by_title.values():
        for page in same:
            other = next((one for one in same if one.main_heading.casefold() != page.main_heading.casefold()), None)
            if other:
                yield (
                    page,
                    Barrier(
                        rule=ID,
                        message=f"De titel “{page.title}” is ook die van {other.path}, terwijl die pagina over iets "
                        "anders gaat. Geef elke pagina een eigen titel.",
                        criteria=CRITERIA,
                        element=Element(selector="title", tag="title", text=page.title),
                    ),
                )
