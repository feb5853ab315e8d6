"""Reading where pages are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.a11y import sources
from tools.a11y.fetching import Response
from tools.a11y.tracing import PageSource
from tools.model.finding import CannotRun


def answer(body: str, status: int = 200, content_type: str = "application/json") -> Response:
    return Response("http://x/bronnen.json", status, content_type, "utf-8", body.encode())


def test_the_list_of_the_site_is_read() -> None:
    body = '{"/afval/": {"path": "pdc/afval.md", "line": 3, "correspondent": "reiniging"}}'
    assert sources.page_sources(answer(body)) == {"/afval/": PageSource("pdc/afval.md", 3, "reiniging")}
    named = sources.page_sources(answer(body.replace("}}", ', "afdeling": "Afval"}}')))
    assert named["/afval/"].department == "Afval"


@pytest.mark.parametrize("missing", [answer("", 404), answer("<html>", 200, "text/html"), answer("", 0, "")])
def test_another_site_has_no_list(missing: Response) -> None:
    assert sources.page_sources(missing) == {}


@pytest.mark.parametrize("body", ["{", "[]", '{"/a/": {"path": "x"}}', '{"/a/": 1}'])
def test_a_damaged_list_cannot_be_used(body: str) -> None:
    with pytest.raises(CannotRun, match="beschadigd"):
        sources.page_sources(answer(body))


def test_a_page_is_found_by_its_address() -> None:
    known = {
        "/afval/": PageSource("pdc/afval.md"),
        "/zo%C3%AB/": PageSource("x"),
        "/zoë/": PageSource("content/zoe.md"),
    }
    assert sources.source_of("http://h/afval/?a=b", known).path == "pdc/afval.md"
    assert sources.source_of("http://h/afval/index.html", known).path == "pdc/afval.md"
    assert sources.source_of("http://h/zo%C3%AB/", known).path == "content/zoe.md"
    assert sources.source_of("http://h/onbekend/", known) == PageSource("/onbekend/")
    assert sources.source_of("http://h", known) == PageSource("/")


def test_the_error_page_of_a_site_of_ours_is_in_the_theme() -> None:
    known = {"/afval/": PageSource("pdc/afval.md")}
    assert sources.source_of("http://h/404.html", known) == PageSource("theme/404.html")
    assert sources.source_of("http://h/404.html", {}) == PageSource("/404.html")


def test_texts_are_read_from_the_project_and_nowhere_else(tmp_path: Path) -> None:
    root = tmp_path / "project"
    names = (
        "content/a.md", "theme/partials/voet.html", "theme/stijl.css", "theme/a.js", "content/meldingen/b.md",
        "data/feiten.yml", "data/urls.yml",
    )  # fmt: skip
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name, encoding="utf-8")
    (tmp_path / "geheim.md").write_text("geheim", encoding="utf-8")
    wanted = [PageSource("content/a.md"), PageSource("content/weg.md"), PageSource("../geheim.md"), PageSource("/a/")]
    found = sources.read(root, wanted)
    assert found.markdown == {"content/a.md": "content/a.md"}
    assert found.theme == {"theme/partials/voet.html": "theme/partials/voet.html"}
    assert [*found.styles, *found.scripts, *found.notices, *found.facts] == [
        "theme/stijl.css",
        "theme/a.js",
        "content/meldingen/b.md",
        "data/feiten.yml",
    ]
