"""The files of the site that are no pages: what templates make besides, style sheets, images, downloads, lists for the server."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from tools.model.site import Site
from tools.website import outputs, rendering
from tools.website.assets import Asset
from tools.website.publishing import SITE, Other
from tools.website.rendering import Frame, digest


def from_templates(frame: Frame) -> list[Other]:
    """The pages for what is not found and for what does not work now, and the sitemap with its compressed copy."""
    whole = frame.whole()

    def zipped() -> bytes:
        return gzip.compress(rendering.other_bytes(frame, "sitemap.xml"), mtime=0)

    return [
        (f"{SITE}/404.html", whole, lambda: rendering.other_bytes(frame, "404.html")),
        (f"{SITE}/500.html", whole, lambda: rendering.other_bytes(frame, "500.html")),
        (f"{SITE}/sitemap.xml", whole, lambda: rendering.other_bytes(frame, "sitemap.xml")),
        (f"{SITE}/sitemap.xml.gz", whole, zipped),
    ]


def as_they_are(site: Site, root: Path, assets: Iterable[Asset]) -> list[Other]:
    """The style sheets and scripts, the images and downloads, and what the server in front of the site needs."""
    made = {asset.uri: asset.content for asset in assets}
    made["bronnen.json"] = outputs.sources(site)
    made["doorverwijzingen.json"] = outputs.redirects(site)
    made |= {path.removeprefix("content/"): (root / path).read_bytes() for path in site.files}
    made |= {path.relative_to(root / "theme").as_posix(): path.read_bytes() for path in _images(root)}
    return [(f"{SITE}/{uri}", digest(content), partial(bytes, content)) for uri, content in sorted(made.items())]


def _images(root: Path) -> list[Path]:
    """What the theme sends as it is."""
    files = (path for path in (root / "theme/assets").rglob("*") if path.is_file())
    return [path for path in files if path.suffix not in {".css", ".js"} and not path.name.startswith(".")]
