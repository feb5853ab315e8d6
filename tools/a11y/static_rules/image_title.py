"""An image does not say two things at once: that it is only there for its looks, and what it is.

Why: with an empty alternative text it is skipped, while its `title` holds what it shows, and only for who has a mouse
(WCAG 1.1.1, technique H67). Which of the two was meant is for the writer: advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "titel-zonder-alt"
CRITERIA = ("1.1.1",)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Images with an empty alternative text and a title."""
    for image in page.shown("img"):
        title = str(image.get("title") or "").strip()
        if not title or str(image.get("alt", "?")).strip() or image.get("aria-label") or image.get("aria-labelledby"):
            continue
        yield Barrier(
            rule=ID,
            message=f"Deze afbeelding heeft een lege `alt`, maar wel een `title` (“{title}”). Zet de tekst in `alt`, of haal "
            "`title` weg als de afbeelding alleen versiering is.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=page.element(image),
        )
