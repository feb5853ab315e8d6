"""A table can be followed by ear: it has a name, data under its headings, and no other table inside it.

Why: a screen reader reads cells with their headings and the name of the table (WCAG 1.3.1, techniques H39, H51 and H63).
Where a browser can still work it out this is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.table_headers import has_attribute, own

ID = "tabel-opbouw"
CRITERIA = ("1.3.1",)
FOR_LOOKS = ("presentation", "none")
NAMES = ("aria-label", "aria-labelledby", "title", "summary")
NESTED = "Deze tabel staat in een cel van een andere tabel. Dat is met een voorleesprogramma niet te volgen. Zet de tabellen na elkaar."
ONLY_HEADINGS = "Deze tabel heeft alleen koppen en geen gegevens. Zet er gegevens in, of maak er een gewone alinea van."
NO_SCOPE = (
    'Deze tabel heeft koppen boven de kolommen en voor de rijen. Zet er `scope="col"` en `scope="row"` op, zodat zeker is waar '
    "elke kop bij hoort."
)
NO_NAME = "Deze tabel heeft geen naam. Zet er een `<caption>` in die zegt wat erin staat, of een kop of zin erboven."
FEWEST_ROWS = 2


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Advice about tables, one piece for each."""
    for table in page.shown("table"):
        if table.get("role") in (None, "table") and (problem := problem_of(table)):
            yield Barrier(
                rule=ID, message=problem, severity="waarschuwing", criteria=CRITERIA, element=page.element(table)
            )


def problem_of(table: Tag) -> str:
    """What makes a table hard to follow, or ""."""
    outer = table.find_parent("table")
    if outer is not None and outer.get("role") not in FOR_LOOKS:
        return NESTED
    rows = [list(row.find_all(("td", "th"), recursive=False)) for row in own(table, ("tr",))]
    headings, cells = own(table, ("th",)), own(table, ("td",))
    if not headings:
        return ""
    if not cells:
        waiting = any(not part.find(True) for part in own(table, ("tbody",)))
        return "" if waiting else ONLY_HEADINGS
    if both_ways(rows) and not has_attribute(table, "scope") and not has_attribute(table, "headers"):
        return NO_SCOPE
    named = table.find("caption") is not None or any(table.get(name) for name in NAMES) or table.find_parent("figure")
    return "" if named or len(rows) <= FEWEST_ROWS or is_introduced(table) else NO_NAME


def both_ways(rows: list[list[Tag]]) -> bool:
    """Whether the first row holds headings of columns, and later rows begin with one of their own."""
    first, later = rows[0], rows[1:]
    columns = [cell for cell in first[1:] if cell.name == "th"]
    begun = [row for row in later if len(row) > 1 and row[0].name == "th" and row[-1].name == "td"]
    return len(columns) == len(first) - 1 > 0 and len(begun) > 0


def is_introduced(table: Tag) -> bool:
    """Whether a sentence or a heading of its own stands before the table, within what is around it."""
    for level in (table, *table.parents):
        before = level.find_previous_sibling()
        while before is not None and not words(before):
            before = before.find_previous_sibling()
        if before is not None:
            return before.name != "h1"
        if level.name in ("main", "article", "section", "body"):
            return False
    return False
