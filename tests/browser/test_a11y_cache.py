"""What was found before is used again in a real browser, and never hides a change."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser import barriers
from tools.a11y import site_check, visiting
from tools.a11y.browser import Browser
from tools.a11y.fetching import Response
from tools.a11y.local_server import serving
from tools.a11y.page_check import Visit, visit
from tools.a11y.site_check import Wishes
from tools.model.checked_page import CheckedSite

pytestmark = pytest.mark.browser
AN_HOUR = 3600
FILES = {
    "index.html": barriers.HTML.format(
        head=barriers.HEAD.replace(
            "<title>", '<link rel="stylesheet" href="a.css"><script src="a.js"></script><title>'
        ),
        body='<p>Tekst.</p><iframe title="Kader" src="kader.html"></iframe>',
    ),
    "kader.html": barriers.HTML.format(head=barriers.HEAD, body='<img src="in-kader.svg" alt="Vlak">'),
    "a.css": '@import "b.css"; @font-face { font-family: x; src: url(x.woff2) } p { font-family: x }',
    "b.css": "iframe { background: url(achter.svg) }",
    "a.js": 'addEventListener("load", () => fetch("gegevens.json"));',
    "gegevens.json": "{}",
    "x.woff2": "geen echte letter",
    "achter.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    "in-kader.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
}
MAKES_A_PICTURE = (
    """addEventListener("load", () => document.querySelector("p").innerHTML = '<img src="achter.svg">');"""
)
UNKNOWN = {
    "werker": 'new Worker("gegevens.json")',
    "elders": 'fetch("http://localhost:9/").catch(() => 0)',
    "socket": 'new WebSocket("ws://127.0.0.1:9/")',
}
"""Scripts that make a page use what cannot be known."""


def write(folder: Path, files: dict[str, str]) -> None:
    """Write files of a site as if it was built an hour ago."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
        hour_ago = (folder / name).stat().st_mtime - AN_HOUR
        os.utime(folder / name, (hour_ago, hour_ago))


class Checker:
    """Checks a site of folders with one page each, and remembers which pages were really visited."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.site, self.cache = folder / "site", folder / "cache"
        self.visited: set[str] = set()

        def noted(url: str, browser: Browser, get: Callable[[str], Response]) -> Visit:
            self.visited.add(url.split("/")[-2])
            return visit(url, browser, get)

        monkeypatch.setattr(visiting, "visit", noted)

    def check(self, address: str = "", *, fresh: bool = False) -> CheckedSite:
        self.visited.clear()
        chosen = "\n".join(f"/{folder.name}/" for folder in sorted(self.site.iterdir()))
        made = Wishes(address or str(self.site), self.site, "", chosen, True, cache=self.cache, fresh=fresh)
        return site_check.check(made, lambda _done, _total: None, pytest.fail)


@pytest.fixture
def checker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checker:
    return Checker(tmp_path, monkeypatch)


def test_a_page_is_visited_again_after_a_change_of_anything_that_it_uses(checker: Checker) -> None:
    """One page for each file that will change, one that stays as it is, and some that can never be known."""
    changing = {name.replace(".", "-"): name for name in FILES}
    for folder in ("blijft", *changing):
        write(checker.site / folder, FILES)
    for folder, script in UNKNOWN.items():
        write(checker.site / folder, {**FILES, "a.js": script})
    first = checker.check()
    assert first.failed == ()
    assert checker.visited == {"blijft", *changing, *UNKNOWN}
    assert checker.check() == first
    assert checker.visited == set(UNKNOWN)
    for folder, name in changing.items():
        write(checker.site / folder, {name: FILES[name] + " "})
    assert checker.check() == first
    assert checker.visited == {*changing, *UNKNOWN}


def test_a_barrier_that_a_script_brings_is_found_also_on_the_net(checker: Checker) -> None:
    write(checker.site / "a", FILES)
    with serving(checker.site) as base:
        assert "image-alt" not in {one.rule for one in checker.check(base).findings}
        checker.check(base)
        assert checker.visited == set()
        write(checker.site / "a", {"a.js": MAKES_A_PICTURE})
        assert "image-alt" in {one.rule for one in checker.check(base).findings}
        assert checker.check(base) == checker.check(base, fresh=True)
        assert checker.visited == {"a"}
