"""The text of a link to a file says what kind of file it is.

Why: another program opens, or a download starts, where a page was expected; on a telephone that may cost much. Advice: no
criterion of level A or AA asks it. For our own texts the content check asks the size as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.closed_formats import path_of
from tools.a11y.static_rules.link_text import name_of

ID = "bestand-onverwacht"
CRITERIA: tuple[str, ...] = ()
"""None of level A or AA."""
FILE = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip|epub|rtf)", re.IGNORECASE)
WORDS = {
    "pdf": "pdf",
    "doc": "doc|word",
    "xls": "xls|excel|spreadsheet",
    "ppt": "ppt|powerpoint",
    "odt": "odt|opendocument",
    "ods": "ods|opendocument|spreadsheet",
    "odp": "odp|opendocument",
    "csv": "csv",
    "zip": "zip",
    "epub": "epub",
    "rtf": "rtf",
}
"""How each kind is called, by the first letters of its ending."""
AROUND = ("li", "p", "td", "tr", "dd", "figcaption")
HEADINGS = ("h2", "h3", "h4", "h5", "h6")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links to a file whose kind nothing in or around the link names."""
    for link in page.shown("a"):
        path = path_of(str(link.get("href") or ""))
        kind = FILE.fullmatch(path[path.rfind(".") :]) if "." in path else None
        if kind is None or says(link, kind[1].lower()):
            continue
        yield Barrier(
            rule=ID,
            message=f"Deze link opent een bestand ({kind[1].lower()}), maar zegt dat niet. Zet het soort bestand en de grootte "
            f"achter de tekst, bijvoorbeeld “({kind[1].lower()}, 200 kB)”.",
            severity="waarschuwing",
            criteria=CRITERIA,
            element=page.element(link),
        )


def says(link: Tag, ending: str) -> bool:
    """Whether the kind is named by the link, by what is around it, or by the heading or table column above it."""
    kind = re.compile(rf"\b(?:{WORDS[next(name for name in WORDS if ending.startswith(name))]})", re.IGNORECASE)
    inside = [
        str(part.get(name) or "") for part in (link, *link.find_all(True)) for name in ("aria-label", "title", "alt")
    ]
    around = [words(part) for part in link.parents if part.name in AROUND]
    heading = link.find_previous(HEADINGS)
    table = link.find_parent("table")
    columns = [words(cell) for cell in table.find_all("th")] if table else []
    texts = [name_of(link), *inside, *around, words(heading) if isinstance(heading, Tag) else "", *columns]
    return any(kind.search(text) for text in texts)
