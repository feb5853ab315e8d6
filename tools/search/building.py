"""Site -> the search index in a folder: its documents with the lists of its editors."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tools.model.site import Site
from tools.search import indexing
from tools.search.backend import Contents
from tools.search.documents import documents
from tools.search.phrases import Lists
from tools.search.remembered import Remembered


def lists(site: Site) -> Lists:
    """What the editors wrote for search."""
    return Lists(site.synonyms, site.english, site.best_results)


def contents(site: Site, today: date) -> Contents:
    """What is published on that day, for any engine."""
    return indexing.contents(documents(site, today), lists(site))


def build(site: Site, today: date, target: Path, remembered: Remembered | None = None) -> tuple[str, int]:
    """Build the index of what is published on that day. Returns the release id and the number of pages."""
    found = documents(site, today, remembered.pages if remembered else None)
    return indexing.build(found, target, lists(site), remembered), len(found)
