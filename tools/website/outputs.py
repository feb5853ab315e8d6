"""Small files beside the pages: which source each page has, and which old addresses lead where."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date

import orjson

from tools.model.site import Site


def published(site: Site, today: date) -> Site:
    """The site as visitors see it on that day: what waits for its day or is past it is left out."""
    return dataclasses.replace(
        site,
        pages=tuple(page for page in site.pages if page.is_published(today)),
        notices=tuple(notice for notice in site.notices if notice.is_published(today)),
    )


def sources(site: Site) -> bytes:
    """JSON: address -> file, line and correspondent, so that a finding on a page can be traced to its owner."""
    found = {
        page.url: {
            "path": page.path,
            "line": page.body_line,
            "correspondent": page.correspondent,
            "afdeling": site.correspondenten[page.correspondent].afdeling,
        }
        for page in site.pages
    }
    return _json(found)


def redirects(site: Site) -> bytes:
    """JSON: old address -> address of the page that took its place, for the server in front of the site."""
    found = {old: site.by_slug[slug].url for old, slug in site.redirects.items() if slug in site.by_slug}
    found |= {old: page.url for page in site.pages for old in page.oude_urls}
    return _json(found)


def _json(found: Mapping[str, object]) -> bytes:
    return orjson.dumps(found, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE)
