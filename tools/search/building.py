"""Site -> the search index in a folder: its documents with the lists of its editors."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tools.model.page import Page
from tools.model.site import Site
from tools.search import indexing
from tools.search.backend import Contents
from tools.search.documents import Text, documents
from tools.search.phrases import Lists
from tools.search.remembered import Remembered


def lists(site: Site) -> Lists:
    """What the editors wrote for search."""
    return Lists(site.synonyms, site.english, site.best_results)


def contents(site: Site, today: date) -> Contents:
    """What is published on that day, for any engine."""
    return indexing.contents(documents(site, today), lists(site))


def key(site: Site, read: Mapping[str, tuple[bytes, Page]], version: bytes) -> bytes:
    """The key of all that an index is made from: the pages as they were read, the themes, the lists of the editors.

    `read` has a digest of each page that was read well, by path; `version` is that of all that makes the index.
    """
    pages = [(page.path, read[page.path][0] if page.path in read else page) for page in site.pages]
    parts = repr((version, site.themas, lists(site), pages)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(parts, digest_size=16).digest()


def build(
    site: Site,
    today: date,
    target: Path,
    remembered: Remembered | None = None,
    texts: Mapping[str, Text] | None = None,
) -> tuple[str, int]:
    """Build the index of what is published on that day. Returns the release id and the number of pages.

    `texts` are those of pages that were read before, by path of the page (`documents.text_of`).
    """
    found = documents(site, today, remembered.pages if remembered else None, texts)
    return indexing.build(found, target, lists(site), remembered), len(found)
