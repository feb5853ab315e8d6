"""The site while someone writes: each answer is of the newest build, and an open page shows a change by itself.

Only for `serve`. The script is not part of the site that is built; it comes from the same address, so that the
Content-Security-Policy of the site holds here too.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tools.model.finding import CannotRun

SCRIPT = Path(__file__).with_suffix(".js")
TAG = '<script src="/meekijken.js" data-nummer="{}" defer></script></head>'
SECONDS_TO_WAIT = 2.0
SECONDS_BETWEEN_LOOKS = 0.05
NO_STORE = {"Cache-Control": "no-store"}
OF_THE_INDEX = ("/zoeken", "/suggesties", "/gezond")
"""Where the answers of these addresses are made from is opened anew after a build; files are of the newest build at once."""

CONDITIONS = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
"""What a browser says that would make an answer without a readable page in it."""


@dataclass(frozen=True, slots=True)
class State:
    """The newest build: its number, and what is wrong with the texts as lines to read."""

    nummer: int
    bevindingen: tuple[str, ...] = ()

    def write(self, path: Path) -> None:
        """Put it where the service looks, in one step."""
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".nieuw")
        beside.write_text(self.as_json(), encoding="utf-8")
        os.replace(beside, path)

    def as_json(self) -> str:
        """For in a file, and for the browser."""
        return json.dumps({"nummer": self.nummer, "bevindingen": self.bevindingen}, ensure_ascii=False)


def read(path: Path) -> State:
    """The state in a file that the builder replaces; 0 when there is none."""
    try:
        found = json.loads(path.read_bytes())
        return State(int(found["nummer"]), tuple(found["bevindingen"]))
    except (OSError, ValueError, KeyError, TypeError):
        return State(0)


class Preview:
    """Around the app. `newest` makes the app of the newest build."""

    def __init__(self, app: ASGIApp, state: Path, newest: Callable[[], ASGIApp]) -> None:
        self._first = app
        self._now = app
        self._state = state
        self._newest = newest
        self._number = read(state).nummer
        self._renewal: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass the request on to the app of the newest build."""
        if scope["type"] != "http":
            await self._first(scope, receive, send)  # its start and its end
        elif scope["path"] == "/meekijken.json":
            await (await self._told(scope))(scope, receive, send)
        elif scope["path"] == "/meekijken.js":
            await Response(SCRIPT.read_bytes(), media_type="text/javascript", headers=NO_STORE)(scope, receive, send)
        else:
            number = self._look()
            if self._renewal and scope["path"].startswith(OF_THE_INDEX):
                await asyncio.wait({self._renewal})  # who goes away does not take the renewal along
            headers = [(name, value) for name, value in scope["headers"] if name not in CONDITIONS]
            await self._now({**scope, "headers": headers}, receive, _Sender(send, number))

    async def _told(self, scope: Scope) -> Response:
        """The state, as soon as its number is another than the browser has."""
        known = parse_qs(scope["query_string"].decode("ascii", "replace")).get("na", [""])[0]
        state = read(self._state)
        for _ in range(int(SECONDS_TO_WAIT / SECONDS_BETWEEN_LOOKS)):
            if str(state.nummer) != known:
                break
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
            state = read(self._state)
        self._look()  # so that the index is open by the time that someone searches
        return JSONResponse(json.loads(state.as_json()), headers=NO_STORE)

    def _look(self) -> int:
        """The number of the newest build; when that is another than before, the index of it is opened beside the answers."""
        number = read(self._state).nummer
        if number != self._number:
            self._number = number
            self._renewal = asyncio.create_task(self._renew(self._renewal))
        return number

    async def _renew(self, before: asyncio.Task[None] | None) -> None:
        if before:
            await asyncio.wait({before})  # or an older index could come last
        with contextlib.suppress(CannotRun, OSError):  # a site without its search page: the one before it goes on
            self._now = await asyncio.to_thread(self._newest)


class _Sender:
    """Puts the script in a page on its way out."""

    def __init__(self, send: Send, number: int) -> None:
        self._send = send
        self._tag = TAG.format(number).encode("ascii")
        self._start: Message | None = None
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Cache-Control"] = "no-store"
            if headers.get("content-type", "").startswith("text/html"):
                self._start = message
                return
        elif self._start and message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if message.get("more_body"):
                return
            body = self._body.replace(b"</head>", self._tag, 1)
            MutableHeaders(scope=self._start)["Content-Length"] = str(len(body))
            await self._send(self._start)
            message = {"type": "http.response.body", "body": body}
        await self._send(message)
