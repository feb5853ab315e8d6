"""A page says that it is UTF-8, in time, and is.

Why: Principe Universeel U.8.1. A browser looks no further than the first 1024 bytes; after that letters such as é may
come out wrong, also in speech and braille.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "tekenset"
CRITERIA = ("U.8.1",)
WITHIN = 1024
MARK = b"\xef\xbb\xbf"
META = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
UTF_8 = ("utf-8", "utf8")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """At most one finding: what is wrong first."""
    problem = problem_of(page) if page.is_html else ""
    if problem:
        yield Barrier(rule=ID, message=problem, criteria=CRITERIA)


def problem_of(page: HtmlPage) -> str:
    """What is wrong with how the page is encoded, or ""."""
    try:
        page.body.decode("utf-8")
    except UnicodeDecodeError:
        return "De pagina is niet in UTF-8 geschreven. Sla het bestand op als UTF-8."
    found = META.search(page.body[:WITHIN])
    declared = found[1].decode("ascii").lower() if found else page.declared
    if declared and declared not in UTF_8:
        return f'De pagina zegt dat zij in {declared} is geschreven. Zet `<meta charset="utf-8">` in de kop.'
    if not declared and not page.body.startswith(MARK):
        return 'De pagina zegt niet dat zij in UTF-8 is. Zet `<meta charset="utf-8">` als eerste in `<head>`.'
    return ""
