"""A heading in a table is the heading of at least one cell.

Why: a column that has a heading and no cells is a table that was put together wrong, and cells may be read out under the
wrong heading (WCAG 1.3.1). A table without any data is left alone: it may be filled later.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "tabelkop-zonder-cellen"
CRITERIA = ("1.3.1",)
HEADER_ROLES = ("columnheader", "rowheader")
CELL_ROLES = ("cell", "gridcell", *HEADER_ROLES)
WIDEST = 1000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and the rows and columns that it covers."""

    tag: Tag
    is_header: bool
    rows: range
    columns: range

    def is_in_line_with(self, other: Cell) -> bool:
        """Whether another cell is in one of the same columns, or is data in one of the same rows."""
        same_row = overlap(self.rows, other.rows)
        return (overlap(self.columns, other.columns) and not same_row) or (same_row and not other.is_header)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Headings with no other cell in their columns and no data in their row."""
    for table in page.shown():
        if not (table.name == "table" or table.get("role") in ("table", "grid", "treegrid")):
            continue
        if table.get("role") in ("presentation", "none"):
            continue
        cells = grid(table)
        pointed = {one for cell in cells for one in pointed_at(cell.tag)}
        for cell in cells if any(not cell.is_header for cell in cells) else ():
            alone = not any(cell.is_in_line_with(other) for other in cells if other is not cell)
            if cell.is_header and alone and cell.tag.get("id") not in pointed and page.is_shown(cell.tag):
                yield Barrier(
                    rule=ID,
                    message="Bij deze kop van de tabel hoort geen enkele cel. Vul de cellen aan, of haal de kop weg.",
                    criteria=CRITERIA,
                    element=page.element(cell.tag),
                )


def grid(table: Tag) -> list[Cell]:
    """The cells of a table, each at its place; the way to find it is that of the HTML standard."""
    found: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    rows = [row for row in table.find_all(is_row) if row.find_parent(is_table) is table]
    for number, row in enumerate(rows):
        column = 0
        for tag in row.find_all(is_cell, recursive=False):
            while (number, column) in taken:
                column += 1
            columns = range(column, column + span(tag, "colspan"))
            covered = range(number, min(number + span(tag, "rowspan"), len(rows)))
            taken |= {(one, other) for one in covered for other in columns}
            found.append(Cell(tag, is_header(tag), covered, columns))
    return found


def pointed_at(cell: Tag) -> list[str]:
    """The ids in the attribute `headers`."""
    value = cell.get("headers") or ""
    return value.split() if isinstance(value, str) else list(value)


def is_table(tag: Tag) -> bool:
    """Whether rows in here belong to this element and to none around it."""
    return tag.name == "table" or tag.get("role") in ("table", "grid", "treegrid")


def is_row(tag: Tag) -> bool:
    """Whether the element is a row."""
    return tag.name == "tr" or tag.get("role") == "row"


def is_cell(tag: Tag) -> bool:
    """Whether the element is a cell of any kind."""
    return tag.name in ("td", "th") or tag.get("role") in CELL_ROLES


def is_header(tag: Tag) -> bool:
    """Whether a cell is a heading, by its role or else by its name."""
    role = tag.get("role")
    return role in HEADER_ROLES if role else tag.name == "th"


def span(tag: Tag, name: str) -> int:
    """How many rows or columns a cell covers."""
    value = str(tag.get(name) or tag.get(f"aria-{name}") or "1")
    return min(max(int(value), 1), WIDEST) if value.isdecimal() else 1


def overlap(one: range, other: range) -> bool:
    """Whether two ranges have a number in common."""
    return one.start < other.stop and other.start < one.stop
