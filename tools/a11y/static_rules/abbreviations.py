"""An abbreviation that is marked as one has its meaning somewhere.

Why: who does not know the letters is stuck, and speech software reads them as a word (WCAG 3.1.4, level AAA: advice). Only
`<abbr>` is looked at; the content check looks at the abbreviations in our texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words

ID = "afkorting-zonder-uitleg"
CRITERIA: tuple[str, ...] = ()
"""None of level A or AA."""


def check(page: HtmlPage) -> Iterator[Barrier]:
    """The first <abbr> with these letters, when no <abbr> with them has a title and the text has them in brackets nowhere."""
    shown = list(page.shown("abbr"))
    seen = {words(tag) for tag in shown if str(tag.get("title") or "").strip()}
    text = words(page.soup.body) if shown and page.soup.body else ""
    for tag in shown:
        letters = words(tag)
        if not letters or letters in seen:
            continue
        seen.add(letters)
        if is_explained(letters, text):
            continue
        yield Barrier(
            rule=ID,
            message=f"De afkorting “{letters}” heeft geen uitleg. Schrijf haar de eerste keer voluit, of zet de uitleg in `title`.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=page.element(tag),
        )


def is_explained(letters: str, text: str) -> bool:
    """Whether the letters stand in brackets after their meaning, or their meaning in brackets after them."""
    found = re.search(rf"\w \({re.escape(letters)}\)|\b{re.escape(letters)} \(\w", text)
    return found is not None
