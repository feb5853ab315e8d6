"""Link text must say where the link goes.

Why: who lists the links of a page, or hears them one by one, gets nothing but their text (WCAG 2.4.4). The paragraph,
list item or table around a link may help (techniques H77, H78, H79, H81, H33; a heading does not count), so only a link
without any such help is certainly wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, hides, words

ID = "linktekst"
CRITERIA = ("2.4.4",)
VAGUE = frozenset(
    (
        "hier",
        "klik",
        "klik hier",
        "kijk hier",
        "lees hier",
        "lees hier meer",
        "lees meer",
        "lees verder",
        "verder lezen",
        "meer lezen",
        "meer",
        "meer info",
        "meer informatie",
        "link",
        "deze link",
        "via deze link",
        "deze pagina",
        "op deze pagina",
        "deze website",
        "via deze website",
        "ga naar",
        "ga hier naartoe",
        "bekijk",
        "bekijken",
        "lees",
        "open",
        "openen",
        "download",
        "downloaden",
        "download hier",
        "pdf",
        "bestand",
        "document",
        "info",
        "details",
        "klik op deze link",
        "bekijk hier",
        "click here",
        "here",
        "more",
        "read more",
        "more info",
        "this link",
        "this page",
        "learn more",
        "click",
    )
)
CONTEXTS = ("p", "li", "dd", "dt", "td", "th", "caption", "figcaption", "blockquote")
PARTS = ("article", "details", "figure", "table")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
WORD = re.compile(r"[^\W_]+")
FILLER = frozenset(word for phrase in VAGUE for word in phrase.split()) | frozenset(
    WORD.findall(
        "aan als daarover dan dat de deze dit een en er ga het hierover in is kan kunt naar of op over staan staat te "
        "u uw van verder vind vinden vindt voor wilt weten ziet zijn zo"
    )
)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Links whose name is in the list of words that say nothing, or has no words at all: only a full stop or an
    arrow, which a screen reader may have a word for."""
    for link in page.shown("a"):
        if not link.get("href") or link.get("aria-labelledby") or link.get("role"):
            continue
        if str(link["href"]).startswith("#") and link.find_parent(HEADINGS):  # a heading's link to itself
            continue
        name = str(link.get("aria-label") or "") or name_of(link)
        if " ".join(plain(name)) not in VAGUE and (plain(name) or not name.strip()):
            continue
        helped = bool(link.get("title") or link.get("aria-describedby")) or has_context(link)
        yield Barrier(
            rule=ID,
            message=f"De linktekst “{' '.join(name.split())}” zegt niet waar de link heen gaat. "
            "Noem wat de bezoeker daar vindt.",
            severity="waarschuwing" if helped or not plain(name) else "fout",
            criteria=CRITERIA,
            element=page.element(link),
        )


def name_of(link: Tag) -> str:
    """The text of a link with that of its images, without what the HTML itself hides."""
    texts = [
        str(text) for text in link.find_all(string=True) if type(text) is NavigableString and not is_hidden(text, link)
    ]
    return " ".join(["".join(texts), *(str(image.get("alt") or "") for image in link.find_all("img"))])


def is_hidden(text: NavigableString, link: Tag) -> bool:
    """Whether something inside the link hides this text."""
    for level in text.parents:
        if level is link:
            return False
        if hides(level):
            return True
    return False


def plain(text: str) -> list[str]:
    """The words of a text, without marks such as … and »."""
    return [word.lower() for word in WORD.findall(text)]


def has_context(link: Tag) -> bool:
    """Whether the sentence, list item, cell or part of the page around the link may tell where it goes."""
    around = link.find_parent(CONTEXTS) or link.parent
    if around is None or link.find_parent(PARTS):
        return True
    own = set(plain(words(link)))
    return any(set(plain(words(item))) - FILLER - own for item in (around, *link.find_parents("li")))
