"""Site -> the documents that can be found: what a page says, without its markup and without its facts."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tools.model.page import Page, PageType
from tools.model.site import Site
from tools.search import markdown_text

NEVER_FOUND = frozenset({"zoeken"})
"""Lists that nobody looks for with the search form, because it is on that page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One page as search sees it."""

    url: str
    titel: str
    samenvatting: str
    type: PageType
    thema: str
    themanaam: str
    zoekwoorden: tuple[str, ...] = ()
    verwant: tuple[str, ...] = ()
    """The addresses of the pages that the editor named as related."""

    koppen: tuple[str, ...] = ()
    zinnen: tuple[str, ...] = ()
    """The sentences of the text that can be quoted by themselves: those without a fact in them."""

    overig: str = ""
    """The other sentences, without their facts: they can be searched, not quoted."""


Text = tuple[tuple[str, ...], tuple[str, ...], str]
"""What a text says by itself: `koppen`, `zinnen` and `overig` of a document."""

Known = dict[str, tuple[Page, Document]]
"""By path of the page: what was read before."""


def documents(
    site: Site, today: date, known: Known | None = None, texts: Mapping[str, Text] | None = None
) -> list[Document]:
    """A document for each page that is published on that day, in the order of the site.

    `texts` are those of pages that were read before, by path of the page (see `text_of`).
    """
    pages = [page for page in site.pages if page.is_published(today) and page.lijst not in NEVER_FOUND]
    known, texts = {} if known is None else known, texts or {}
    found = {page.path: (page, _again(page, site, known.get(page.path), texts.get(page.path))) for page in pages}
    known.clear()
    known.update(found)
    return [one for _, one in found.values()]


def _again(page: Page, site: Site, before: tuple[Page, Document] | None, text: Text | None) -> Document:
    """A text is read once; what the page takes from elsewhere can change without it."""
    if before is None or before[0] != page:
        return document(page, site, text or text_of(page))
    theme, related = _theme(page, site), _related(page, site)
    same = before[1]
    if (same.themanaam, same.verwant) == (theme, related):
        return same
    return dataclasses.replace(same, themanaam=theme, verwant=related)


def text_of(page: Page) -> Text:
    """The headings of a page, its sentences that can be quoted by themselves, and the others."""
    text = markdown_text.read(page.body)
    complete = tuple(sentence.text for sentence in text.sentences if sentence.complete)
    return text.headings, complete, " ".join(sentence.text for sentence in text.sentences if not sentence.complete)


def document(page: Page, site: Site, text: Text) -> Document:
    """One page as search sees it."""
    return Document(
        url=page.url,
        titel=page.titel,
        samenvatting=page.samenvatting,
        type=page.type,
        thema=page.thema,
        themanaam=_theme(page, site),
        zoekwoorden=page.zoekwoorden + ((page.upn,) if _says_something(page) else ()),
        verwant=_related(page, site),
        koppen=text[0],
        zinnen=text[1],
        overig=text[2],
    )


def _theme(page: Page, site: Site) -> str:
    """The theme of the home page is no theme to a visitor, so it has no name."""
    theme = site.themas.get(page.thema)
    return theme.titel if theme and theme.id != "home" else ""


def _related(page: Page, site: Site) -> tuple[str, ...]:
    return tuple(site.by_slug[slug].url for slug in page.verwant if slug in site.by_slug)


def _says_something(page: Page) -> bool:
    """Whether the uniform product name is a name; the official placeholder for "none yet" is not."""
    return bool(page.upn) and not page.upn.startswith("UPL-naam")
