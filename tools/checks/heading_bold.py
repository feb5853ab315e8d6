"""A bold line is no heading: a screen reader cannot jump to it (WCAG 1.3.1, U.1)."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "kop-vet"
LONGEST_HEADING = 10


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each paragraph of a few words that is bold as a whole and does not end as a sentence."""
    for block in document.blocks:
        words = len(block.text.split())
        if (
            block.kind == "alinea"
            and block.bold
            and words <= LONGEST_HEADING
            and not block.text.endswith((".", "!", "?"))
        ):
            message = (
                f"“{block.text}” is vet en lijkt op een kop. Maak er een echte kop van: ## {block.text.rstrip(':')}"
            )
            yield document.finding(block.line, ID, message, criteria=("1.3.1",))
