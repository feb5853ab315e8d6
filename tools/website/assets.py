"""The style sheets and scripts of the theme, each joined to one file whose name changes with its content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import rcssmin

CSS_FIRST = ("tokens.css", "base.css")
"""These come first, in this order; the blocks in components/ follow in the order of the alphabet."""


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that the site sends; `uri` is its place in the site, without a slash in front."""

    uri: str
    content: bytes


def style_sheet(theme: Path) -> Asset:
    """All CSS of the theme in one minified file. `theme` is the theme's folder."""
    folder = theme / "assets/css"
    files = [folder / name for name in CSS_FIRST] + sorted((folder / "components").glob("*.css"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return _named("assets/stijl", "css", str(rcssmin.cssmin(text)).encode())


def scripts(theme: Path) -> tuple[Asset, ...]:
    """The scripts of the theme, joined; none when the theme has none."""
    files = sorted((theme / "assets/js").glob("*.js"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return (_named("assets/script", "js", text.encode()),) if text.strip() else ()


def _named(stem: str, suffix: str, content: bytes) -> Asset:
    return Asset(f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}.{suffix}", content)
