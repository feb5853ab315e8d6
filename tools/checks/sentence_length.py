"""Short sentences: over 20 words is hard to read, over 25 is not for the web (Direct Duidelijk, IPLO-schrijfwijzer)."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "zin-lang"
WARN_OVER = 20
REFUSE_OVER = 25


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence of more words than that; a fact counts as one word."""
    for sentence in document.sentences:
        words = len(sentence.words)
        if words > WARN_OVER:
            message = f"Deze zin heeft {words} woorden. Maak er twee zinnen van: hoogstens {WARN_OVER} woorden per zin."
            yield document.finding(sentence.line, ID, message, "fout" if words > REFUSE_OVER else "waarschuwing")
