"""A list is marked as a list; lines that start with a sign only look like one (WCAG 1.3.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "lijst-nagemaakt"
SIGN = re.compile(r"^\s*(?:[•·▪●–—*>]|\(?[a-z0-9]{1,2}\))\s+\S")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each paragraph with two or more lines that start with a list sign."""
    for block in document.blocks:
        marked = [line for line, text in block.lines if SIGN.match(text)]
        if block.kind == "alinea" and len(marked) > 1:
            message = (
                "Deze regels lijken op een lijst, maar zijn het niet. Begin elke regel met een streepje en een spatie."
            )
            yield document.finding(marked[0], ID, message, criteria=("1.3.1",))
