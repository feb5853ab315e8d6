"""A paragraph has one message and at most six sentences."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "alinea-lang"
MOST = 6


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each paragraph or list item of more sentences."""
    for block in document.prose:
        sentences = len(block.sentences)
        if sentences > MOST:
            message = f"Deze alinea heeft {sentences} zinnen. Verdeel hem: hoogstens {MOST} zinnen per alinea."
            yield document.finding(block.line, ID, message, "waarschuwing")
