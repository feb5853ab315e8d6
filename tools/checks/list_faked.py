"""A list is marked as a list; lines that start with a sign only look like one (WCAG 1.3.1).

The site is made by Python-Markdown: it knows `1.` but not `1)`, and a list in a list only with four spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "lijst-nagemaakt"
BULLET = "[•●▪◦‣✓✔]"
SIGN = re.compile(rf"^\s*(?:(?:→|{BULLET})\s*|(?:[·–—]|\\[-*+]|\(?(?:[a-z]|[0-9]{{1,2}})\)|[a-z]\.)\s+)\S")
IN_A_ROW = re.compile(rf"^[^|]*{BULLET}[^|]*{BULLET}")
ITEM = re.compile(r"^( *)(?:[-*+]|\d+\.)\s+\S")
INDENT = 4


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each row of two or more lines that start with a list sign, and each list in a list that is not indented enough."""
    first, count, after_gap = 0, 0, False
    for number, line in (*document.source, (0, ""), (0, "einde")):
        if SIGN.match(line) or IN_A_ROW.search(line):
            first, count = first or number, count + (2 if IN_A_ROW.search(line) else 1)
        elif line.strip() and after_gap:
            if count > 1:
                message = (
                    "Deze regels lijken een lijst, maar zijn het niet. Begin elke regel met een streepje en een spatie."
                )
                yield document.finding(first, ID, message, criteria=("1.3.1",))
            first, count = 0, 0
        after_gap = not line.strip()
    yield from _flat(document)


def _flat(document: Document) -> Iterator[Finding]:
    outer = -1
    for number, line in document.source:
        item = ITEM.match(line)
        if item and 0 <= outer < len(item[1]) < outer + INDENT:
            message = f"Dit onderdeel hoort bij het onderdeel erboven. Zet er {outer + INDENT} spaties voor."
            yield document.finding(number, ID, message, criteria=("1.3.1",))
        elif item:
            outer = len(item[1])
        elif line.strip() and not line.startswith(" "):
            outer = -1
