"""How many clicks every page is from the home page, counted over the links of the built site."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

LISTS_OF_EVERYTHING = {"/alle-onderwerpen-a-z/", "/sitemap/"}


@pytest.fixture(scope="module")
def links(built_site: Path) -> dict[str, set[str]]:
    """The pages that each page links to."""
    site = built_site / "site"
    found = {}
    for path in site.rglob("index.html"):
        url = "/" + path.parent.relative_to(site).as_posix().removeprefix(".") + "/"
        url = "/" if url == "//" else url
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        targets = (urljoin(url, str(link["href"])).split("#")[0].split("?")[0] for link in page.select("a[href]"))
        found[url] = {target for target in targets if target.startswith("/")}
    return found


@pytest.fixture(scope="module")
def kinds(built_site: Path) -> dict[str, str]:
    """The folder of the source of each page: content/toptaken, pdc ..."""
    sources = json.loads((built_site / "site/bronnen.json").read_text(encoding="utf-8"))
    return {url: source["path"].rsplit("/", 1)[0] for url, source in sources.items()}


def clicks(links: dict[str, set[str]], without: Iterable[str] = ()) -> dict[str, int]:
    """The fewest clicks from the home page to each page, not going through the pages in `without`."""
    found, front = {"/": 0}, ["/"]
    while front:
        following = {target: found[page] + 1 for page in front if page not in without for target in links.get(page, ())}
        front = [target for target in following if target not in found]
        found = following | found
    return found


def test_every_top_task_is_one_click_away(links: dict[str, set[str]], kinds: dict[str, str]) -> None:
    found = clicks(links)
    tasks = [url for url, kind in kinds.items() if kind == "content/toptaken"]
    assert tasks
    assert {found[url] for url in tasks} == {1}


def test_every_product_is_at_most_three_clicks_away_without_the_lists_of_everything(
    links: dict[str, set[str]], kinds: dict[str, str], record_property: Callable[[str, object], None]
) -> None:
    found = clicks(links, LISTS_OF_EVERYTHING)
    products = [url for url, kind in kinds.items() if kind == "pdc"]
    spread = Counter(found.get(url, 99) for url in products)
    record_property("klikken", dict(sorted(spread.items())))
    assert products
    assert max(spread) <= 3, [url for url in products if found.get(url, 99) > 3]


def test_every_page_is_two_clicks_away_by_the_alphabet_or_the_site_map(
    links: dict[str, set[str]], kinds: dict[str, str]
) -> None:
    found = clicks(links)
    assert {url for url in kinds if found.get(url, 99) > 2} == set()
