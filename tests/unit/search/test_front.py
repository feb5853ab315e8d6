"""A kept answer goes out without the app; everything else is the app's."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.pages import page
from tests.unit.search.asking import TODAY, ask, built_site_in, live_of
from tools.search.front import Front
from tools.search.query_log import QueryLog, report
from tools.search.web import create_app


def counting(app: ASGIApp, asked: list[str]) -> ASGIApp:
    """The app that writes down what it was asked for."""

    async def counted(scope: Scope, receive: Receive, send: Send) -> None:
        asked.append(scope["path"])
        await app(scope, receive, send)

    return counted


def test_the_second_time_the_app_is_not_asked(tmp_path: Path) -> None:
    asked: list[str] = []
    live = live_of(tmp_path, page("kliko", titel="Kliko"))
    front = Front(counting(create_app(built_site_in(tmp_path), live), asked), live, None)
    texts = [ask(front, "/zoeken?q=kliko").text for _ in range(3)]
    assert len(set(texts)) == 1
    assert asked == ["/zoeken"]


@pytest.mark.parametrize(("target", "method"), [("/afval/", "GET"), ("/zoeken?q=kliko", "HEAD"), ("/zoeken", "GET")])
def test_what_is_not_kept_goes_to_the_app(target: str, method: str, tmp_path: Path) -> None:
    asked: list[str] = []
    live = live_of(tmp_path, page("kliko", titel="Kliko"))
    front = Front(counting(create_app(built_site_in(tmp_path), live), asked), live, None)
    for _ in range(2):
        assert ask(front, target, method).status == 200
    assert len(asked) == 2


def test_a_kept_answer_of_an_older_release_is_not_sent(tmp_path: Path) -> None:
    live = live_of(tmp_path, page("oud", titel="Kliko"))
    app = create_app(built_site_in(tmp_path), live)
    assert "/oud/" in ask(app, "/zoeken?q=kliko").text
    live_of(tmp_path, page("nieuw", titel="Kliko"))
    assert live.refresh()
    assert "/nieuw/" in ask(app, "/zoeken?q=kliko").text


def test_a_kept_answer_counts_as_a_question_too(tmp_path: Path) -> None:
    log = QueryLog(tmp_path / "log", lambda: TODAY)
    app = create_app(built_site_in(tmp_path), live_of(tmp_path, page("kliko", titel="Kliko")), log)
    for _ in range(4):
        ask(app, "/zoeken?q=kliko")
    log.write()
    assert [(line.woorden, line.aantal) for line in report(tmp_path / "log")] == [("kliko", 4)]
