"""Whether two links with one name lead to something else."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, cast

import pytest

from tools.a11y.browser_rules.open_page import OpenPage
from tools.a11y.browser_rules.same_links import check, lead_to_different_pages

HERE = "https://www.example.nl"


class Site:
    """An open page that finds one pair of links, on a site where each address has a text."""

    url = f"{HERE}/a/"

    def __init__(self, texts: dict[str, str | None], urls: tuple[str, str] = ("", ""), *, told: bool = True) -> None:
        link = {"selector": "a", "html": "<a>", "text": "De folder", "blocks": []}
        self.pairs = [{"first": link, "second": link, "urls": urls, "told": told}]
        self.texts = texts

    def evaluate(self, _script: str, *arguments: str) -> Any:
        return self.texts[arguments[0]] if arguments else self.pairs

    def resize(self, _width: int, _height: int) -> None:
        """Nothing: it is no real page."""

    def once(self, _key: Hashable, make: Callable[[], object]) -> object:
        return make()


def answer(first: str, second: str, texts: dict[str, str | None] | None = None) -> bool | None:
    return lead_to_different_pages(cast("OpenPage", Site(texts or {})), first, second)


def severities(first: str, second: str, texts: dict[str, str | None], *, told: bool = True) -> list[str]:
    return [barrier.severity for barrier in check(cast("OpenPage", Site(texts, (first, second), told=told)))]


@pytest.mark.parametrize("other", ["http://example.nl/a", f"{HERE}/a/index.html"])
def test_other_ways_to_write_an_address_are_the_same(other: str) -> None:
    assert answer(f"{HERE}/a/", other) is False


def test_another_site_is_something_else() -> None:
    assert answer(f"{HERE}/a/", "https://example.org/a/") is True


@pytest.mark.parametrize(("text", "differs"), [("Afval", False), ("Parkeren", True), (None, None)])
def test_pages_of_the_site_are_compared_by_what_is_on_them(text: str | None, differs: bool | None) -> None:
    assert answer(f"{HERE}/b/", f"{HERE}/c/", {f"{HERE}/b/": "Afval", f"{HERE}/c/": text}) is differs


def test_only_what_is_certain_is_wrong() -> None:
    first, second = f"{HERE}/b/", f"{HERE}/c/"
    assert severities(first, second, {first: "Afval", second: "Auto"}) == ["fout"]
    assert severities(first, second, {first: "Afval", second: "Auto"}, told=False) == ["waarschuwing"]
    assert severities(first, second, {first: "Afval", second: None}) == ["waarschuwing"]
    assert severities(first, second, {first: "Afval", second: "Afval"}) == []
    assert severities(first, f"{first}index.html", {}, told=False) == []
