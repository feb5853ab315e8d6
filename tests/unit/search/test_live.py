"""A new index takes over; one that is not right never does."""

from __future__ import annotations

import gc
import os
import weakref
from pathlib import Path

import pytest

from tests.pages import page
from tests.unit.search.asking import ask, built_site_in, index_of, live_of
from tools.model.finding import CannotRun
from tools.search.live import Live
from tools.search.web import create_app
from tools.search.whoosh_backend import WhooshBackend


def test_a_new_index_takes_over_and_the_old_one_can_be_gone_on_with(tmp_path: Path) -> None:
    live = live_of(tmp_path, page("oud", titel="Kliko"))
    before = live.now
    index_of(tmp_path, page("nieuw", titel="Kliko"))
    assert live.refresh()
    assert live.now.search.slugs("kliko") == ["nieuw"]
    assert before.search.slugs("kliko") == ["oud"]
    assert live.now.version != before.version


def test_without_a_new_index_nothing_changes(tmp_path: Path) -> None:
    live = live_of(tmp_path, page("een"))
    before = live.now
    assert not live.refresh()
    assert live.now is before


def test_an_index_that_is_gone_for_a_moment_does_no_harm(tmp_path: Path) -> None:
    live = live_of(tmp_path, page("een"))
    (tmp_path / "zoekindex").rename(tmp_path / "weg")
    assert not live.refresh()
    assert live.now.search.slugs("een") == ["een"]


def test_an_index_that_is_not_what_its_manifest_says_is_refused_and_the_health_page_says_so(tmp_path: Path) -> None:
    live = live_of(tmp_path, page("oud", titel="Kliko"))
    app = create_app(built_site_in(tmp_path), live)
    before = live.now.version
    index_of(tmp_path, page("nieuw", titel="Kliko"))
    words = tmp_path / "zoekindex/woorden.json"
    words.write_bytes(words.read_bytes() + b" ")
    assert not live.refresh()
    health = ask(app, "/gezond").json
    assert health["release"] == before
    assert "veranderd" in health["probleem"]
    index_of(tmp_path, page("beter", titel="Kliko"))
    assert live.refresh()
    assert "probleem" not in ask(app, "/gezond").json


def test_a_manifest_that_is_replaced_by_an_equal_one_is_taken_over_too(tmp_path: Path) -> None:
    live = live_of(tmp_path, page("een"))
    version = live.now.version
    os.utime(tmp_path / "zoekindex/manifest.json", ns=(0, 0))
    assert live.refresh()
    assert live.now.version == version


def test_there_must_be_an_index_to_begin_with(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="geen volledige zoekindex"):
        Live(WhooshBackend(tmp_path / "niets"))


def test_the_search_for_garbage_leaves_a_release_alone_and_looks_for_the_one_before(tmp_path: Path) -> None:
    live = live_of(tmp_path, page("oud", titel="Kliko"))
    assert gc.get_freeze_count() > 0
    assert not any(one is live.now for one in gc.get_objects())
    before = weakref.ref(live.now.search)
    index_of(tmp_path, page("nieuw", titel="Kliko"))
    assert live.refresh()
    assert before() is None
