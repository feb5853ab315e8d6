"""The feedback page as a web app: requests in, answers out, without a socket."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from tools.feedback import form
from tools.feedback.limit import Limit
from tools.feedback.store import Answer, Store
from tools.feedback.web import with_feedback
from tools.model.finding import CannotRun

DAY = date(2026, 11, 22)
TEMPLATE = Path(__file__).resolve().parents[3] / "theme/partials/feedback.html"
OTHER = Starlette(routes=[Route("/iets/", lambda _: PlainTextResponse("de site zelf"))])


def site(folder: Path) -> Path:
    for name in ("feedback", "paspoort-aanvragen", "."):
        (folder / "site" / name).mkdir(parents=True, exist_ok=True)
        (folder / "site" / name / "index.html").write_text(TEMPLATE.read_text(encoding="utf-8"), encoding="utf-8")
    return folder / "site"


class Visitor:
    """Sends requests straight to the app, and follows where it leads."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.send("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.send("POST", path, **options)

    def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://site", follow_redirects=True) as client:
                return await client.request(method, path, **options)

        return anyio.run(ask)


def client(folder: Path, most: int = 10) -> Visitor:
    limit = Limit(most, 60, lambda: 0.0)
    return Visitor(with_feedback(OTHER, site(folder), Store(folder / "f"), limit, lambda: DAY))


def test_the_form_knows_the_page_and_the_answer_of_the_link(tmp_path: Path) -> None:
    page = client(tmp_path).get("/feedback/?pagina=/paspoort-aanvragen/&antwoord=nee").text
    assert 'name="pagina" value="/paspoort-aanvragen/"' in page
    assert 'value="nee" checked' in page
    assert 'value="ja" checked' not in page


@pytest.mark.parametrize(
    "wrong", ["/bestaat-niet/", "https://elders.nl/", "../../etc/", '"><script>', "/../site/feedback/", ".."]
)
def test_a_page_that_does_not_exist_is_not_taken_over(tmp_path: Path, wrong: str) -> None:
    page = client(tmp_path).get("/feedback/", params={"pagina": wrong}).text
    assert 'name="pagina" value=""' in page
    assert "<script>" not in page


def test_an_answer_is_cleaned_and_kept_and_the_visitor_thanked(tmp_path: Path) -> None:
    sent = {"pagina": "/paspoort-aanvragen/", "antwoord": "nee", "tekst": "Mail mij: piet@voorbeeld.nl"}
    reply = client(tmp_path).post("/feedback/", data=sent)
    assert reply.url.query == b"bedankt=1&pagina=/paspoort-aanvragen/"
    assert "Bedankt" in reply.text
    assert '<a href="/paspoort-aanvragen/">Terug naar de pagina</a>' in reply.text
    assert "<form" not in reply.text
    assert "set-cookie" not in reply.headers
    assert Store(tmp_path / "f").answers() == [Answer(DAY, "/paspoort-aanvragen/", "nee", "Mail mij: [weggelaten]")]


def test_an_answer_about_no_page_of_this_site_gets_no_way_back(tmp_path: Path) -> None:
    reply = client(tmp_path).post("/feedback/", data={"pagina": "https://elders.nl/", "antwoord": "ja"})
    assert reply.url.query == b"bedankt=1"
    assert "Terug naar" not in reply.text


def test_without_an_answer_the_form_comes_back_with_the_text_still_in_it(tmp_path: Path) -> None:
    reply = client(tmp_path).post("/feedback/", data={"pagina": "/", "tekst": "<b>Prijs</b>"})
    assert reply.status_code == 422
    assert 'role="alert"' in reply.text
    assert ">&lt;b&gt;Prijs&lt;/b&gt;</textarea>" in reply.text
    assert not (tmp_path / "f").exists()


def test_too_many_answers_wait_and_lose_nothing(tmp_path: Path) -> None:
    visitor = client(tmp_path, most=1)
    assert visitor.post("/feedback/", data={"antwoord": "ja"}).status_code == 200
    reply = visitor.post("/feedback/", data={"antwoord": "nee", "tekst": "Mijn tekst"})
    assert reply.status_code == 429
    assert ">Mijn tekst</textarea>" in reply.text
    assert len(Store(tmp_path / "f").answers()) == 1


def test_what_cannot_be_kept_comes_back_with_the_text_still_in_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "f").mkdir()
    reply = client(tmp_path).post("/feedback/", data={"antwoord": "nee", "tekst": "Mijn tekst"})
    assert reply.status_code == 503
    assert ">Mijn tekst</textarea>" in reply.text
    assert str(tmp_path / "f") in caplog.text
    assert str(tmp_path / "f") not in reply.text


def test_a_new_release_brings_its_own_page_without_a_restart(tmp_path: Path) -> None:
    visitor, page = client(tmp_path), tmp_path / "site/feedback/index.html"
    page.write_text(page.read_text(encoding="utf-8") + "<!-- nieuwe uitgave -->", encoding="utf-8")
    assert "nieuwe uitgave" in visitor.get("/feedback/").text
    assert "nieuwe uitgave" in visitor.post("/feedback/", data={}).text


def test_without_a_whole_page_the_one_before_it_goes_on(tmp_path: Path) -> None:
    visitor, page = client(tmp_path), tmp_path / "site/feedback/index.html"
    page.write_text("<p>half</p>", encoding="utf-8")
    assert "<form" in visitor.get("/feedback/").text
    page.unlink()
    assert "<form" in visitor.get("/feedback/").text


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"antwoord=ja&tekst=" + b"a" * 20_000, {}, 413),
        (b"\xff\xfe", {}, 400),
        (b"&".join(b"a=b" for _ in range(20)), {}, 400),
        (b"antwoord=ja", {"sec-fetch-site": "cross-site"}, 403),
    ],
)
def test_what_the_form_cannot_have_sent_is_refused(
    tmp_path: Path, body: bytes, headers: dict[str, str], status: int
) -> None:
    assert client(tmp_path).post("/feedback/", content=body, headers=headers).status_code == status
    assert not (tmp_path / "f").exists()


def test_every_other_address_is_left_alone(tmp_path: Path) -> None:
    assert client(tmp_path).get("/iets/").text == "de site zelf"


def test_a_site_without_a_feedback_page_stays_as_it_is(tmp_path: Path) -> None:
    assert with_feedback(OTHER, tmp_path, Store(tmp_path / "f"), Limit(1, 1, lambda: 0.0), lambda: DAY) is OTHER


def test_a_page_without_the_form_is_said_in_dutch(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>Leeg</p>")
    with pytest.raises(CannotRun, match="precies één keer"):
        form.read(tmp_path / "index.html")
    with pytest.raises(CannotRun, match="ontbreekt"):
        form.read(tmp_path / "weg.html")
