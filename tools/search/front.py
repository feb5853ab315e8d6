"""In front of the web app: an answer that is kept goes out as it lies ready, without a route or a middleware.

Measured, this takes a kept answer from 50 to 13 microseconds of the processor.
"""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from tools.search.asked import asked
from tools.search.live import Live
from tools.search.query_log import QueryLog
from tools.search.rendered import Body

PATHS = frozenset({"/zoeken", "/zoeken/"})
HTML = "text/html; charset=utf-8"
JSON = "application/json"
STATIC = ((b"cache-control", b"no-store"), (b"x-robots-tag", b"noindex"))
VARY = (b"vary", b"Accept-Encoding")
"""Of a plain answer that goes through the app the middleware says this; of a compressed one it does not."""


def headers(body: Body, media_type: str, zipped: bool) -> list[tuple[bytes, bytes]]:
    """The headers of a kept answer."""
    sent = body.zipped if zipped else body.plain
    found = [(b"content-length", str(len(sent)).encode()), (b"content-type", media_type.encode()), *STATIC]
    return [*found, (b"content-encoding", b"gzip"), VARY] if zipped else found


def takes_gzip(scope: Scope) -> bool:
    """Whether the visitor's browser can read compressed answers."""
    return any(name == b"accept-encoding" and b"gzip" in value for name, value in scope["headers"])


class Front:
    """Everything that it has no kept answer for goes to the app."""

    def __init__(self, app: ASGIApp, live: Live, log: QueryLog | None) -> None:
        self._app = app
        self._live = live
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what is kept, or pass the request on."""
        if scope["type"] == "http" and scope["path"] in PATHS and scope["method"] == "GET":
            body = self._live.now.rendered.kept(asked(scope["query_string"]))
            if body:
                if self._log and body.noted:
                    self._log.add(body.noted)
                zipped = takes_gzip(scope)
                start = headers(body, HTML, zipped) + ([] if zipped else [VARY])
                await send({"type": "http.response.start", "status": 200, "headers": start})
                await send({"type": "http.response.body", "body": body.zipped if zipped else body.plain})
                return
        await self._app(scope, receive, send)
