"""The web app, asked without a socket: search page, JSON, health, and bad input of all kinds."""

from __future__ import annotations

import random
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.pages import page
from tests.unit.search.asking import SHELL, TODAY, app_of, ask, built_site_in, live_of
from tools.model.finding import CannotRun
from tools.search import asked, index, results
from tools.search.analysis import MOST_WORDS
from tools.search.headers import HEADERS
from tools.search.query_log import QueryLog, report
from tools.search.shell import MARK
from tools.search.stemming import stem
from tools.search.web import create_app

PAGES = (
    page("paspoort-aanvragen", titel="Paspoort aanvragen", type="toptaak", samenvatting="Vraag een paspoort aan."),
    *(page(f"kliko-{number:02}", titel=f"Kliko {number:02}") for number in range(12)),
)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> ASGIApp:
    return app_of(tmp_path_factory.mktemp("web"), *PAGES, redirects={"/oud/": "/afval/"})


@pytest.mark.parametrize("path", ["/zoeken", "/zoeken/"])
def test_the_search_page_has_the_results_inside_the_built_page(app: ASGIApp, path: str) -> None:
    reply = ask(app, f"{path}?q=paspoort")
    assert reply.status == 200
    assert reply.headers["content-type"] == "text/html; charset=utf-8"
    assert "<title>Zoekresultaten voor “paspoort” - Zoeken - Gemeente Bergen</title>" in reply.text
    assert 'name="q" maxlength="200" value="paspoort">' in reply.text
    assert 'href="/paspoort-aanvragen/"' in reply.text
    assert "<mark>paspoort</mark>" in reply.text


@pytest.mark.parametrize("query", ["", "?q=", "?q=%20%00", "?ander=1"])
def test_without_a_question_it_is_the_plain_form(app: ASGIApp, query: str) -> None:
    assert ask(app, f"/zoeken/{query}").text == SHELL.replace(MARK, "")


def test_a_repair_is_said_and_can_be_undone(app: ASGIApp) -> None:
    assert "Zoek toch naar pasport</a>" in ask(app, "/zoeken?q=pasport").text
    assert "Geen pagina met “pasport”" in ask(app, "/zoeken?q=pasport&letterlijk=1").text


def test_the_second_page_goes_on_where_the_first_stopped(app: ASGIApp) -> None:
    text = ask(app, "/zoeken?q=kliko&pagina=2").text
    assert text.count('class="gm-zoekresultaat"') == 2
    assert 'start="11"' in text


@pytest.mark.parametrize("pagina", ["0", "-1", "99999999999999999999", "x", "", "²", "1e3", "%00"])
def test_a_page_number_that_makes_no_sense_does_no_harm(app: ASGIApp, pagina: str) -> None:
    assert ask(app, f"/zoeken?q=kliko&pagina={quote(pagina, safe='%')}").status == 200


def test_json_has_this_shape(app: ASGIApp) -> None:
    reply = ask(app, "/zoeken.json?q=pasport")
    assert reply.headers["content-type"] == "application/json"
    found = reply.json
    score = found["resultaten"][0].pop("score")
    assert found == {
        "vraag": "pasport",
        "hersteld": "paspoort",
        "totaal": 1,
        "resultaten": [
            {"url": "/paspoort-aanvragen/", "titel": "Paspoort aanvragen", "samenvatting": "Vraag een paspoort aan."}
        ],
    }
    assert score > 0


def test_json_without_a_repair_or_a_question(app: ASGIApp) -> None:
    assert ask(app, "/zoeken.json?q=kliko").json["hersteld"] is None
    assert len(ask(app, "/zoeken.json?q=kliko&pagina=2").json["resultaten"]) == 2
    assert ask(app, "/zoeken.json").json == {"vraag": "", "hersteld": None, "totaal": 0, "resultaten": []}


def test_health_says_which_release_answers(tmp_path: Path) -> None:
    live = live_of(tmp_path, *PAGES)
    reply = ask(create_app(built_site_in(tmp_path), live), "/gezond")
    assert reply.json == {"status": "gezond", "release": live.now.version}
    assert reply.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "target", ["/", "/afval/", "/zoeken?q=x", "/zoeken.json?q=x", "/gezond", "/niets/", "/oud/", "/assets/beeld.svg"]
)
def test_every_answer_has_the_security_headers(app: ASGIApp, target: str) -> None:
    headers = ask(app, target).headers
    assert {name: headers.get(name.lower()) for name in HEADERS} == HEADERS


def test_a_fault_of_our_own_is_said_in_dutch_and_has_the_headers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = app_of(tmp_path, *PAGES)
    sent: list[Message] = []

    async def recorded(scope: Scope, receive: Receive, send: Send) -> None:
        async def both(message: Message) -> None:
            sent.append(message)
            await send(message)

        await app(scope, receive, both)

    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tools.search.searching.Search.answer", fails)
    with pytest.raises(ZeroDivisionError):  # the server logs it; by then the visitor has an answer
        ask(recorded, "/zoeken?q=x")
    assert sent[0]["status"] == 500
    assert b"content-security-policy" in dict(sent[0]["headers"])
    assert "ligt niet aan u" in sent[1]["body"].decode("utf-8")


@pytest.mark.parametrize("target", ["/zoeken?q=x", "/afval/", "/gezond"])
def test_only_asking_is_allowed(app: ASGIApp, target: str) -> None:
    reply = ask(app, target, method="POST")
    assert reply.status == 405
    assert "alleen opvragen" in reply.text


@pytest.mark.parametrize("target", ["/zoeken?q=paspoort", "/zoeken.json?q=paspoort", "/afval/", "/gezond", "/niets/"])
def test_head_answers_like_get_without_a_body(app: ASGIApp, target: str) -> None:
    head, get = ask(app, target, method="HEAD"), ask(app, target)
    assert (head.status, head.headers["content-type"]) == (get.status, get.headers["content-type"])


def test_text_is_compressed_for_who_can_read_that(app: ASGIApp) -> None:
    reply = ask(app, "/zoeken?q=kliko", headers={"Accept-Encoding": "gzip"})
    assert reply.headers["content-encoding"] == "gzip"
    assert "Kliko 01" in reply.text
    assert "content-encoding" not in ask(app, "/zoeken?q=kliko").headers


NASTY = [
    b"",
    b"%",
    b"%zz%g1",
    b"%00%01%1f%7f",
    b"%ff%fe%fd",
    b"%c3%28%a0%a1",
    b"%ed%a0%80",
    b"\xff\xfe raw",
    b"%e2%80%ae%e2%80%8f%e2%80%8b",
    b"<script>alert(1)</script>",
    b"%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    b"'%20OR%201=1--",
    b"{{7*7}}${7*7}",
    b"(" * 10_000,
    b"a " * 2_000,
    b"a" * 4_096,
    b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab%20" * 60,
    b"titel:paspoort%20AND%20NOT%20*%20OR%20?~2%20%5B*%20TO%20*%5D",
    b"*",
    b"~~~",
    b"-%20-%20-",
    b"a-b-c-d-e-f-g",
    b"%EF%AC%80%EF%BC%A1%E2%85%A3",
    b"%F0%9F%9A%B2%F0%9F%9A%B2",
    b"%D8%B4%D9%87%D8%A7%D8%AF%D8%A9%20%E6%8A%A4%E7%85%A7",
    b"1e309%20NaN%20-0%200x7f",
    b"x&q=y&q=z&pagina=1&pagina=2",
    b"e%CC%81" * 500,
]


@pytest.mark.parametrize("query", NASTY, ids=range(len(NASTY)))
def test_any_bytes_as_a_question_give_an_answer(app: ASGIApp, query: bytes) -> None:
    for path in (b"/zoeken", b"/zoeken.json"):
        reply = ask(app, path + b"?q=" + query)
        assert reply.status in (200, 400)
        assert reply.text is not None
    assert "<script" not in ask(app, b"/zoeken?q=" + query).text
    assert "<img" not in ask(app, b"/zoeken?q=" + query).text


@pytest.fixture(scope="module")
def asked_of(tmp_path_factory: pytest.TempPathFactory) -> ASGIApp:
    """An app for the fuzzing: with a log, so that everything that can happen to a question happens."""
    folder = tmp_path_factory.mktemp("vreemd")
    return create_app(built_site_in(folder), live_of(folder, *PAGES), QueryLog(folder / "log", lambda: TODAY))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(query=st.binary(max_size=4096))
def test_every_byte_string_as_a_question_gives_an_answer(asked_of: ASGIApp, query: bytes) -> None:
    for path in (b"/zoeken?q=", b"/suggesties.json?q=", b"/zoeken.json?q="):
        for sent in (quote(query).encode("ascii"), query.replace(b"#", b"")):
            assert ask(asked_of, path + sent).status in (200, 400)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=400), pagina=st.text(max_size=8), soort=st.text(max_size=8))
def test_every_text_in_every_place_of_the_address_gives_an_answer(
    asked_of: ASGIApp, text: str, pagina: str, soort: str
) -> None:
    query = urlencode({"q": text, "pagina": pagina, "soort": soort}, errors="replace")
    reply = ask(asked_of, f"/zoeken?{query}")
    assert reply.status == 200
    assert "<script" not in reply.text


def test_a_question_costs_bounded_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounded by counting: so many words are looked up and so many repaired, however long the question is."""
    search = live_of(tmp_path, *PAGES).now.search
    asked: list[str] = []
    monkeypatch.setattr(search._repairer, "repair", lambda word, most=None: asked.append(word))
    vraag = " ".join(f"qx{chr(97 + number % 26)}{chr(97 + number // 26)}" for number in range(600))
    search.answer(vraag)
    assert len(asked) <= MOST_WORDS
    assert len(search.index.analyser.expand(vraag).units) <= 3 * MOST_WORDS


def test_a_million_different_questions_do_not_fill_the_memory(tmp_path: Path) -> None:
    """Everything that is kept by question or word has a bound; nothing else in a release may grow."""
    release = live_of(tmp_path, *PAGES).now
    search = release.search
    kept = (
        search._marks,
        search.index.analyser.term_forms,
        search.index.analyser._terms_of_word,
        search.index.analyser._splitter.split,
        asked._kept,
        search._repairer.repair,
        results._head,
        results._quoted,
        stem,
    )
    assert all(one.cache_parameters()["maxsize"] for one in kept)
    assert (search.index._units.most, search.index._texts.most) == (index.MOST_UNITS, index.MOST_TEXTS)
    sizes = []
    for start in (0, 1):
        for number in range(300):
            search.answer(f"kliko {chr(97 + number % 26) * 5}{chr(97 + number // 26) * 4} {start}")
        sizes.append(sum(len(value) for value in vars(search.index).values() if isinstance(value, dict | list)))
    assert sizes[0] == sizes[1]


def test_random_bytes_as_a_question_give_an_answer(app: ASGIApp) -> None:
    chance = random.Random(2026)
    for _ in range(50):
        query = chance.randbytes(chance.randrange(1, 300))
        assert ask(app, b"/zoeken?q=" + quote(query).encode("ascii")).status == 200
        assert ask(app, b"/zoeken.json?" + query.replace(b"#", b"")).status == 200


def test_a_site_that_is_not_there_is_refused_in_dutch(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="Bouw eerst de site"):
        create_app(tmp_path / "niets", live_of(tmp_path, *PAGES))


def test_an_answer_is_made_once_and_sent_in_both_forms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = app_of(tmp_path, *PAGES)
    first = ask(app, "/zoeken?q=kliko")
    monkeypatch.setattr("tools.search.searching.Search.answer", None)
    assert ask(app, "/zoeken/?q=%20kliko%20").text == first.text
    zipped = ask(app, "/zoeken?q=kliko", headers={"Accept-Encoding": "gzip"})
    assert (zipped.headers["content-encoding"], zipped.text) == ("gzip", first.text)
    assert first.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_a_kept_answer_is_the_same_to_the_last_header(accepted: str, app: ASGIApp) -> None:
    target, headers = f"/zoeken?q=kliko%20{accepted}", {"Accept-Encoding": accepted}
    first, kept = ask(app, target, headers=headers), ask(app, target, headers=headers)
    assert kept == first
    assert kept.headers["vary"] == "Accept-Encoding"


def test_one_kind_of_page_can_be_asked_for(tmp_path: Path) -> None:
    app = app_of(
        tmp_path, page("a", titel="Kliko", type="toptaak"), page("b", titel="Kliko twee"), page("c"), page("d")
    )
    text = ask(app, "/zoeken?q=kliko").text
    assert "Soort pagina" in text
    assert "soort=toptaak" in text
    only = ask(app, "/zoeken?q=kliko&soort=toptaak").text
    assert only.count('class="gm-zoekresultaat"') == 1
    assert 'aria-current="true">Direct regelen (1)' in only
    assert ask(app, "/zoeken?q=kliko&soort=onzin").text == text


def test_suggestions_are_titles_with_their_addresses(app: ASGIApp) -> None:
    reply = ask(app, "/suggesties.json?q=Pas")
    assert reply.headers["content-type"] == "application/json"
    assert reply.json == [{"url": "/paspoort-aanvragen/", "titel": "Paspoort aanvragen"}]
    assert ask(app, "/suggesties.json").json == []


def test_a_browser_can_learn_of_the_search_page(app: ASGIApp, tmp_path: Path) -> None:
    reply = ask(app, "/zoeken/opensearch.xml")
    assert reply.headers["content-type"].startswith("application/opensearchdescription+xml")
    assert "https://voorbeeld.test/zoeken/?q={searchTerms}" in reply.text


def test_questions_are_counted_only_when_that_is_switched_on(tmp_path: Path) -> None:
    log = QueryLog(tmp_path / "log", lambda: TODAY)
    app = create_app(built_site_in(tmp_path), live_of(tmp_path, *PAGES), log)
    for _ in range(3):
        ask(app, "/zoeken?q=12345+Jansen+pasport")
    for address in (
        "/zoeken?q=kliko&pagina=2",
        "/zoeken?q=kliko&soort=product",
        "/zoeken.json?q=kliko",
        "/suggesties.json?q=kl",
    ):
        for _ in range(3):
            ask(app, address)
    log.write()
    assert [(line.woorden, line.aantal) for line in report(tmp_path / "log")] == [("paspoort", 3)]
