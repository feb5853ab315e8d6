"""A link to a recording leads to one that has another form too.

Why: who cannot hear or see a recording needs its text (WCAG 1.2.1 to 1.2.3), and a picture on its own has no alternative text (1.1.1). Whether the file behind a link has captions,
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
CRITERIA = ("1.1.1", "1.2.1", "1.2.2", "1.2.3")
SOUND = re.compile(r"\.(?:mp3|wav|ogg|oga|m4a|aac|flac|wma)", re.IGNORECASE)
FILM = re.compile(r"\.(?:mp4|m4v|mov|avi|wmv|webm|ogv|mpe?g|mkv)", re.IGNORECASE)
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg)", re.IGNORECASE)
OTHER_FORM = re.compile(
    r"transcript|uitgeschreven|uitgetypt|als tekst|tekstversie|ondertitel|volledige tekst|text version|captions|subtitles",
    re.IGNORECASE,
)
KINDS = (
    (SOUND, "geluidsopname", "een uitgeschreven tekst", ("1.2.1",)),
    (FILM, "video", "ondertiteling, en een tekst of stem die vertelt wat er te zien is", ("1.2.2", "1.2.3")),
    (PICTURE, "losse afbeelding", "een tekst die vertelt wat erop staat", ("1.1.1",)),
)
ALSO_SHOWN = ("img", "svg", "picture")
"""A small picture that opens a larger one has a text of its own."""
PARTS = ("li", "p", "td", "dd", "figure", "article", "section", "main", "body")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links to a file with sound, film or a picture, without a word about its other form in the same part of the page."""
    for link in page.shown("a"):
        path = path_of(str(link.get("href") or ""))
        ending = path[path.rfind(".") :] if "." in path else ""
        found = next((kind for kind in KINDS if kind[0].fullmatch(ending)), None)
        if found is None or has_text(link) or (found[0] is PICTURE and link.find(ALSO_SHOWN)):
            continue
        _, what, need, criteria = found
        yield Barrier(
            rule=ID,
            message=f"Deze link opent een {what}. Kijk of er {need} bij is, en zet dat bij de link.",
            severity="beoordelen",
            criteria=criteria,
            element=page.element(link),
        )


def has_text(link: Tag) -> bool:
    """Whether the nearest part of the page around the link, or the one around that, tells of another form."""
    parts = [part for part in link.parents if part.name in PARTS][:2]
    return any(OTHER_FORM.search(words(part)) for part in (link, *parts))
