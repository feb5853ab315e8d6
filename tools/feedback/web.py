"""The feedback page in front of another web app: shows the form, keeps an answer, and leaves every other address alone.

Nothing about the visitor is kept: no address of a computer, no time, no cookie.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import anyio.to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tools.feedback import form
from tools.feedback.cleaning import clean
from tools.feedback.limit import Limit
from tools.feedback.store import Answer, Store
from tools.model.finding import CannotRun

log = logging.getLogger(__name__)

PATH = "/feedback/"
MOST_BYTES = 16_384
MOST_FIELDS = 10
LONGEST_NAME = 200
TOO_MANY = "Er komen nu te veel reacties tegelijk binnen. Probeer het over een paar minuten opnieuw."
NOT_KEPT = "Wij kunnen uw reactie nu niet bewaren. Dat ligt niet aan u. Probeer het later opnieuw."
NO_STORE = {"Cache-Control": "no-store"}


def with_feedback(app: ASGIApp, site: Path, store: Store, limit: Limit, today: Callable[[], date]) -> ASGIApp:
    """The app with the feedback page in front; the app itself when the site has no such page."""
    if not (site / "feedback/index.html").exists():
        return app
    newest = form.Newest(site / "feedback/index.html")

    def known(pagina: str) -> str:
        """The address of a page of this site, or nothing."""
        plain = pagina.strip("/")
        inside = "/" not in plain and not plain.startswith(".") and "\0" not in plain and "\\" not in plain
        exists = inside and len(plain) <= LONGEST_NAME and (site / plain / "index.html").is_file()
        return pagina if exists and pagina in ("/", f"/{plain}/") else ""

    def show(request: Request) -> Response:
        page = newest.form
        asked = request.query_params
        pagina = known(asked.get("pagina", ""))
        text = page.thanks(pagina) if "bedankt" in asked else page.fill(pagina, asked.get("antwoord", ""))
        return HTMLResponse(text, headers=NO_STORE)

    async def keep(request: Request) -> Response:
        if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return PlainTextResponse("Dit formulier werkt alleen op de site zelf.", status_code=403)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("Uw reactie is te lang. Maak de tekst korter.", status_code=413)
        try:
            fields = parse_qs(body.decode("utf-8"), max_num_fields=MOST_FIELDS)
        except ValueError:
            return PlainTextResponse("De browser stuurde iets wat dit formulier niet kent.", status_code=400)
        return await answered(*(fields.get(name, [""])[0] for name in ("pagina", "antwoord", "tekst")))

    async def answered(pagina: str, antwoord: str, tekst: str) -> Response:
        pagina = known(pagina)
        if antwoord not in form.ANSWERS:
            problem, status = "Kies eerst of de informatie nuttig was: ja of nee.", 422
        elif not limit.allows_one_more():
            problem, status = TOO_MANY, 429
        elif await anyio.to_thread.run_sync(_kept, store, Answer(today(), pagina, antwoord, clean(tekst))):
            asked = urlencode({"bedankt": 1, "pagina": pagina} if pagina else {"bedankt": 1}, safe="/")
            return RedirectResponse(f"{PATH}?{asked}", status_code=303, headers=NO_STORE)
        else:
            problem, status = NOT_KEPT, 503
        page = newest.form.fill(pagina, antwoord, tekst, problem)
        return HTMLResponse(page, status_code=status, headers=NO_STORE)

    own = Starlette(routes=[Route(PATH, show, methods=["GET"]), Route(PATH, keep, methods=["POST"])])

    async def choose(scope: Scope, receive: Receive, send: Send) -> None:
        await (own if scope["type"] == "http" and scope["path"] == PATH else app)(scope, receive, send)

    return choose


def _kept(store: Store, answer: Answer) -> bool:
    """Whether the answer is in the file; if not, the log says why, and the visitor need not know."""
    try:
        store.add(answer)
    except CannotRun as reason:
        log.error(reason)
        return False
    return True


async def _body(request: Request) -> bytes | None:
    """What was sent, or nothing when it is longer than any real answer."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            return None
    return body
