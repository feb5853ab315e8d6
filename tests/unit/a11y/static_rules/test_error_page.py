"""The page for addresses that do not exist."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import PageFacts
from tools.a11y.static_rules import error_page


def found(*pages: PageFacts) -> list[tuple[str, tuple[str, ...]]]:
    return [(page.path, barrier.criteria) for page, barrier in error_page.check(pages)]


LINKS = frozenset(("/", "/contact/", "/zoeken/"))


def severities(*links: str) -> list[str]:
    pages = [PageFacts("/"), PageFacts("/404.html", links=frozenset(links))]
    return [barrier.severity for _, barrier in error_page.check(pages)]


def test_a_site_without_one_is_told_on_its_home_page() -> None:
    assert found(PageFacts("/"), PageFacts("/a/")) == [("/", ("U.4.1",))]


def test_one_without_a_way_home_is_found() -> None:
    assert severities("/contact/", "/zoeken/") == ["fout"]


def test_one_without_contact_or_searching_is_warned_about() -> None:
    assert severities("/") == ["waarschuwing", "waarschuwing"]
    assert severities("/", "/contact/") == ["waarschuwing"]
    assert severities("/", "mailto:info@bergen-nh.nl", "/zoeken/") == []


def test_one_in_another_language_than_the_site_is_found() -> None:
    good = PageFacts("/404.html", links=LINKS, language="nl")
    assert found(PageFacts("/", language="nl-NL"), good) == []
    assert found(PageFacts("/", language="en"), good) == [("/404.html", ("U.4.1",))]


def test_one_with_a_link_home_is_left_alone() -> None:
    assert found(PageFacts("/404.html", links=LINKS), PageFacts("/")) == []


@pytest.mark.parametrize("link", ["https://www.bergen-nh.nl/", ".", "./", "index.html", "/#inhoud"])
def test_every_way_to_write_a_link_home_counts(link: str) -> None:
    assert severities(link, "/contact/", "/zoeken/") == []


@pytest.mark.parametrize("link", ["#inhoud", "", "/contact/", "mailto:info@bergen-nh.nl"])
def test_another_link_does_not_count(link: str) -> None:
    assert "fout" in severities(link)
