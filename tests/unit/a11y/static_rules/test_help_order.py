"""The place of help on many pages."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import PageFacts, Region
from tools.a11y.static_rules import help_order

USUAL = ("contact (header)", "main", "telefoon (footer)")


def found(*helps: tuple[str, ...]) -> list[str]:
    pages = [PageFacts(f"/{number}/", help=one) for number, one in enumerate(helps)]
    return [page.path for page, _ in help_order.check(pages)]


def test_help_at_another_place_is_found() -> None:
    assert found(USUAL, USUAL, ("main", "contact (header)")) == ["/2/"]
    assert found(USUAL, USUAL, ("telefoon (footer)", "main")) == ["/2/"]


@pytest.mark.parametrize(
    "one", [(), ("main",), ("contact (header)", "main"), ("main", "telefoon (footer)", "chat (footer)")]
)
def test_less_or_more_help_in_the_same_order_is_left_alone(one: tuple[str, ...]) -> None:
    assert found(USUAL, USUAL, one) == []


def test_it_is_told_where_the_order_is_made() -> None:
    usual = ("telefoon (footer)", "e-mail (footer)")
    footer = Region("footer Contact", (), blocks=("gm-voet",))

    def element(help_: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        pages = [PageFacts("/", help=(*usual, "main")), PageFacts("/1/", help=(*usual, "main"))]
        ((_, one),) = help_order.check([*pages, PageFacts("/2/", help=help_, regions=(footer,))])
        return one.element.tag, one.element.blocks

    assert element(usual[::-1]) == ("footer", ("gm-voet",))
    assert element(("main", *usual)) == ("main", ())
