"""Pages in more languages."""

from __future__ import annotations

from tools.a11y.html_page import PageFacts
from tools.a11y.static_rules import translated_pages


def page(path: str, *links: str, other: str = "", language: str = "en") -> PageFacts:
    return PageFacts(path, links=frozenset(links), translations=((language, other),) if other else ())


def found(*pages: PageFacts) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.path, barrier.criteria) for one, barrier in translated_pages.check(pages)]


def test_a_translation_without_a_link_is_found() -> None:
    assert found(page("/a/", other="/en/a/"), page("/en/a/", "/a/")) == [("/a/", ("U.6.1",))]


def test_a_translation_that_does_not_lead_back_is_found() -> None:
    assert found(page("/a/", "../en/a/", other="/en/a/"), page("/en/a/", "/")) == [("/en/a/", ("U.6.1",))]


def test_links_both_ways_are_left_alone() -> None:
    assert (
        found(page("/a/", "/en/a/", other="/en/a/"), page("/en/a/", "../../a/#top", other="/a/", language="nl")) == []
    )


def test_a_page_that_names_itself_or_nothing_is_left_alone() -> None:
    assert (
        found(page("/a/", other="/a/", language="nl"), page("/b/"), page("/c/", other="/", language="x-default")) == []
    )
