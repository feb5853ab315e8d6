"""The Markdown of a page -> HTML with its headings and links. Python-Markdown is the measure of how that reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from tools.model.page import Page
from tools.website import plain_markdown
from tools.website.site_links import Followed, follow

LINKS = {"a": "href", "img": "src"}
PLAIN = frozenset({"toc", "tables", "fenced_code", "attr_list", "md_in_html", "sane_lists"})
PLAIN_SETTINGS = {"toc": {"toc_depth": "2-3"}}
"""With other extensions a text of plain words may mean more (plain_markdown)."""

LAST = 0
"""The place of our step among those of Python-Markdown: after all others."""


class Html(NamedTuple):
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
    _may_be_plain: bool = field(init=False)
    _markdown: Markdown = field(init=False, repr=False)
    _follower: Follower = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._may_be_plain = PLAIN.issuperset(self.extensions) and dict(self.settings) == PLAIN_SETTINGS
        self._markdown = Markdown(
            extensions=list(self.extensions), extension_configs={name: dict(one) for name, one in self.settings.items()}
        )
        self._follower = Follower(self._markdown)
        self._markdown.treeprocessors.register(self._follower, "gm_links", LAST)

    def convert(self, page: Page, text: str, known: Mapping[str, str]) -> Html:
        """`text` is the text of the page with its facts; `known` are the addresses of the site, by path."""
        links: list[Followed] = []

        def address(typed: str) -> str:
            links.append(follow(page, typed, known))
            return links[-1].url

        short = plain_markdown.html(text, address) if self._may_be_plain else None
        return Html(*short, tuple(links)) if short else self.convert_in_full(page, text, known)

    def convert_in_full(self, page: Page, text: str, known: Mapping[str, str]) -> Html:
        """The same by Python-Markdown, whatever is in the text."""
        self._markdown.reset()
        self._follower.page, self._follower.known, self._follower.found = page, known, []
        html = self._markdown.convert(text)
        tokens: Sequence[Mapping[str, Any]] = getattr(self._markdown, "toc_tokens", ())
        headings = tuple((str(token["name"]), str(token["id"])) for token in tokens)
        return Html(html, headings, tuple(self._follower.found))
