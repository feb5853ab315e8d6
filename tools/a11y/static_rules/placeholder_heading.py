"""A heading says what is under it, and is not a word that was to be replaced.

Why: headings describe topic or purpose (WCAG 2.4.6). Only words that can never be a topic are certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.heading_structure import HEADINGS

ID = "kop-zegt-niets"
CRITERIA = ("2.4.6",)
PLACEHOLDER = re.compile(
    r"(?:hier (?:komt )?(?:de |een )?)?(?:kop|tussenkop|koptekst|subkop|nieuwe kop|heading|subheading|headline|untitled|zonder titel|"
    r"titel hier|voeg (?:een )?titel toe|your title here|add (?:a )?title|h[1-6])(?: ?(?:\d+|hier|here))?|lorem ipsum.*|x{3,}|[\s.\-_…*]+",
    re.IGNORECASE,
)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Headings that are a placeholder."""
    for heading in page.shown(*HEADINGS):
        text = words(heading)
        if text and PLACEHOLDER.fullmatch(text) and not heading.find("img") and not heading.get("aria-label"):
            yield Barrier(
                rule=ID,
                message=f"De kop “{text}” zegt niet waar de tekst eronder over gaat. Noem het onderwerp.",
                criteria=CRITERIA,
                element=page.element(heading),
            )
