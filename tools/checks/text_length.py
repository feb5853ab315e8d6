"""A page says enough to act on, and not more than people read on a phone."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "tekst-lengte"
BOUNDS = {"product": (120, 450), "toptaak": (120, 450), "informatie": (120, 450), "levensgebeurtenis": (120, 450)}


def check(document: Document, site: Site) -> Iterator[Finding]:
    """A page with fewer or more words; hubs may be as short as they like. A fact counts as one word."""
    fewest, most = BOUNDS.get(document.page.type, (0, 450))
    words = len(document.words)
    if not fewest <= words <= most:
        advice = "Vul aan wat een bezoeker moet weten om verder te kunnen." if words < fewest else "Schrap of splits."
        message = f"Deze pagina heeft {words} woorden; {fewest} tot {most} is goed. {advice}"
        yield document.finding(document.page.body_line, ID, message, "waarschuwing")
