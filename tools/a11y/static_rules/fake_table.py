"""What is laid out as a table is a table in the code.

Why: columns that are made with spaces or lines of signs are read out straight across, and no cell has a heading (WCAG
1.3.1, failures F34 and F48).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "tabel-nagemaakt"
CRITERIA = ("1.3.1",)
GAP = re.compile(r"\S( {3,}|\t+)(?=\S)")
FEWEST = 3


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Preformatted text with columns; code and drawings are something else."""
    for tag in page.shown("pre"):
        if tag.find(("code", "samp", "kbd")) or tag.get("role"):
            continue
        rows = [line.rstrip() for line in tag.get_text().splitlines() if line.strip()]
        if has_lines(rows) or has_columns(rows):
            yield Barrier(
                rule=ID,
                message="Dit is een tabel die met spaties of streepjes is nagemaakt. Maak er een echte tabel van met koppen.",
                criteria=CRITERIA,
                element=page.element(tag),
            )


def has_lines(rows: list[str]) -> bool:
    """Whether enough rows have cells between upright lines, the same number in each."""
    counts = [row.strip().strip("|").count("|") for row in rows if "|" in row]
    return len(counts) >= FEWEST and len(set(counts)) == 1 and counts[0] > 0


def has_columns(rows: list[str]) -> bool:
    """Whether enough rows have words that begin at the same two places or more after a gap."""
    starts = [frozenset(gap.end() for gap in GAP.finditer(row)) for row in rows if re.search(r"\w{2}", row)]
    shared = frozenset.intersection(*starts) if len(starts) >= FEWEST else frozenset[int]()
    return len(shared) >= 1 and len(starts) == len(rows)
