"""The static site: pages, redirects, types, and nothing outside its folder."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from starlette.types import ASGIApp

from tests.pages import page
from tests.unit.search.asking import app_of, ask
from tools.model.finding import CannotRun
from tools.search.static_site import read_redirects

REDIRECTS = {"/oud/pad/": "/afval/", "ander": "/afval/#kliko", "/weg/is%20dat/": "/afval/"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="module")
def app(folder: Path) -> ASGIApp:
    (folder / "geheim.txt").write_text("geheim", encoding="utf-8")
    app = app_of(folder, page("afval"), redirects=REDIRECTS)
    built = folder / "site"
    (built / "sitemap.xml").write_text("<urlset/>", encoding="utf-8")
    (built / "sitemap.xml.gz").write_bytes(gzip.compress(b"<urlset/>"))
    (built / "naar-buiten").symlink_to(folder / "geheim.txt")
    return app


def test_a_page_is_the_index_of_its_folder(app: ASGIApp) -> None:
    reply = ask(app, "/afval/")
    assert (reply.status, reply.text) == (200, "<title>Afval</title>")
    assert reply.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(("target", "to"), [("/afval", "/afval/"), ("//afval", "/afval/"), ("/%61fval", "/afval/")])
def test_a_page_without_its_last_slash_is_sent_on(app: ASGIApp, target: str, to: str) -> None:
    reply = ask(app, target)
    assert (reply.status, reply.headers["location"]) == (301, to)


@pytest.mark.parametrize(
    ("target", "to"),
    [("/oud/pad/", "/afval/"), ("/oud/pad", "/afval/"), ("/ander", "/afval/#kliko"), ("/oud//pad/?q=1", "/afval/")],
)
def test_an_old_address_is_sent_on_for_good(app: ASGIApp, target: str, to: str) -> None:
    reply = ask(app, target)
    assert (reply.status, reply.headers["location"]) == (301, to)


@pytest.mark.parametrize(
    "target", ["/niets", "/niets/", "/oud/", "/oud/pad/verder/", "/doorverwijzingen.json", "/assets/"]
)
def test_what_is_not_there_is_the_page_that_says_so(app: ASGIApp, target: str) -> None:
    reply = ask(app, target)
    assert (reply.status, reply.text) == (404, "<title>Niet gevonden</title>")
    assert reply.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    "target",
    [
        "/../geheim.txt",
        "/%2e%2e/geheim.txt",
        "/..%2fgeheim.txt",
        "/afval/../../geheim.txt",
        "/afval/%2e%2e/%2e%2e/geheim.txt",
        "/....//geheim.txt",
        "/..\\geheim.txt",
        "/%5c..%5cgeheim.txt",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/naar-buiten",
        "/%00",
        "/afval/%00index.html",
        "/" + "a" * 5000,
        "/" + "a/" * 3000,
        "/%ff%fe",
        "/%ed%a0%80",
        "/\u202e",
        "/con",
    ],
)
def test_nothing_outside_the_site_can_be_reached(app: ASGIApp, target: str) -> None:
    reply = ask(app, target)
    assert reply.status == 404
    assert "geheim" not in reply.text


@pytest.mark.parametrize(
    "target", ["//voorbeeld.test/..", "///voorbeeld.test", "/\\voorbeeld.test", "//voorbeeld.test//afval"]
)
def test_nobody_is_sent_to_another_site(app: ASGIApp, target: str) -> None:
    assert not ask(app, target).headers.get("location", "/").startswith(("//", "/\\", "http"))


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/assets/stijl.fc9604864c06.css", "text/css; charset=utf-8"),
        ("/assets/beeld.svg", "image/svg+xml"),
        ("/sitemap.xml", "application/xml"),
        ("/sitemap.xml.gz", "application/gzip"),
    ],
)
def test_a_file_has_its_type(app: ASGIApp, target: str, kind: str) -> None:
    assert ask(app, target).headers["content-type"] == kind


def test_a_file_with_a_hash_in_its_name_may_be_kept_for_ever(app: ASGIApp) -> None:
    assert "immutable" in ask(app, "/assets/stijl.fc9604864c06.css").headers["cache-control"]
    assert ask(app, "/assets/beeld.svg").headers["cache-control"] == "no-cache"


def test_what_did_not_change_is_not_sent_again(app: ASGIApp) -> None:
    etag = ask(app, "/afval/").headers["etag"]
    reply = ask(app, "/afval/", headers={"If-None-Match": etag})
    assert (reply.status, reply.body) == (304, b"")


def test_a_site_without_redirects_has_none(tmp_path: Path) -> None:
    assert read_redirects(tmp_path / "doorverwijzingen.json") == {}


@pytest.mark.parametrize("text", ["", "[]", "geen json"])
def test_redirects_that_cannot_be_read_are_refused_in_dutch(text: str, tmp_path: Path) -> None:
    path = tmp_path / "doorverwijzingen.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CannotRun, match="Bouw de site opnieuw"):
        read_redirects(path)


@pytest.mark.parametrize("to", ["https://voorbeeld.test/", "//voorbeeld.test/", "/\\voorbeeld.test", "afval", ""])
def test_a_redirect_to_another_site_is_refused_in_dutch(to: str, tmp_path: Path) -> None:
    path = tmp_path / "doorverwijzingen.json"
    path.write_text(f'{{"/oud/": "{to.replace(chr(92), chr(92) * 2)}"}}', encoding="utf-8")
    with pytest.raises(CannotRun, match="op deze site"):
        read_redirects(path)


def test_a_site_without_a_404_page_says_it_in_one_line(tmp_path: Path) -> None:
    app = app_of(tmp_path, page("afval"))
    (tmp_path / "site/404.html").unlink()
    reply = ask(app, "/niets/")
    assert (reply.status, reply.text) == (404, "Deze pagina bestaat niet.")
