"""The built site as files over HTTP, with its redirects and its own page for what is not there."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.staticfiles import PathLike, StaticFiles
from starlette.types import Scope

from tools.model.finding import CannotRun

REDIRECTS = "doorverwijzingen.json"
NOT_FOUND = "404.html"
PRIVATE = frozenset({REDIRECTS})
"""What the build writes for this service only; visitors get a 404."""

HASHED = re.compile(r"[.-][0-9a-f]{8,}\.\w+$")
"""A name with a hash of the content in it: what it points to never changes."""

FOR_A_YEAR = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
"""Browsers may keep it, and ask each time whether it changed (ETag)."""

# What Python's own table calls otherwise or does not know in every version that we run on.
TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".woff2": "font/woff2",
    ".webp": "image/webp",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
    ".gz": "application/gzip",
}


def read_redirects(path: Path) -> dict[str, str]:
    """The redirects that the build wrote, by old address with slashes around it. No file means no redirects."""
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_bytes())
        redirects = {_address(old): str(new) for old, new in found.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise CannotRun(f"{path} is niet te lezen. Bouw de site opnieuw: python3 noxfile.py -s build") from error
    for old, new in redirects.items():
        if not re.match(r"/(?![/\\])", new):
            message = f"In {path} leidt {old} naar {new}. Dat moet een adres op deze site zijn dat begint met één /."
            raise CannotRun(message)
    return redirects


def _address(path: str) -> str:
    return f"/{path.strip('/')}/"


class StaticSite(StaticFiles):
    """Starlette's static files with the site's redirects of now, media types and caching."""

    def __init__(self, folder: Path, redirects: Callable[[], Mapping[str, str]]) -> None:
        super().__init__(directory=folder, html=True)
        self._redirects = redirects

    async def get_response(self, path: str, scope: Scope) -> Response:
        """`path` is relative, without `..`; Starlette has seen to that."""
        moved = self._redirects().get(_address(path.replace(os.sep, "/")))
        if moved:
            return RedirectResponse(moved, status_code=301)
        if path in PRIVATE:
            raise HTTPException(404)
        response = await super().get_response(path, scope)
        if isinstance(response, RedirectResponse):
            # Starlette puts the Host header in the address; a relative one is right behind every proxy.
            return RedirectResponse(quote(_address(path.replace(os.sep, "/"))), status_code=301)
        if response.status_code == 404:
            response.headers["Cache-Control"] = ASK_AGAIN
        return response

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """A file with the right type; only a name with a hash in it may be kept without asking."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        name = os.fspath(full_path)
        response.headers["Cache-Control"] = FOR_A_YEAR if HASHED.search(name) else ASK_AGAIN
        kind = TYPES.get(os.path.splitext(name)[1])
        if kind and isinstance(response, FileResponse):
            response.headers["Content-Type"] = f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
        return response

    def not_found(self) -> Response:
        """The page that says that an address does not exist, or one line when the site has no such page."""
        page = Path(str(self.directory)) / NOT_FOUND
        if page.is_file():
            return FileResponse(page, status_code=404, headers={"Cache-Control": ASK_AGAIN})
        return Response("Deze pagina bestaat niet.", status_code=404, media_type="text/plain")
