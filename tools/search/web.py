"""The web app: a folder with the built site and an index -> an ASGI app with the search page and the site around it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
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
from tools.search import results, shell, static_site
from tools.search.headers import SecurityHeaders
from tools.search.index import Index
from tools.search.searching import Answer, Search

THREADS = 4
"""A search is work for the processor: more threads than this only wait for one another."""

NO_STORE = {"Cache-Control": "no-store"}
MESSAGES = {405: "Deze pagina kunt u alleen opvragen. Iets naar dit adres sturen kan niet."}
MOST_DIGITS = 6


def create_app(site: Path, index: Index) -> ASGIApp:
    """The app. Reads the search page and the redirects once; raises CannotRun when the site is not built."""
    if not site.is_dir():
        raise CannotRun(f"De map {site} bestaat niet. Bouw eerst de site: python3 noxfile.py -s build")
    page = shell.read(site / "zoeken" / "index.html")
    files = static_site.StaticSite(site, static_site.read_redirects(site / static_site.REDIRECTS))
    search = Search(index)

    def search_page(request: Request) -> Response:
        answer = _answer(search, request)
        if not answer.vraag:
            return HTMLResponse(page.fill("", "", ""), headers=NO_STORE)
        found = results.render(answer, letterlijk=_literal(request))
        return HTMLResponse(page.fill(results.title(answer), answer.vraag, found), headers=NO_STORE)

    def search_json(request: Request) -> Response:
        answer = _answer(search, request)
        return JSONResponse(_as_json(answer), headers={**NO_STORE, "X-Robots-Tag": "noindex"})

    def health(_: Request) -> Response:
        return JSONResponse({"status": "gezond", "release": index.version}, headers=NO_STORE)

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
            Route("/gezond", health),
            Mount("/", files),
        ],
        middleware=[Middleware(GZipMiddleware, compresslevel=6)],
        exception_handlers={HTTPException: http_error, Exception: own_error},
        lifespan=_few_threads,
    )
    return SecurityHeaders(app)


@contextlib.asynccontextmanager
async def _few_threads(_: Starlette) -> AsyncIterator[None]:
    anyio.to_thread.current_default_thread_limiter().total_tokens = THREADS
    yield


def _answer(search: Search, request: Request) -> Answer:
    pagina = request.query_params.get("pagina", "1")
    number = int(pagina) if pagina.isascii() and pagina.isdigit() and len(pagina) <= MOST_DIGITS else 1
    return search.answer(request.query_params.get("q", ""), number, letterlijk=_literal(request))


def _literal(request: Request) -> bool:
    return request.query_params.get("letterlijk") == "1"


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
