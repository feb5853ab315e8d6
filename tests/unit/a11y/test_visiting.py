"""Which pages are visited, and what of earlier visits is used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.a11y import visiting
from tools.a11y.fetching import Response
from tools.a11y.html_page import PageFacts
from tools.a11y.kept_visits import KeptVisits
from tools.a11y.page_check import Visit
from tools.a11y.problem import PageMissing
from tools.a11y.store import Store
from tools.a11y.visiting import Visiting

BASE = "http://127.0.0.1:9"
URLS = [f"{BASE}/{name}/" for name in "abc"]


class FakeBrowser:
    """Loads the page that was visited last, and a style sheet."""

    def __init__(self) -> None:
        self.seen = {f"{BASE}/van-de-vorige.png"}

    def loads(self) -> frozenset[str]:
        seen, self.seen = frozenset(self.seen), set()
        return seen

    def close(self) -> None:
        """Nothing to end."""


class World:
    def __init__(self, folder: Path) -> None:
        self.files = dict.fromkeys([*URLS, f"{BASE}/stijl.css"], "x")
        self.visited: list[str] = []
        self.store = Store(folder, lambda _text: None)

    def get(self, url: str) -> Response:
        body = self.files.get(url)
        return Response(url, 404 if body is None else 200, "text/html", "", (body or "").encode())

    def visit(self, url: str, browser: FakeBrowser, _get: object) -> Visit:
        self.visited.append(url.removeprefix(BASE))
        if url not in self.files:
            raise PageMissing("weg")
        browser.seen |= {url, f"{BASE}/stijl.css"}
        return Visit((), PageFacts(url, self.files[url]))

    def run(self, *urls: str, fresh: bool = False) -> dict[str, Visit]:
        self.visited.clear()
        kept = KeptVisits(self.store, "nu", BASE, self.get)
        made = Visiting(FakeBrowser, self.get, lambda url: url, kept, fresh)  # type: ignore[arg-type]
        return made.over(urls or URLS, 1, lambda _done, _total: None).results


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    made = World(tmp_path)
    monkeypatch.setattr(visiting, "visit", made.visit)
    yield made
    made.store.close()


def test_only_what_changed_is_visited_again(world: World) -> None:
    first = world.run()
    assert world.visited == ["/a/", "/b/", "/c/"]
    assert world.run() == first
    assert world.visited == []
    world.files[URLS[1]] = "anders"
    assert world.run()[URLS[1]].facts.title == "anders"
    assert world.visited == ["/b/"]


def test_a_style_sheet_touches_every_page(world: World) -> None:
    world.run()
    world.files[f"{BASE}/stijl.css"] = "anders"
    world.run()
    assert world.visited == ["/a/", "/b/", "/c/"]


def test_a_fresh_run_visits_all_and_keeps_what_it_finds(world: World) -> None:
    world.run(URLS[0])
    world.run(fresh=True)
    assert world.visited == ["/a/", "/b/", "/c/"]
    world.run()
    assert world.visited == []


def test_a_visit_that_failed_is_made_again(world: World) -> None:
    weg = f"{BASE}/weg/"
    world.run(weg)
    assert weg not in world.run(weg)
    assert world.visited == ["/weg/"]
