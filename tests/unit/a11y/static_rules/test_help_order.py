"""The place of help on many pages."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import PageFacts
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
