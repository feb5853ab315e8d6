"""A link as an editor wrote it, to the file of a page -> the relative address of that page; or what is wrong with it."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from tools.model.page import Page
from tools.model.site import Site

FILES = "content/"
"""What stands in front of the address of an image or a download."""

HIDDEN_MAIL = "\x02amp\x03"
"""Python-Markdown writes the signs of a mail address as numbers, with this in the place of each &."""


class Followed(NamedTuple):
    """Where a link leads: `url` as it is published; `path` and `anchor` of a heading that must be there."""

    typed: str
    url: str
    path: str = ""
    anchor: str = ""
    problem: str = ""


def addresses(site: Site) -> dict[str, str]:
    """The address of everything that a page may link to, by path from the project's root."""
    files = {path: f"/{quote(path.removeprefix(FILES))}" for path in site.files}
    return files | {page.path: page.url for page in site.pages}


def follow(page: Page, typed: str, known: Mapping[str, str]) -> Followed:
    """Where a link on a page leads. A link that is wrong stays as it was typed."""
    scheme, host, path, query, anchor = _split(typed)
    if scheme or host or HIDDEN_MAIL in typed:
        return Followed(typed, typed)
    if typed.startswith(("/", "\\")):
        return Followed(typed, typed, problem="Schrijf een link op deze site als het bestand van de pagina (.md).")
    if not path:
        return Followed(typed, typed, page.path if anchor else "", anchor)
    target = _file(posixpath.dirname(page.path), path)
    url = known.get(target)
    if url is None:
        return Followed(typed, typed, problem=f"Het bestand {target} bestaat niet.")
    after = f"?{query}" * bool(query) + f"#{anchor}" * bool(anchor)
    return Followed(typed, relative(url, page.url) + after, target, anchor)


_split = lru_cache(maxsize=50_000)(urlsplit)


@lru_cache(maxsize=50_000)
def _file(folder: str, typed: str) -> str:
    """The path of the file that a page in a folder means."""
    return posixpath.normpath(posixpath.join(folder, unquote(typed)))


@lru_cache(maxsize=50_000)
def relative(url: str, start: str) -> str:
    """An address as seen from another; both are from the root of the site."""
    return posixpath.relpath(url, start) + ("/" if url.endswith("/") else "")
