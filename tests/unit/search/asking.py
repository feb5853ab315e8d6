"""What the tests of search share: a small index, a small built site, and a way to ask an app anything, without a socket.

Not Starlette's TestClient: that goes through an HTTP client that mends an address before it is sent, and these tests are
about addresses that are not right.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from starlette.types import ASGIApp, Message

from tests.pages import site
from tools.model.page import Page
from tools.search import index, indexing
from tools.search.documents import documents
from tools.search.index import Index
from tools.search.live import Live
from tools.search.searching import Search
from tools.search.web import create_app
from tools.search.whoosh_backend import WhooshBackend

TODAY = date(2026, 11, 22)
SHELL = """<!doctype html>
<html lang="nl"><head><title>Zoeken - Gemeente Bergen</title>
<link rel="canonical" href="https://voorbeeld.test/zoeken/"></head>
<body><main><form action="/zoeken/"><input type="search" id="zoekvraag" name="q" maxlength="200"></form>
<!-- zoekresultaten -->
</main></body></html>
"""


def index_of(folder: Path, *pages: Page) -> Index:
    """An index of these pages, built for real."""
    indexing.build(documents(site(*pages), TODAY), folder / "zoekindex")
    return index.opened(folder / "zoekindex")


def live_of(folder: Path, *pages: Page) -> Live:
    """The releases of a folder with an index of these pages."""
    index_of(folder, *pages)
    return Live(WhooshBackend(folder / "zoekindex"))


def search_in(folder: Path, *pages: Page) -> Search:
    """A search over these pages."""
    return Search(index_of(folder, *pages))


def found_by(search: Search, question: str) -> list[str]:
    """The slugs of the first page of results, best first."""
    return [result.url.strip("/") for result in search.answer(question).resultaten]


def built_site_in(folder: Path, redirects: dict[str, str] | None = None) -> Path:
    """A folder as the build leaves it: the search page, one other page, a 404 page, a style sheet."""
    built = folder / "site"
    for name, text in {
        "zoeken/index.html": SHELL,
        "afval/index.html": "<title>Afval</title>",
        "404.html": "<title>Niet gevonden</title>",
        "assets/stijl.fc9604864c06.css": "body { color: CanvasText }",
        "assets/beeld.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    }.items():
        path = built / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if redirects is not None:
        (built / "doorverwijzingen.json").write_text(json.dumps(redirects), encoding="utf-8")
    return built


def app_of(folder: Path, *pages: Page, redirects: dict[str, str] | None = None) -> ASGIApp:
    """The whole app over a small built site and an index of these pages."""
    return create_app(built_site_in(folder, redirects), live_of(folder, *pages))


@dataclass(frozen=True)
class Reply:
    """What the app answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def ask(app: ASGIApp, target: str | bytes, method: str = "GET", headers: dict[str, str] | None = None) -> Reply:
    """Send a request as a server would hand it over: the target is not mended in any way."""
    raw = target.encode("utf-8") if isinstance(target, str) else target
    path, _, query = raw.partition(b"?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote_to_bytes(path).decode("utf-8", errors="replace"),
        "raw_path": path,
        "query_string": query,
        "root_path": "",
        "headers": [(b"host", b"voorbeeld.test")]
        + [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()],
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 8000),
    }
    sent: list[Message] = []

    requests: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Message:
        if not requests:
            await asyncio.Event().wait()  # a visitor who stays
        return requests.pop()

    async def send(message: Message) -> None:
        sent.append(message)

    async def run() -> None:
        await app(scope, receive, send)

    asyncio.run(run())
    start = next(message for message in sent if message["type"] == "http.response.start")
    found = {name.decode().lower(): value.decode() for name, value in start["headers"]}
    body = b"".join(message.get("body", b"") for message in sent if message["type"] == "http.response.body")
    if found.get("content-encoding") == "gzip" and body:
        body = gzip.decompress(body)
    return Reply(start["status"], found, body)
