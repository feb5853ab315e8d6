"""The style sheets and scripts of the theme, joined to one file of each for a page; their names change with their content.

What lies in assets/css and assets/js is for every page; what lies in the folder `soorten` is for one kind of page, and
has the name of that kind: its type or its list (home.css, a-z.js). So a page asks for one style sheet and one script at
most, and for little that it has no use for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import rcssmin

CSS_FIRST = ("tokens.css", "base.css")
"""These come first, in this order; the blocks in components/ follow in the order of the alphabet."""
KINDS = "soorten"


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that the site sends; `uri` is its place in the site, without a slash in front."""

    uri: str
    content: bytes


def style_sheets(theme: Path) -> dict[str, Asset]:
    """The minified style sheet of each kind of page that has its own, and under "" that of all others."""
    folder = theme / "assets/css"
    everywhere = _text([*(folder / name for name in CSS_FIRST), *sorted((folder / "components").glob("*.css"))])
    sheets = {kind: everywhere + text for kind, text in _kinds(folder, "css").items()} | {"": everywhere}
    return {kind: _named("assets/stijl", "css", str(rcssmin.cssmin(text)).encode()) for kind, text in sheets.items()}


def scripts(theme: Path, alone: Collection[str] = ()) -> dict[str, Asset]:
    """The script of each kind of page that has its own, and under "" that of all others; what is empty is left out.

    The kinds in `alone` get their own script without what is for every page.
    """
    folder = theme / "assets/js"
    everywhere = _text(sorted(folder.glob("*.js")))
    texts = {kind: text if kind in alone else everywhere + text for kind, text in _kinds(folder, "js").items()}
    return {
        kind: _named("assets/script", "js", text.encode()) for kind, text in ({"": everywhere} | texts).items() if text
    }


def _kinds(folder: Path, suffix: str) -> dict[str, str]:
    return {path.stem: _text([path]) for path in sorted((folder / KINDS).glob(f"*.{suffix}"))}


def _text(files: Iterable[Path]) -> str:
    return "".join(path.read_text(encoding="utf-8").rstrip() + "\n" for path in files)


def _named(stem: str, suffix: str, content: bytes) -> Asset:
    return Asset(f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}.{suffix}", content)
