"""The address of a page tells in words what the page is about, and nothing of the software behind it.

Why: Principe Universeel U.10.1; an address is read, told and typed, and must outlive the system that made it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote, urlsplit

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import PageFacts
from tools.model.finding import Severity

ID = "adres-onduidelijk"
CRITERIA = ("U.10.1",)
OF_A_SYSTEM = re.compile(r"\.(php\d?|aspx?|jspx?|cgi|cfm|do|dll|pl|shtml?)(/|$)", re.IGNORECASE)
SESSION = re.compile(r"(;jsessionid|phpsessid|sessionid|[?&;](sid|session|s?id|page_id|nid)=)", re.IGNORECASE)
LETTER = re.compile(r"[^\W\d_]")
CODE = re.compile(r"(?=.*\d)[0-9a-f]{8,}|\d+|(?!.*[^\W\d_]{4})[^\W_]*(?:\d[^\W_]*){3,}", re.IGNORECASE)
YEAR = re.compile(r"/[^/]*[^\W\d_]{3}[^/]*/(?:19|20)\d\d(?:\.html)?/?$")
"""A year below a word: /begroting/2026/."""
FIXED = ("404", "index", "403", "500")


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages with an address that does not say enough, or says too much; the first thing that is wrong."""
    for page in pages:
        problem, severity = problem_of(page)
        if problem:
            yield page, Barrier(rule=ID, message=problem, severity=severity, criteria=CRITERIA)


def problem_of(page: PageFacts) -> tuple[str, Severity]:
    """What is wrong with the address of a page, or "", and how certain that is."""
    parts = urlsplit(page.path)
    path = unquote(parts.path)
    whole = path + (f"?{parts.query}" if parts.query else "")
    last = path.strip("/").rpartition("/")[2].removesuffix(".html").removesuffix(".htm")
    if SESSION.search(whole):
        return (
            "Het adres van deze pagina bevat een nummer van een bezoek of record. Geef de pagina een vast adres in woorden.",
            "fout",
        )
    if OF_A_SYSTEM.search(path):
        return "Het adres eindigt op een extensie van de techniek erachter. Laat die weg.", "fout"
    if last and last not in FIXED and not YEAR.search(path) and (CODE.fullmatch(last) or not LETTER.search(last)):
        return f"Aan het adres (“{last}”) is niet te zien waar de pagina over gaat. Gebruik woorden.", "fout"
    if path != path.lower() or re.search(r"[\s_]|[^\x00-\x7f]", path):
        return "Gebruik in het adres alleen kleine letters, cijfers en streepjes.", "waarschuwing"
    return "", "fout"
