"""The name of the same link on many pages."""

from __future__ import annotations

import pytest

from tools.a11y.barrier import Element
from tools.a11y.html_page import PageFacts, Region
from tools.a11y.static_rules import same_name


def menu(path: str, *items: tuple[str, str]) -> PageFacts:
    return PageFacts(path, regions=(Region("nav Hoofdmenu", items),))


def found(text: str, target: str = "/contact/") -> list[tuple[str, str]]:
    usual = [menu(path, ("Contact", "/contact/")) for path in ("/", "/1/")]
    return [(page.path, one.severity) for page, one in same_name.check([*usual, menu("/2/", (text, target))])]


@pytest.mark.parametrize(
    ("text", "severity"),
    [("Bel ons", "fout"), ("Contact en service", "waarschuwing"), ("Neem contact op", "waarschuwing")],
)
def test_another_name_for_the_same_is_found(text: str, severity: str) -> None:
    assert found(text) == [("/2/", severity)]


@pytest.mark.parametrize(("text", "target"), [("contact", "/contact/"), ("Bel ons", "/bellen/"), ("", "/contact/")])
def test_the_same_name_or_another_target_is_left_alone(text: str, target: str) -> None:
    assert found(text, target) == []


def test_two_links_to_the_same_in_one_region_are_left_alone() -> None:
    both = menu("/2/", ("Home", "/contact/"), ("Logo", "/contact/"))
    assert (
        list(same_name.check([menu("/", ("Contact", "/contact/")), menu("/1/", ("Contact", "/contact/")), both])) == []
    )


def test_one_page_against_one_other_says_nothing() -> None:
    assert list(same_name.check([menu("/", ("Contact", "/contact/")), menu("/1/", ("Bel ons", "/contact/"))])) == []


def test_a_button_that_sends_the_same_form_has_the_same_name() -> None:
    def page(path: str, text: str, goal: str = "/zoeken/") -> PageFacts:
        return PageFacts(path, regions=(Region("header", (), ((Element(tag="button", text=text), goal),)),))

    usual = [page("/", "Zoeken"), page("/1/", "Zoeken")]
    ((wrong, one),) = same_name.check([*usual, page("/2/", "Vind")])
    assert (wrong.path, one.severity, one.element.tag) == ("/2/", "fout", "button")
    assert "De knop van het formulier naar /zoeken/" in one.message
    assert list(same_name.check([*usual, page("/2/", "zoeken"), page("/3/", "Vind", "/a-z/")])) == []
