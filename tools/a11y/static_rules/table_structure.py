"""A table of data has header cells that are marked as such; a table that is there for its looks has none.

Why: a screen reader can only say which headers a cell has when they are <th> (WCAG 1.3.1, failures F46 and F91). A first row
in which every cell is bold from beginning to end, above rows that are not, is a row of headers to everybody who sees it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words

ID = "tabel-opbouw"
CRITERIA = ("1.3.1",)
FOR_LOOKS = ("presentation", "none")
BOLD = ("b", "strong")
FAKE = "Deze vette cellen zijn de koppen van de tabel, maar niet als kop gemarkeerd. Gebruik `<th>`."
NONE = "Deze tabel heeft geen koppen. Maak van de koppen `<th>`, of gebruik een lijst."
STRIPPED = "Deze tabel is voor hulpsoftware geen tabel (`role`), maar heeft wel koppen. Haal `role` of de `<th>`'s weg."


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Tables whose headers are not what they look like."""
    for table in page.shown("table"):
        role = str(table.get("role") or "").strip().lower()
        if role and role not in FOR_LOOKS:
            continue
        rows = [cells for row in own(table, "tr") if (cells := own(row, "td", "th", within="tr"))]
        headers = any(cell.name == "th" and words(cell) for row in rows for cell in row)
        problem, certain = (STRIPPED if headers else "", False) if role else without_headers(rows, headers=headers)
        if problem:
            yield Barrier(
                rule=ID,
                message=problem,
                severity="fout" if certain else "waarschuwing",
                criteria=CRITERIA,
                element=page.element(table),
            )


def without_headers(rows: list[list[Tag]], *, headers: bool) -> tuple[str, bool]:
    """What is wrong with a table of data, if anything, and whether that is certain."""
    if headers or len(rows) < 2 or min(len(row) for row in rows) < 2:
        return "", False
    first, *others = rows
    if all(is_bold(cell) for cell in first) and not any(is_bold(cell) for row in others for cell in row[1:]):
        return FAKE, True
    return (
        (NONE, False) if not any(cell.find(["input", "img", "table"]) for row in rows for cell in row) else ("", False)
    )


def own(around: Tag, *names: str, within: str = "table") -> list[Tag]:
    """The parts of a table or row that are not of a table inside it."""
    return [tag for tag in around.find_all(names) if tag.find_parent(within) is around]


def is_bold(cell: Tag) -> bool:
    """Whether all text of a cell is in one bold element."""
    bold = cell.find(BOLD)
    return isinstance(bold, Tag) and words(bold) != "" and words(bold) == words(cell)
