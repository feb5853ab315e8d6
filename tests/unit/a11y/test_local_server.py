"""The server that a folder is checked on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.a11y import fetching
from tools.a11y.local_server import serving


@pytest.fixture
def base(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "afval").mkdir()
    (tmp_path / "leeg").mkdir()
    (tmp_path / "index.html").write_text("home", encoding="utf-8")
    (tmp_path / "404.html").write_text("niet gevonden", encoding="utf-8")
    (tmp_path / "afval/index.html").write_text("afval", encoding="utf-8")
    (tmp_path / "afval/stijl.css").write_text("p {}", encoding="utf-8")
    (tmp_path / "kaart.svg").write_text("<svg/>", encoding="utf-8")
    with serving(tmp_path) as base:
        yield base


@pytest.mark.parametrize(
    ("path", "status", "content_type", "charset", "body"),
    [
        ("/", 200, "text/html", "utf-8", b"home"),
        ("/afval/", 200, "text/html", "utf-8", b"afval"),
        ("/afval", 200, "text/html", "utf-8", b"afval"),
        ("/afval/stijl.css", 200, "text/css", "utf-8", b"p {}"),
        ("/kaart.svg", 200, "image/svg+xml", "", b"<svg/>"),
    ],
)
def test_files_are_served_with_their_type(
    base: str, path: str, status: int, content_type: str, charset: str, body: bytes
) -> None:
    answer = fetching.get(base + path)
    assert (answer.status, answer.content_type, answer.charset, answer.body) == (status, content_type, charset, body)
    assert answer.problem == ""


@pytest.mark.parametrize("path", ["/weg/", "/leeg/", "/../geheim", "/%2e%2e/geheim"])
def test_what_is_not_there_is_an_error(base: str, path: str) -> None:
    assert fetching.get(base + path).problem == "de server geeft foutcode 404"


def test_a_folder_is_redirected_to_its_slash(base: str) -> None:
    assert fetching.get(base + "/afval").url == base + "/afval/"


def test_after_use_nobody_answers(tmp_path: Path) -> None:
    with serving(tmp_path) as base:
        assert fetching.get(base + "/").status == 404
    answer = fetching.get(base + "/")
    assert answer.status == 0
    assert "geen antwoord" in answer.problem
