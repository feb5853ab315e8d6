"""The order of links in navigation that is on many pages."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import PageFacts, Region
from tools.a11y.static_rules import navigation_order


def menu(path: str, *texts: str, name: str = "nav Hoofdmenu") -> PageFacts:
    return PageFacts(path, regions=(Region(name, tuple((text, f"/{text}/") for text in texts)),))


def found(*pages: PageFacts) -> list[tuple[str, str]]:
    return [(page.path, barrier.severity) for page, barrier in navigation_order.check(pages)]


def test_a_page_with_another_order_than_most_is_found() -> None:
    pages = (menu("/", "a", "b", "c"), menu("/1/", "a", "b", "c"), menu("/2/", "a", "c", "b"))
    assert found(*pages) == [("/2/", "fout")]
    one = next(barrier for _, barrier in navigation_order.check(pages))
    assert "“c” hier voor “b”" in one.message
    assert one.element.html == '<a href="/c/">c</a>'


def test_of_two_orders_as_common_the_first_is_right() -> None:
    assert found(menu("/", "a", "b"), menu("/1/", "b", "a")) == [("/1/", "fout")]


@pytest.mark.parametrize("texts", [("a", "c"), ("a", "b", "x", "c"), ("x", "y"), (), ("a", "b", "c", "a")])
def test_what_is_added_or_left_out_changes_no_order(texts: tuple[str, ...]) -> None:
    assert found(menu("/", "a", "b", "c"), menu("/1/", "a", "b", "c"), menu("/2/", *texts)) == []


@pytest.mark.parametrize("name", ["nav Kruimelpad", "nav Op deze pagina", "nav Hoort hierbij"])
def test_navigation_of_one_page_is_left_alone(name: str) -> None:
    assert found(menu("/", "a", "b", name=name), menu("/1/", "b", "a", name=name)) == []


def test_another_region_has_its_own_order() -> None:
    assert found(menu("/", "a", "b"), menu("/1/", "b", "a", name="footer")) == []
