"""A table has headings over its columns and holds data, not layout (WCAG 1.3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.document import Block, Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "tabel-kop"
CRITERIA = ("1.3.1",)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each table with an empty column heading, one column or no rows, right under a line of text, or typed in HTML."""
    typed = dict(document.source)
    for header, cells in _tables(document):
        line = header[0].line
        if typed.get(line - 1, "").strip() and not typed[line - 1].startswith("#"):
            message = "Boven een tabel hoort een lege regel. Anders wordt de tabel op de site een gewone alinea."
            yield document.finding(
                line, ID, message, criteria=CRITERIA, original=typed[line], suggestion=f"\n{typed[line]}"
            )
        if any(not cell.text for cell in header):
            message = "Een kolom van deze tabel heeft geen kop. Zet boven elke kolom wat erin staat."
            yield document.finding(line, ID, message, criteria=CRITERIA)
        if len(header) == 1:
            message = "Een tabel met een kolom is een lijst. Maak er een lijst van."
            yield document.finding(line, ID, message, criteria=CRITERIA)
        if not cells:
            message = "Deze tabel heeft geen rijen. Vul hem of verwijder hem."
            yield document.finding(line, ID, message, criteria=CRITERIA)
    for block in document.blocks:
        for line, text in block.lines if block.kind == "html" else ():
            if "<table" in text.lower():
                message = "Schrijf een tabel in Markdown, met strepen (|), en alleen voor gegevens."
                yield document.finding(line, ID, message, criteria=CRITERIA)


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
