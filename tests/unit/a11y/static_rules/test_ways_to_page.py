"""The ways to a page."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import PageFacts
from tools.a11y.static_rules import ways_to_page

FIND = frozenset(("/zoeken/",))


def page(path: str, *links: str, actions: frozenset[str] = frozenset()) -> PageFacts:
    return PageFacts(path, links=frozenset(links), actions=actions)


def found(*pages: PageFacts) -> list[str]:
    return [one.path for one, _ in ways_to_page.check(pages)]


def test_a_page_that_nothing_links_to_has_only_searching() -> None:
    assert found(page("/", "/a/", actions=FIND), page("/a/", "/"), page("/los/", "/")) == ["/los/"]


def test_links_alone_are_one_way() -> None:
    assert found(page("/", "/a/", "/b/"), page("/a/", "/"), page("/b/")) == ["/a/", "/b/"]


@pytest.mark.parametrize("link", ["/a/", "a/", "a/#kop", "/a/index.html"])
def test_links_and_searching_are_two_ways(link: str) -> None:
    assert found(page("/", link, actions=FIND), page("/a/"), page("/404.html")) == []


def test_links_and_an_overview_are_two_ways() -> None:
    assert found(
        page("/", "a/", "sitemap/"), page("/a/", "/sitemap/"), page("/sitemap/", "../a/", "/", "/sitemap/")
    ) == ["/sitemap/"]


def test_a_link_of_a_page_to_itself_is_no_way() -> None:
    assert found(page("/", actions=FIND), page("/a/", "/a/"), page("/b/", "/")) == ["/a/", "/b/"]


def test_steps_and_where_forms_lead_need_one_way() -> None:
    assert found(page("/", actions=FIND), page("/zoeken/"), page("/aanvraag-bedankt/")) == []


def test_a_site_of_two_pages_is_left_alone() -> None:
    assert found(page("/"), page("/a/")) == []
