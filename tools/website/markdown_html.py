"""The Markdown of a page -> HTML with its headings and links. Python-Markdown is the measure of how that reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from tools.model.page import Page
from tools.website.site_links import Followed, follow

LINKS = {"a": "href", "img": "src"}
LAST = 0
"""The place of our step among those of Python-Markdown: after all others."""


@dataclass(frozen=True, slots=True)
class Html:
    """A text as HTML. `headings` are those of the highest level: their words, as HTML, and their ids."""

    html: str
    headings: tuple[tuple[str, str], ...] = ()
    links: tuple[Followed, ...] = ()


class Follower(Treeprocessor):  # type: ignore[misc] # Python-Markdown has no types
    """Gives every link and image its address on the site."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.page: Page | None = None
        self.known: Mapping[str, str] = {}
        self.found: list[Followed] = []

    def run(self, root: Element) -> None:
        """Python-Markdown calls this with the whole text."""
        assert self.page is not None
        for element in root.iter():
            name = LINKS.get(element.tag)
            if name:
                followed = follow(self.page, element.get(name, ""), self.known)
                element.set(name, followed.url)
                self.found.append(followed)


@dataclass
class Converter:
    """Converts texts with the extensions that mkdocs.yml names; made once, for it costs as much as a short page."""

    extensions: Sequence[str]
    settings: Mapping[str, Mapping[str, Any]]
    _markdown: Markdown = field(init=False, repr=False)
    _follower: Follower = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._markdown = Markdown(
            extensions=list(self.extensions), extension_configs={name: dict(one) for name, one in self.settings.items()}
        )
        self._follower = Follower(self._markdown)
        self._markdown.treeprocessors.register(self._follower, "gm_links", LAST)

    def convert(self, page: Page, text: str, known: Mapping[str, str]) -> Html:
        """`text` is the text of the page with its facts; `known` are the addresses of the site, by path."""
        self._markdown.reset()
        self._follower.page, self._follower.known, self._follower.found = page, known, []
        html = self._markdown.convert(text)
        tokens: Sequence[Mapping[str, Any]] = getattr(self._markdown, "toc_tokens", ())
        headings = tuple((str(token["name"]), str(token["id"])) for token in tokens)
        return Html(html, headings, tuple(self._follower.found))
