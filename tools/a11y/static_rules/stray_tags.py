"""What is closed in the HTML was opened.

Why: an end tag too many means that another one is missing, or that a part ends where it should not; each browser then does
with the page as it likes (Principe Universeel U.9.1: keep to the open specification). Advice: browsers repair this.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import HtmlPage

ID = "losse-sluittag"
CRITERIA = ("U.9.1",)
TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
WATCHED = frozenset(
    (
        *("a", "abbr", "address", "article", "aside", "b", "blockquote", "button", "caption", "cite", "code", "dialog"),
        *("div", "dl", "em", "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "i"),
        *(
            "label",
            "legend",
            "main",
            "nav",
            "ol",
            "q",
            "section",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
        ),
        *("sup", "table", "textarea", "u", "ul"),
    )
)
"""Elements whose end tag must be written, so that one more than there are start tags is always a mistake."""


class Reader(HTMLParser):
    """Counts what is open, and keeps the end tags of what is not."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: Counter[str] = Counter()
        self.stray: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Something opens."""
        self.open[tag] += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<div/>` opens a div in HTML; only in a drawing or formula it is one without content."""
        if not self.open["svg"] and not self.open["math"]:
            self.open[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        """Something closes."""
        if self.open[tag]:
            self.open[tag] -= 1
        elif tag in WATCHED:
            self.stray.append((tag, self.getpos()[0]))


def may_have(body: bytes) -> bool:
    """Whether there are more end tags than start tags of anything: on nearly every page this quick look is enough."""
    ends = Counter(TAG.findall(body))
    return any(
        count > ends[b"", name] for (slash, name), count in ends.items() if slash and name.decode().lower() in WATCHED
    )


def check(page: HtmlPage) -> Iterator[Barrier]:
    """End tags of elements that are not open."""
    if not page.is_html or not may_have(page.body):
        return
    reader = Reader()
    reader.feed(page.body.decode("utf-8", errors="replace"))
    reader.close()
    for tag, line in reader.stray:
        yield Barrier(
            rule=ID,
            message=f"Op regel {line} van de HTML staat `</{tag}>`, maar er is geen `<{tag}>` open. Haal de sluittag weg, of zet de "
            "begintag erbij.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=Element(tag=tag, html=f"</{tag}>"),
        )
