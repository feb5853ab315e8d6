"""The text of a link to a file says what kind of file it is and how large."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "link-bestand"
FILE = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip|epub)$", re.IGNORECASE)
SAYS_KIND_AND_SIZE = re.compile(
    r"\((?:pdf|word|excel|odt|ods|odp|csv|zip|epub)\b[^)]*\d[\d.,]*\s?(?:kB|MB)\)", re.IGNORECASE
)
QUERY = re.compile(r"[?#].*", re.DOTALL)
CLOSED = {
    "doc": "odt of pdf",
    "docx": "odt of pdf",
    "xls": "ods of csv",
    "xlsx": "ods of csv",
    "ppt": "odp of pdf",
    "pptx": "odp of pdf",
}


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each link to a file without kind and size, or to a file in a closed format (U.9.1)."""
    for link in document.links:
        kind = FILE.search(QUERY.sub("", link.target))
        if not kind:
            continue
        if not SAYS_KIND_AND_SIZE.search(link.text):
            message = (
                f"Zet achter de linktekst het soort bestand en de grootte, bijvoorbeeld: {link.text} (pdf, 200 kB)."
            )
            yield document.finding(link.line, ID, message)
        if kind[1].lower() in CLOSED:
            message = (
                f"Een .{kind[1]}-bestand kan niet iedereen openen. Bied het ook aan als {CLOSED[kind[1].lower()]}."
            )
            yield document.finding(link.line, ID, message, criteria=("U.9.1",))
