"""The messages of today, as HTML for the templates."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tools.model.notice import Notice
from tools.model.site import Site

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


@dataclass(frozen=True, slots=True)
class Message:
    """A message: plain words as its title, and HTML."""

    titel: str
    html: str
    dringend: bool


def messages(site: Site, filled_in: Callable[[str], str]) -> tuple[Message, ...]:
    """The messages of the site, the urgent ones first, then the newest. `filled_in` puts facts in a text."""
    ordered = sorted(site.notices, key=lambda one: (one.ernst != "dringend", -one.publiceren_op.toordinal(), one.path))
    return tuple(Message(one.titel, _html(site, one, filled_in), one.ernst == "dringend") for one in ordered)


@cache
def _markdown() -> MarkdownIt:
    """Loaded for the first message: most builds have none, and it takes a fiftieth of one."""
    from markdown_it import MarkdownIt  # noqa: PLC0415

    return MarkdownIt("commonmark", {"html": False})


def _html(site: Site, notice: Notice, filled_in: Callable[[str], str]) -> str:
    """Links to a Markdown file become the address of its page; a page that is not published keeps only its words."""
    tokens = _markdown().parse(filled_in(notice.body))
    for token in (child for one in tokens for child in one.children or () if child.type == "link_open"):
        path, _, anchor = str(token.attrs["href"]).partition("#")
        page = site.by_path.get(posixpath.normpath(posixpath.join(posixpath.dirname(notice.path), path)))
        if page:
            token.attrs["href"] = page.url + (f"#{anchor}" if anchor else "")
        elif path.endswith(".md"):
            del token.attrs["href"]
    return str(_markdown().renderer.render(tokens, _markdown().options, {}))
