"""Everything that was read, joined: pages and registers with their look-ups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tools.model.correspondent import Correspondent
from tools.model.fact import Fact
from tools.model.notice import Notice
from tools.model.page import Page
from tools.model.theme import Levensgebeurtenis, Thema


@dataclass(frozen=True)
class Site:
    """The whole site. Registers are keyed by id, in the order of their file; pages are sorted by path."""

    pages: tuple[Page, ...]
    correspondenten: Mapping[str, Correspondent]
    facts: Mapping[str, Fact]
    themas: Mapping[str, Thema]
    levensgebeurtenissen: Mapping[str, Levensgebeurtenis]
    urls: tuple[str, ...] = ()
    """The ledger: every address ever published."""
    files: frozenset[str] = frozenset()
    """Paths of the images and downloads that pages may use (content/bestanden/)."""
    redirects: Mapping[str, str] = field(default_factory=dict)
    """Old address to the slug of the page that took its place."""

    plain_words: Mapping[str, str] = field(default_factory=dict)
    """Officialese to plain words (data/ambtelijke-woorden.yml)."""
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Abbreviation to its meaning; an empty meaning says that everyone knows it (data/afkortingen.yml)."""

    reading_levels: Mapping[str, float] = field(default_factory=dict)
    """The recorded reading level of a page, by slug (data/leesniveau.yml)."""

    notices: tuple[Notice, ...] = ()
    """The messages in content/meldingen, sorted by path."""

    refused: frozenset[str] = frozenset()
    """Paths of pages that are there but were left out, because they have a fault themselves."""

    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A citizen's word or phrase to words of the site that mean the same (data/synoniemen.yml)."""

    english: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """An English word or phrase to words of the site (data/engels.yml)."""

    best_results: Mapping[str, str] = field(default_factory=dict)
    """A question to the slug of the page that must come first (data/beste-resultaten.yml)."""

    @cached_property
    def by_slug(self) -> Mapping[str, Page]:
        """Pages by slug."""
        return {page.slug: page for page in self.pages}

    @cached_property
    def by_path(self) -> Mapping[str, Page]:
        """Pages by path."""
        return {page.path: page for page in self.pages}

    @cached_property
    def by_theme(self) -> Mapping[str, tuple[Page, ...]]:
        """The toptaken, products and information pages of each theme, in that order and then by title."""
        return {thema: self._sorted(page for page in self.pages if page.thema == thema) for thema in self.themas}

    @cached_property
    def by_life_event(self) -> Mapping[str, tuple[Page, ...]]:
        """The toptaken, products and information pages of each life event, in that order and then by title."""
        return {
            event: self._sorted(page for page in self.pages if event in page.levensgebeurtenissen)
            for event in self.levensgebeurtenissen
        }

    @staticmethod
    def _sorted(pages: Iterable[Page]) -> tuple[Page, ...]:
        order = ("toptaak", "product", "informatie")
        found = [page for page in pages if page.type in order]
        return tuple(sorted(found, key=lambda page: (order.index(page.type), page.titel.casefold())))
