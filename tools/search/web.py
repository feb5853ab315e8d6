"""The web app: a folder with the built site and an index -> an ASGI app with the search page and the site around it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

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
from tools.search import front, results, static_site
from tools.search.around import Around
from tools.search.asked import Asked, asked
from tools.search.backend import Unavailable
from tools.search.headers import SecurityHeaders
from tools.search.live import Live, Release
from tools.search.query_log import Noted, QueryLog
from tools.search.rendered import Body
from tools.search.searching import Answer, clean

THREADS = 8
"""For files, and for searches in an engine that is another process."""

SECONDS_BETWEEN_LOOKS = 2.0
"""How often the service looks whether there is a new index, and writes down what was searched."""

NO_STORE = {"Cache-Control": "no-store"}
NOT_INDEXED = {**NO_STORE, "X-Robots-Tag": "noindex"}
MESSAGES = {405: "Deze pagina kunt u alleen opvragen. Iets naar dit adres sturen kan niet."}
OUT_OF_ORDER = "Zoeken werkt nu even niet"
TRY_LATER = {**NO_STORE, "Retry-After": "30"}
T = TypeVar("T")


def create_app(site: Path, live: Live, log: QueryLog | None = None) -> ASGIApp:
    """The app. Raises CannotRun when the site is not built; one that is built later takes over by itself."""
    if not site.is_dir():
        raise CannotRun(f"De map {site} bestaat niet. Bouw eerst de site: python3 noxfile.py -s build")
    around = Around(site)
    files = static_site.StaticSite(site, lambda: around.now.redirects)

    async def search_page(request: Request) -> Response:
        wanted = asked(request.scope["query_string"])
        if not wanted.vraag:
            return HTMLResponse(around.now.page.fill("", "", ""), headers=NO_STORE)
        try:
            body = await _answered(live, lambda release: _page(around, wanted, release))
        except Unavailable:
            text = around.now.page.fill(OUT_OF_ORDER, wanted.vraag, results.unavailable())
            return HTMLResponse(text, status_code=503, headers=TRY_LATER)
        if log and body.noted:
            log.add(body.noted)
        return Ready(body, front.HTML, request)

    async def search_json(request: Request) -> Response:
        wanted = asked(request.scope["query_string"])
        try:
            answer = await _answered(live, wanted.answer)
        except Unavailable:
            return JSONResponse({"fout": f"{OUT_OF_ORDER}."}, status_code=503, headers=TRY_LATER)
        return JSONResponse(_as_json(answer), headers=NOT_INDEXED)

    async def suggestions(request: Request) -> Response:
        typed, release = clean(request.query_params.get("q", "")).casefold(), live.now

        def make() -> tuple[bytes, None]:
            found = [{"url": one.url, "titel": one.titel} for one in release.suggester.suggest(typed)]
            return json.dumps(found, ensure_ascii=False).encode(), None

        return Ready(release.rendered.get(("suggesties", typed), make), front.JSON, request)

    async def open_search(_: Request) -> Response:
        if not around.now.description:
            raise HTTPException(404)
        return Response(around.now.description, media_type="application/opensearchdescription+xml")

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
        lifespan=_lifespan(live, around, log),
    )
    return SecurityHeaders(front.Front(app, live, log))


def _lifespan(
    live: Live, around: Around, log: QueryLog | None
) -> Callable[[Starlette], contextlib.AbstractAsyncContextManager[None]]:
    """While the service runs: look for a new index and a new site and write the log now and then; once more at the end."""

    async def now_and_then() -> None:
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
            await anyio.to_thread.run_sync(live.refresh)
            if await anyio.to_thread.run_sync(around.refresh):
                live.now.forget_rendered()
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
            live.close()
            if log:
                log.write()

    return lifespan


class Ready(Response):
    """A kept answer; compressed for who can read that."""

    def __init__(self, body: Body, media_type: str, request: Request) -> None:
        zipped = front.takes_gzip(request.scope)
        super().__init__(body.zipped if zipped else body.plain)
        self.raw_headers = front.headers(body, media_type, zipped)


async def _answered(live: Live, make: Callable[[Release], T]) -> T:
    """What the release of now makes. When the engine no longer has that release, the newest one makes it."""
    if live.is_lost:
        # Every question would wait for the same machines; whether they are back is looked at every two seconds.
        raise Unavailable(live.problem)
    try:
        return await _made(live.now, make)
    except Unavailable:
        if not await anyio.to_thread.run_sync(live.refresh):
            raise
        return await _made(live.now, make)


async def _made(release: Release, make: Callable[[Release], T]) -> T:
    """A search in memory is short work for the processor and is done at once: a thread would only cost time."""
    return await anyio.to_thread.run_sync(make, release) if release.search.index.is_far else make(release)


def _page(around: Around, wanted: Asked, release: Release) -> Body:
    def make() -> tuple[bytes, Noted | None]:
        answer, page = wanted.answer(release), around.now.page  # read here: what is kept is never around an older page
        text = page.fill(results.title(answer), answer.vraag, results.render(answer, letterlijk=wanted.letterlijk))
        return text.encode("utf-8", errors="replace"), release.noted(answer) if wanted.is_new else None

    return release.rendered.get(wanted, make)


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
