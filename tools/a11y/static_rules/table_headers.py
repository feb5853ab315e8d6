"""A table with data has cells that are marked as headings; a table for looks has none.

Why: who hears a cell must hear which column and row it is in, and hears nonsense when a table is only there for its looks
(WCAG 1.3.1, failures F91, F92 and F46).
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.model.finding import Severity

ID = "tabel-koppen"
CRITERIA = ("1.3.1",)
BOLD = ("b", "strong")
BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "form", "nav", "table", "ul", "ol")
HEAD_OF_CELLS = "De koppen van deze tabel (in `<thead>`) zijn gewone cellen. Maak er koppen van (`<th>`)."
ERROR: Severity = "fout"
MORE_THAN_TEXT = ("a", "button", "img", "input", "object", "select", "svg", "textarea", "video")
SHORT_CELL = 40
FEWEST_ROWS = 3
FEWEST_COLUMNS = 2


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Tables whose headings only look like it, that are for looks and say they are data, or the other way round."""
    for table in page.shown("table"):
        problem = (HEAD_OF_CELLS, ERROR) if has_head_of_cells(table) else problem_of(table)
        if problem:
            message, severity = problem
            yield Barrier(
                rule=ID,
                message=message,
                severity=severity,
                criteria=CRITERIA,
                element=page.element(table),
            )


def problem_of(table: Tag) -> tuple[str, Severity] | None:
    """What is wrong with a table, and how certain that is."""
    headed = table.find(("th", "caption")) is not None or has_attribute(table, "scope")
    if table.get("role") in ("presentation", "none"):
        if headed and own(table, ("th", "caption")):
            return (
                "Deze tabel is voor de opmaak, maar heeft koppen of een bijschrift. Haal die weg, of haal de `role` weg.",
                "waarschuwing",
            )
        return None
    if table.get("role") not in (None, "table", "grid") or headed or has_attribute(table, "headers"):
        return None
    rows = [list(row.find_all("td", recursive=False)) for row in own(table, ("tr",))]
    rows = [row for row in rows if row]
    if len(rows) >= FEWEST_ROWS and looks_like_headings(rows):
        return "De koppen van deze tabel zijn alleen vet. Maak er koppen van (`<th>`).", "fout"
    message = without_headings(table, rows)
    return (message, "waarschuwing") if message else None


def without_headings(table: Tag, rows: list[list[Tag]]) -> str:
    """What is wrong with a table in which nothing looks like a heading; "" for nothing that is sure enough."""
    if rows and (len(rows) == 1 or max(map(len, rows)) == 1 or any(table.find(name) for name in BLOCKS)):
        return (
            'Deze tabel lijkt er alleen voor de opmaak te zijn. Gebruik geen tabel, of zet er `role="presentation"` op.'
        )
    if len(rows) >= FEWEST_ROWS and holds_data(table, rows):
        return (
            "Deze tabel heeft geen koppen. Maak koppen (`<th>`) van de cellen die zeggen wat eronder of ernaast staat."
        )
    return ""


def holds_data(table: Tag, rows: list[list[Tag]]) -> bool:
    """Whether it is a full grid of short texts and nothing else."""
    columns = len(rows[0])
    if columns < FEWEST_COLUMNS or any(len(row) != columns for row in rows) or table.find(MORE_THAN_TEXT):
        return False
    return all(0 < len(words(cell)) <= SHORT_CELL for row in rows for cell in row)


def has_head_of_cells(table: Tag) -> bool:
    """Whether a table says which row has the headings, and has none."""
    if table.get("role") not in (None, "table") or table.find("th") or has_attribute(table, "headers"):
        return False
    head = [part.find("tr") for part in own(table, ("thead",))]
    cells = head[0].find_all("td", recursive=False) if head and head[0] else []
    more = any(row.find_parent("thead") is None for row in own(table, ("tr",)))
    return len(cells) >= FEWEST_COLUMNS and more and all(map(words, cells)) and not has_attribute(table, "scope")


def has_attribute(table: Tag, name: str) -> bool:
    """Whether any cell has this attribute."""
    return any(cell.has_attr(name) for cell in table.find_all(("td", "th")))


def own(table: Tag, names: tuple[str, ...]) -> list[Tag]:
    """Parts of the table itself and not of a table inside it."""
    return [part for part in table.find_all(names) if part.find_parent("table") is table]


def looks_like_headings(rows: list[list[Tag]]) -> bool:
    """Whether all of the first row, and nothing of the rest, is bold."""
    first, rest = rows[0], [cell for row in rows[1:] for cell in row]
    if len(first) < FEWEST_COLUMNS or any(len(row) != len(first) for row in rows):
        return False
    return all(is_bold(cell) for cell in first) and not any(is_bold(cell) for cell in rest)


def is_bold(cell: Tag) -> bool:
    """Whether all words of a cell are bold."""
    texts = [text for text in cell.find_all(string=True) if type(text) is NavigableString and text.strip()]
    return bool(words(cell)) and all(text.find_parent(BOLD) and cell in text.parents for text in texts)
