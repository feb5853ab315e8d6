"""A link to a recording leads to one that has another form too.

Why: who cannot hear or see a recording needs its text (WCAG 1.2.1 to 1.2.3). Whether the file behind a link has captions,
or a text somewhere, only a person can tell; a link to that text beside it settles it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.closed_formats import path_of

ID = "link-naar-opname"
CRITERIA = ("1.2.1", "1.2.2", "1.2.3")
SOUND = re.compile(r"\.(?:mp3|wav|ogg|oga|m4a|aac|flac|wma)", re.IGNORECASE)
FILM = re.compile(r"\.(?:mp4|m4v|mov|avi|wmv|webm|ogv|mpe?g|mkv)", re.IGNORECASE)
OTHER_FORM = re.compile(
    r"transcript|uitgeschreven|uitgetypt|als tekst|tekstversie|ondertitel|volledige tekst|text version|captions|subtitles",
    re.IGNORECASE,
)
PARTS = ("li", "p", "td", "dd", "figure", "article", "section", "main", "body")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links to a file with sound or film, without a word about its text in the same part of the page."""
    for link in page.shown("a"):
        path = path_of(str(link.get("href") or ""))
        sound = SOUND.fullmatch(path[path.rfind(".") :]) if "." in path else None
        film = FILM.fullmatch(path[path.rfind(".") :]) if "." in path else None
        if not (sound or film) or has_text(link):
            continue
        what = "geluidsopname" if sound else "video"
        need = (
            "een uitgeschreven tekst" if sound else "ondertiteling, en een tekst of stem die vertelt wat er te zien is"
        )
        yield Barrier(
            rule=ID,
            message=f"Deze link opent een {what}. Kijk of er {need} bij is, en zet dat bij de link.",
            severity="beoordelen",
            criteria=("1.2.1",) if sound else ("1.2.2", "1.2.3"),
            element=page.element(link),
        )


def has_text(link: Tag) -> bool:
    """Whether the nearest part of the page around the link, or the one around that, tells of another form."""
    parts = [part for part in link.parents if part.name in PARTS][:2]
    return any(OTHER_FORM.search(words(part)) for part in (link, *parts))
