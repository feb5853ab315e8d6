"""Titles that are not of one page only."""

from __future__ import annotations

from tools.a11y.html_page import PageFacts
from tools.a11y.static_rules import page_titles


def test_another_subject_under_the_same_title_is_found_on_both_pages() -> None:
    pages = [PageFacts("/a/", "Gemeente Bergen", "Paspoort"), PageFacts("/b/", "gemeente Bergen", "Afval")]
    found = [
        (page.path, barrier.criteria, barrier.message.split(", ")[0]) for page, barrier in page_titles.check(pages)
    ]
    assert found == [
        ("/a/", ("2.4.2",), "De titel “Gemeente Bergen” is ook die van /b/"),
        ("/b/", ("2.4.2",), "De titel “gemeente Bergen” is ook die van /a/"),
    ]


def test_own_titles_and_parts_of_one_list_are_left_alone() -> None:
    pages = [
        PageFacts("/a/", "Paspoort", "Paspoort"),
        PageFacts("/b/", "Afval", "Afval"),
        PageFacts("/c/", "Nieuws", "Nieuws"),
        PageFacts("/c/2/", "Nieuws", "Nieuws"),
        PageFacts("/d/", "", ""),
        PageFacts("/e/", "", "Iets"),
    ]
    assert list(page_titles.check(pages)) == []
