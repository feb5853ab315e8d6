"""A page's own text in the parts that the templates put in place: its beginning, the rest, and what is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tools.website.links import Link

FEWEST_HEADINGS = 4
"""From this many headings on, a list of them helps more than it is in the way."""


@dataclass(frozen=True, slots=True)
class Text:
    """`begin` is what comes before the first heading: what the page is about and for whom. Both parts are HTML."""

    begin: str
    rest: str
    inhoud: tuple[Link, ...] = ()
    """The headings of the second level; empty on a short page. The words are HTML already."""


def text(html: str, headings: Iterable[tuple[str, str]]) -> Text:
    """Cut the text before its first heading. `headings` are the words and the id of each, in order."""
    begin, heading, rest = html.partition("<h2")
    inhoud = tuple(Link(words, f"#{anchor}") for words, anchor in headings)
    return Text(begin, heading + rest, inhoud if len(inhoud) >= FEWEST_HEADINGS else ())
