"""The links that the templates show: words and an address, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tools.model.page import Page


@dataclass(frozen=True, slots=True)
class Link:
    """`url` is an address from the root of the site, or a whole https address."""

    titel: str
    url: str
    samenvatting: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Links under one heading; `id` is the anchor of the heading, `vorm` how the theme shows them ("" is plain)."""

    titel: str
    id: str
    links: tuple[Link, ...]
    vorm: Literal["", "vlakken", "ruim"] = ""


def link(page: Page, with_summary: bool = False) -> Link:
    """The link to a page."""
    return Link(page.titel, page.url, page.samenvatting if with_summary else "")


def links(pages: Iterable[Page], with_summary: bool = False) -> tuple[Link, ...]:
    """The links to pages, in their order."""
    return tuple(link(page, with_summary) for page in pages)
