"""The web app: a folder with the built site and an index -> an ASGI app with the search page and the site around it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from tools.model.finding import CannotRun
from tools.search import opensearch, results, shell, static_site
from tools.search.headers import SecurityHeaders
from tools.search.live import Live, Release
from tools.search.query_log import QueryLog
from tools.search.rendered import Body
from tools.search.searching import Answer, clean

THREADS = 4
"""For files. A search is short work for the processor and is done at once: a thread would only cost time."""

SECONDS_BETWEEN_LOOKS = 2.0
"""How often the service looks whether there is a new index, and writes down what was searched."""

NO_STORE = {"Cache-Control": "no-store"}
NOT_INDEXED = {**NO_STORE, "X-Robots-Tag": "noindex"}
MESSAGES = {405: "Deze pagina kunt u alleen opvragen. Iets naar dit adres sturen kan niet."}
MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything in an address that decides what the search page shows."""

    vraag: str
    pagina: int
    letterlijk: bool
    soort: str | None

    @classmethod
    def by(cls, request: Request) -> Asked:
        """What makes no sense in an address is left out."""
        query = request.query_params
        pagina = query.get("pagina", "1")
        number = int(pagina) if pagina.isascii() and pagina.isdigit() and len(pagina) <= MOST_DIGITS else 1
        soort = query.get("soort")
        return cls(
            clean(query.get("q", "")), number, query.get("letterlijk") == "1", soort if soort in results.KINDS else None
        )

    def answer(self, release: Release) -> Answer:
        """The answer of a release."""
        return release.search.answer(self.vraag, self.pagina, letterlijk=self.letterlijk, soort=self.soort)


def create_app(site: Path, live: Live, log: QueryLog | None = None) -> ASGIApp:
    """The app. Reads the search page and the redirects once; raises CannotRun when the site is not built."""
    if not site.is_dir():
        raise CannotRun(f"De map {site} bestaat niet. Bouw eerst de site: python3 noxfile.py -s build")
    page = shell.read(site / "zoeken" / "index.html")
    files = static_site.StaticSite(site, static_site.read_redirects(site / static_site.REDIRECTS))
    description = opensearch.describe(page.canonical, page.sitenaam)

    async def search_page(request: Request) -> Response:
        asked, release = Asked.by(request), live.now
        if not asked.vraag:
            return HTMLResponse(page.fill("", "", ""), headers=NO_STORE)
        if log:
            _write_down(log, asked, release)
        return _ready(release.rendered.get(asked, lambda: _render(page, asked, release)), request, "text/html")

    async def search_json(request: Request) -> Response:
        asked = Asked.by(request)
        return JSONResponse(_as_json(asked.answer(live.now)), headers=NOT_INDEXED)

    async def suggestions(request: Request) -> Response:
        typed, release = clean(request.query_params.get("q", "")).casefold(), live.now

        def make() -> bytes:
            found = [{"url": one.url, "titel": one.titel} for one in release.suggester.suggest(typed)]
            return json.dumps(found, ensure_ascii=False).encode()

        return _ready(release.rendered.get(("suggesties", typed), make), request, "application/json")

    async def open_search(_: Request) -> Response:
        if not description:
            raise HTTPException(404)
        return Response(description, media_type="application/opensearchdescription+xml")

    async def health(_: Request) -> Response:
        state = {"status": "gezond", "release": live.now.version, "probleem": live.problem}
        return JSONResponse({name: value for name, value in state.items() if value}, headers=NO_STORE)

    def http_error(_: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        if error.status_code == 404:
            return files.not_found()
        message = MESSAGES.get(error.status_code, "Dit verzoek kan de site niet beantwoorden.")
        return PlainTextResponse(message, status_code=error.status_code, headers=error.headers)

    def own_error(_: Request, __: Exception) -> Response:
        message = "Er ging iets mis op de website. Dat ligt niet aan u. Probeer het over een paar minuten opnieuw."
        return PlainTextResponse(message, status_code=500)

    app = Starlette(
        routes=[
            Route("/zoeken", search_page),
            Route("/zoeken/", search_page),
            Route("/zoeken.json", search_json),
            Route("/zoeken/opensearch.xml", open_search),
            Route("/suggesties.json", suggestions),
            Route("/gezond", health),
            Mount("/", files),
        ],
        middleware=[Middleware(GZipMiddleware, compresslevel=6)],
        exception_handlers={HTTPException: http_error, Exception: own_error},
        lifespan=_lifespan(live, log),
    )
    return SecurityHeaders(app)


def _lifespan(live: Live, log: QueryLog | None) -> Callable[[Starlette], contextlib.AbstractAsyncContextManager[None]]:
    """While the service runs: look for a new index and write the log now and then; write it once more at the end."""

    async def now_and_then() -> None:
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
            await anyio.to_thread.run_sync(live.refresh)
            if log:
                # A full disk must not end the search; what waits is lost, which is no harm.
                with contextlib.suppress(CannotRun):
                    await anyio.to_thread.run_sync(log.write)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = THREADS
        task = asyncio.create_task(now_and_then())
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            if log:
                log.write()

    return lifespan


def _render(page: shell.Shell, asked: Asked, release: Release) -> bytes:
    answer = asked.answer(release)
    found = results.render(answer, letterlijk=asked.letterlijk)
    return page.fill(results.title(answer), answer.vraag, found).encode("utf-8", errors="replace")


def _ready(body: Body, request: Request, media_type: str) -> Response:
    """A kept answer; compressed for who can read that."""
    zipped = "gzip" in request.headers.get("accept-encoding", "")
    headers = {**NOT_INDEXED, "Content-Encoding": "gzip"} if zipped else NOT_INDEXED
    return Response(body.zipped if zipped else body.plain, headers=headers, media_type=media_type)


def _write_down(log: QueryLog, asked: Asked, release: Release) -> None:
    """Count the words of a question; the second page of results is no new question."""
    if asked.pagina == 1 and not asked.soort and not asked.letterlijk:
        noted = release.noted(asked.vraag)
        log.add(noted.woorden, weak=noted.zwak, page=noted.pagina)


def _as_json(answer: Answer) -> dict[str, object]:
    return {
        "vraag": answer.vraag,
        "hersteld": answer.hersteld,
        "totaal": answer.totaal,
        "resultaten": [
            {"url": found.url, "titel": found.titel, "samenvatting": found.samenvatting, "score": found.score}
            for found in answer.resultaten
        ],
    }
