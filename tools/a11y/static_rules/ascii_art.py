"""A drawing that is made of typed signs has a text for who hears it.

Why: a screen reader spells the signs one by one (WCAG 1.1.1, failure F72). That text without words is a drawing, is for a
person to judge: it may be code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "tekening-van-tekens"
CRITERIA = ("1.1.1",)
CODE = ("code", "kbd", "samp", "output", "var")
DRAWN = re.compile(r"""[-/\\|_()`'"~^*+=<>#@.,:;oO]{2,}""")
DRAWING_SIGNS = re.compile(r"[/\\|_]")
FEWEST_LINES = 2
FEWEST_SIGNS = 8
MOST_WORDS = 0.5
LABELS = ("aria-label", "aria-labelledby", "title")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Preformatted text that is mostly signs, and not marked as code or as an image with a name."""
    for block in page.shown("pre"):
        if block.find(CODE) or block.find_parent(CODE) or block.get("class") or block.get("role") == "img":
            continue
        if is_drawing(block):
            yield Barrier(
                rule=ID,
                message="Lijkt dit een tekening van letters en tekens? Een voorleesprogramma leest die teken voor teken voor. Maak "
                'er een afbeelding van met een `alt`, of zet er `role="img"` en een `aria-label` op.',
                severity="beoordelen",
                criteria=CRITERIA,
                element=page.element(block),
            )


def is_drawing(block: Tag) -> bool:
    """Whether several lines have runs of signs that drawings are made of, and words are the smaller part."""
    text = block.get_text()
    lines = [line for line in text.splitlines() if DRAWN.search(line) and DRAWING_SIGNS.search(line)]
    seen = [sign for sign in text if not sign.isspace()]
    letters = sum(map(len, re.findall(r"[^\W\d_]{3,}", text)))
    return len(lines) >= FEWEST_LINES and len(seen) >= FEWEST_SIGNS and letters < MOST_WORDS * len(seen)
