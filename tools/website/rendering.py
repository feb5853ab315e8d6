"""Pages and the other files of the site, each with the key of all that it is made from."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from tools.model.page import Page
from tools.model.site import Site
from tools.website import context
from tools.website.context import PageContext, Settings, SiteContext
from tools.website.markdown_html import Html
from tools.website.notices import Message, messages
from tools.website.site_links import addresses, follow
from tools.website.text import text

PAGE = "main.html"


class Template(Protocol):
    """What we ask of a template."""

    def render(self, **values: object) -> str:
        """The template with its values."""


class Converted(NamedTuple):
    """The HTML of a text that was converted before: `typed` is the digest of the text, `made` that of the HTML."""

    typed: bytes
    made: bytes
    html: Html


def digest(*parts: str | bytes) -> bytes:
    """A short name for parts; other parts, another name."""
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(data).to_bytes(8, "little") + data)
    return found.digest()


@dataclass(frozen=True)
class Frame:
    """What all pages share. `made_with` names the templates, the tools and their versions."""

    site: Site
    settings: Settings
    today: date
    around: SiteContext
    notices: tuple[Message, ...]
    known: Mapping[str, str]
    filled_in: Callable[[str], str]
    convert: Callable[[Page, str, Mapping[str, str]], Html]
    template: Callable[[str], Template]
    made_with: bytes

    @classmethod
    def of(
        cls,
        site: Site,
        settings: Settings,
        today: date,
        filled_in: Callable[[str], str],
        convert: Callable[[Page, str, Mapping[str, str]], Html],
        template: Callable[[str], Template],
        made_with: bytes,
    ) -> Frame:
        """The frame of a site on a day; `site` holds only the pages that are published then."""
        return cls(
            site=site,
            settings=settings,
            today=today,
            around=context.site_context(site, settings, today),
            notices=messages(site, filled_in),
            known=addresses(site),
            filled_in=filled_in,
            convert=convert,
            template=template,
            made_with=made_with,
        )

    def shared(self) -> bytes:
        """The key of what is on every page: the list of all pages is not, nor is a notice that is not urgent."""
        around = dataclasses.replace(self.around, alle_paginas=())
        urgent = [notice for notice in self.notices if notice.dringend]
        return digest(self.made_with, repr(around), repr(urgent))

    def whole(self) -> bytes:
        """The key of all that the frame puts on a page."""
        return digest(self.made_with, repr(self.around), repr(self.notices))


def converted(frame: Frame, page: Page, before: Converted | None) -> Converted:
    """The text of a page as HTML; the same as before when neither the text nor where its links lead has changed."""
    typed = frame.filled_in(page.body)
    key = digest(typed)
    if (
        before
        and before.typed == key
        and all(follow(page, link.typed, frame.known) == link for link in before.html.links)
    ):
        return before
    # The empty line in front keeps a first line like `Let op: ...` text.
    html = frame.convert(page, "\n" + typed, frame.known)
    return Converted(key, digest(html.html, repr(html.headings)), html)


def is_same(frame: Frame, page: Page, before: Converted, links_hold: bool) -> bool:
    """Whether the text of a page is what it was; `links_hold` when no page has another address than before."""
    return before.typed == digest(frame.filled_in(page.body)) and (
        links_hold or all(follow(page, link.typed, frame.known) == link for link in before.html.links)
    )


def around(frame: Frame, page: Page) -> PageContext:
    """What a page needs besides its own text."""
    return context.page_context(frame.site, page, frame.settings, frame.today)


def page_key(frame: Frame, shared: bytes, page: Page, own: Converted, needs: PageContext) -> bytes:
    """The key of all that a page is made from."""
    return digest(frame.whole() if page.lijst == "home" else shared, repr(needs), own.made)


def page_bytes(frame: Frame, own: Converted, needs: PageContext) -> bytes:
    """A page as visitors get it."""
    found = frame.template(PAGE).render(
        gm=needs,
        gm_tekst=text(own.html.html, own.html.headings),
        gm_site=frame.around,
        gm_meldingen=frame.notices,
    )
    return found.encode("utf-8", "xmlcharrefreplace")


def other_bytes(frame: Frame, template: str) -> bytes:
    """A file that is no page: the page for what is not there, the map for search engines."""
    return frame.template(template).render(gm_site=frame.around, gm_meldingen=frame.notices).encode("utf-8")


def uri(page: Page) -> str:
    """The place of a page within the site."""
    return f"{page.url[1:]}index.html"
