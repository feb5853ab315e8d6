"""A bold line is no heading: a screen reader cannot jump to it (WCAG 1.3.1, U.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import FACT_WORD, Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "kop-vet"
LONGEST_HEADING = 10
LETTER = re.compile(r"[^\W\d_]")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each paragraph of a few words that is bold as a whole. A sentence, a link, a number or a fact is no heading."""
    for block in document.blocks:
        if block.kind != "alinea" or not block.bold or block.links or block.text.endswith((".", "!", "?")):
            continue
        words = block.text.split()
        if len(words) <= LONGEST_HEADING and LETTER.search(block.text.replace(FACT_WORD, "")):
            message = (
                f"“{block.text}” is vet en lijkt op een kop. Maak er een echte kop van: ## {block.text.rstrip(':')}"
            )
            yield document.finding(block.line, ID, message, criteria=("1.3.1",))
