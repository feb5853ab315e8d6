"""A new site takes over around the answers; one that is not whole never does."""

from __future__ import annotations

import json
import os
from pathlib import Path

from tests.pages import page
from tests.unit.search.asking import SHELL, built_site_in, live_of
from tools.search.around import Around


def replaced(path: Path, text: str) -> None:
    beside = path.with_suffix(".nieuw")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, path)


def test_the_page_and_the_redirects_are_those_of_the_site_that_is_there_now(tmp_path: Path) -> None:
    site = built_site_in(tmp_path, {"/oud/": "/afval/"})
    around = Around(site)
    before = around.now
    assert not around.refresh()
    assert around.now is before
    replaced(site / "zoeken/index.html", SHELL.replace("<head>", '<head><link rel="stylesheet" href="/nieuw.css">'))
    assert around.refresh()
    assert "/nieuw.css" in around.now.page.fill("", "", "")
    assert "/nieuw.css" not in before.page.fill("", "", "")
    replaced(site / "doorverwijzingen.json", json.dumps({"/oud/": "/", "/ouder/": "/afval/"}))
    assert around.refresh()
    assert around.now.redirects == {"/oud/": "/", "/ouder/": "/afval/"}


def test_a_site_without_a_whole_search_page_does_not_take_over(tmp_path: Path) -> None:
    site = built_site_in(tmp_path)
    around = Around(site)
    before = around.now
    replaced(site / "zoeken/index.html", "<title>Half</title>")
    assert not around.refresh()
    (site / "zoeken/index.html").unlink()
    assert not around.refresh()
    assert around.now is before
    replaced(site / "zoeken/index.html", SHELL.replace("Zoeken - Gemeente", "Zoeken - Stad"))
    assert around.refresh()
    assert around.now.page.sitenaam == "Stad Bergen"


def test_answers_around_the_page_of_before_are_forgotten(tmp_path: Path) -> None:
    release = live_of(tmp_path, page("kliko")).now
    release.rendered.get("kliko", lambda: (b"oud", None))
    release.forget_rendered()
    assert release.rendered.get("kliko", lambda: (b"nieuw", None)).plain == b"nieuw"
