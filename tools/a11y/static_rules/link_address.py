"""The text of a link is not an address or the name of a file.

Why: a screen reader spells `https://www.voorbeeld.nl/p?id=12` or `20240312_def_v2.pdf`, and neither says what is there
(WCAG 2.4.4). A name such as `aanvraag-paspoort.pdf` or a plain domain says something, so most of this is advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules.link_text import has_context, name_of

ID = "linktekst-adres"
CRITERIA = ("2.4.4",)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+/\S+", re.IGNORECASE)
SITE = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/?", re.IGNORECASE)
FILE = re.compile(
    r"[^\s/]+\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|csv|zip|txt|rtf|jpe?g|png|gif|html?|php|aspx?)", re.IGNORECASE
)
WORD = re.compile(r"[a-zà-ÿ]{4,}", re.IGNORECASE)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links whose text is an address with a path, or a file."""
    for link in page.shown("a"):
        if not link.get("href") or link.get("aria-label") or link.get("aria-labelledby"):
            continue
        name = " ".join(name_of(link).split())
        what = kind(name)
        if what:
            helped = bool(link.get("title") or link.get("aria-describedby")) or has_context(link)
            meaningless = FILE.fullmatch(name) and not WORD.search(name.rpartition(".")[0])
            yield Barrier(
                rule=ID,
                message=f"De tekst van deze link is {what} (“{name}”). Noem in gewone woorden wat de bezoeker daar vindt.",
                severity="fout" if meaningless and not helped else "waarschuwing",
                criteria=CRITERIA,
                element=page.element(link),
            )


def kind(name: str) -> str:
    """What the text of a link is, when that is not words; the name of a site may stand for the site."""
    if FILE.fullmatch(name):
        return "de naam van een bestand"
    return "een webadres" if ADDRESS.fullmatch(name) and not SITE.fullmatch(name) else ""
