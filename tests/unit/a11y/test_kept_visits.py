"""A visit of an earlier run holds for as long as nothing that it depended on has changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.a11y.barrier import Barrier
from tools.a11y.fetching import Response
from tools.a11y.html_page import PageFacts
from tools.a11y.kept_visits import KeptVisits
from tools.a11y.page_check import Visit
from tools.a11y.store import Store

BASE = "http://127.0.0.1:8"
FOUND = Visit((Barrier("label", "Geef het veld een label."),), PageFacts("/", "Titel"))
FILES = {"/": "<html>", "/stijl.css": "p{}", "/script.js": "1", "/foto.png": "PNG", "/letter.woff2": "W"}
Site = dict[str, str]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    said: list[str] = []
    made = Store(tmp_path, said.append)
    yield made
    made.close()
    assert said == []


def run(
    store: Store, site: Site, circumstances: str = "nu", base: str = BASE, modified: float | None = None
) -> KeptVisits:
    """What a run has that finds the site like this."""

    def get(url: str) -> Response:
        path = url.removeprefix(base)
        if path not in site:
            return Response(url, 404, "text/html", "", b"weg")
        return Response(url, 200, "text/html", "utf-8", site[path].encode(), modified)

    return KeptVisits(store, circumstances, base, get)


def loaded(*names: str) -> frozenset[str]:
    return frozenset(BASE + name for name in names or FILES)


@pytest.fixture
def kept(store: Store) -> Store:
    """A store with a visit to the page at / that used all files."""
    run(store, FILES).keep(f"{BASE}/", "/", loaded(), FOUND)
    return store


def test_an_unchanged_page_is_known_also_at_another_port(kept: Store) -> None:
    assert run(kept, FILES).of(f"{BASE}/", "/") == FOUND
    assert run(kept, FILES, base="http://127.0.0.1:9").of("http://127.0.0.1:9/", "/") == FOUND


def test_what_the_page_did_not_use_may_change(kept: Store) -> None:
    assert run(kept, {**FILES, "/ander.css": "nieuw"}).of(f"{BASE}/", "/") == FOUND


@pytest.mark.parametrize("name", FILES)
def test_a_change_of_anything_it_used_is_never_hidden(name: str, kept: Store) -> None:
    assert run(kept, {**FILES, name: "anders"}).of(f"{BASE}/", "/") is None
    assert run(kept, {path: text for path, text in FILES.items() if path != name}).of(f"{BASE}/", "/") is None


def test_other_circumstances_or_another_page_know_nothing(kept: Store) -> None:
    assert run(kept, FILES, circumstances="andere regels").of(f"{BASE}/", "/") is None
    assert run(kept, FILES).of(f"{BASE}/", "/ander/") is None


def test_what_was_missing_may_not_have_come(store: Store) -> None:
    run(store, FILES).keep(f"{BASE}/", "/", loaded("/", "/weg.png"), FOUND)
    assert run(store, FILES).of(f"{BASE}/", "/") == FOUND
    assert run(store, {**FILES, "/weg.png": "PNG"}).of(f"{BASE}/", "/") is None


@pytest.mark.parametrize(
    "loads", [None, loaded("/") | {"https://elders.nl/x.js"}, loaded("/") | {"http://127.0.0.1:88/x.js"}]
)
def test_a_visit_of_which_not_all_is_known_is_not_kept(loads: frozenset[str] | None, store: Store) -> None:
    run(store, FILES).keep(f"{BASE}/", "/", loads, FOUND)
    assert run(store, FILES).of(f"{BASE}/", "/") is None


def test_what_changed_while_the_check_ran_is_not_kept(store: Store) -> None:
    later = run(store, FILES).began + 5
    run(store, FILES, modified=later).keep(f"{BASE}/", "/", loaded(), FOUND)
    assert run(store, FILES).of(f"{BASE}/", "/") is None
    run(store, FILES, modified=later - 60).keep(f"{BASE}/", "/", loaded(), FOUND)
    assert run(store, FILES).of(f"{BASE}/", "/") == FOUND


def test_a_visit_in_a_form_of_before_is_made_again(kept: Store) -> None:
    now = run(kept, FILES)
    key = now._key(f"{BASE}/", "/")
    entries: list[object] = [{"uses": [], "visit": {"barriers": 3}}, {"uses": []}, [1], {"uses": [1], "visit": {}}]
    for entry in entries:
        kept.write(key, entry)
        assert now.of(f"{BASE}/", "/") is None
