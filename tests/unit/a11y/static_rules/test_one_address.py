"""The same page under two addresses."""

from __future__ import annotations

from tools.a11y.html_page import PageFacts
from tools.a11y.static_rules import one_address


def page(path: str, content: str = "1a", canonical: str = "", title: str = "Afval") -> PageFacts:
    return PageFacts(path, title, content=content, canonical=canonical)


def found(*pages: PageFacts) -> list[str]:
    return [one.path for one, _ in one_address.check(pages)]


def test_the_second_address_of_a_page_is_found() -> None:
    assert found(page("/a/"), page("/b/"), page("/c/", "2b")) == ["/b/"]
    assert found(page("/a/", canonical="/a/"), page("/b/", canonical="/b/")) == ["/b/"]


def test_two_addresses_that_name_one_are_left_alone() -> None:
    assert found(page("/a/", canonical="/a/"), page("/b/", canonical="/a/")) == []


def test_pages_with_another_text_or_title_or_next_to_no_text_are_left_alone() -> None:
    assert found(page("/a/"), page("/b/", "2b"), page("/c/", title="Papier"), page("/d/", ""), page("/e/", "")) == []
