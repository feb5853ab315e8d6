"""A file to download is in an open format, or there is one beside it.

Why: Principe Universeel U.9.1; a file that asks for a program of one maker keeps out who does not have it.
"""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import splitext
from urllib.parse import unquote, urlsplit

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "gesloten-bestandsvorm"
CRITERIA = ("U.9.1",)
CLOSED = frozenset(
    (".doc", ".dot", ".xls", ".xlt", ".ppt", ".pps", ".pub", ".mdb", ".wpd", ".wmv", ".wma", ".rar", ".swf")
)
OFFICE = frozenset((".docx", ".xlsx", ".pptx"))
"""Open on paper (ISO 29500), and yet made for the programs of one maker; ODF is the standard that the government asks for."""
OPEN = frozenset((".pdf", ".odt", ".ods", ".odp", ".csv", ".txt", ".html", ".htm", ".mp4", ".webm", ".mp3", ".zip", ""))


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links to files of this site in a closed format, without the same file in an open one on the page."""
    links = [(link, *splitext(path)) for link in page.shown("a") if (path := path_within(str(link.get("href") or "")))]
    open_ones = {name for _, name, ending in links if ending.lower() in OPEN}
    for link, name, ending in links:
        if ending.lower() in CLOSED | OFFICE and name not in open_ones:
            yield Barrier(
                rule=ID,
                message=f"Dit bestand ({ending.lower()}) is alleen goed te openen met programma's van één maker. Maak er een "
                "webpagina van, of zet er een pdf of ODF-bestand met dezelfde naam naast.",
                severity="fout" if ending.lower() in CLOSED else "waarschuwing",
                criteria=CRITERIA,
                element=page.element(link),
            )


def path_of(href: str) -> str:
    """The path of a link, of this site or another, or ""."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return ""
    return unquote(parts.path) if parts.scheme in ("", "http", "https") else ""


def path_within(href: str) -> str:
    """The path of a link within the site, or ""."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return ""
    return "" if parts.scheme or parts.netloc else unquote(parts.path)
