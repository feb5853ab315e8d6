"""A table has headings over its columns and holds data, not layout (WCAG 1.3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.document import Block, Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "tabel-kop"
CRITERIA = ("1.3.1",)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each table with an empty column heading, with one column, or typed in HTML."""
    for header, cells in _tables(document):
        if any(not cell.text for cell in header):
            message = "Een kolom van deze tabel heeft geen kop. Zet boven elke kolom wat erin staat."
            yield document.finding(header[0].line, ID, message, criteria=CRITERIA)
        if len(header) == 1:
            message = "Een tabel met een kolom is een lijst. Maak er een lijst van."
            yield document.finding(header[0].line, ID, message, criteria=CRITERIA)
        if not cells:
            message = "Deze tabel heeft geen rijen. Vul hem of verwijder hem."
            yield document.finding(header[0].line, ID, message, criteria=CRITERIA)
    for block in document.blocks:
        if block.kind == "html" and "<table" in block.text.lower():
            message = "Schrijf een tabel in Markdown, met strepen (|), en alleen voor gegevens."
            yield document.finding(block.line, ID, message, criteria=CRITERIA)


def _tables(document: Document) -> Iterator[tuple[list[Block], list[Block]]]:
    header: list[Block] = []
    cells: list[Block] = []
    for block in (*document.blocks, Block("alinea", 0, ())):
        if block.kind == "tabelkop" and not cells:
            header.append(block)
        elif block.kind == "tabelcel":
            cells.append(block)
        elif header:
            yield header, cells
            header, cells = ([block] if block.kind == "tabelkop" else []), []
