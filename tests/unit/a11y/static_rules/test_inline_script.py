"""Scripts in the HTML of a page."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules import inline_script


@pytest.mark.parametrize(
    "body",
    [
        '<button onclick="go()">Ga</button>',
        '<a href="javascript:void(0)">Ga</a>',
        '<a href=" JavaScript:go()">Ga</a>',
        '<form action="javascript:go()"></form>',
    ],
)
def test_scripts_in_the_page_are_found(body: str) -> None:
    assert [(barrier.rule, barrier.criteria) for barrier in found(inline_script, body)] == [
        ("script-in-html", ("U.2.2",))
    ]


@pytest.mark.parametrize(
    "body",
    [
        '<script src="/a.js"></script>',
        "<script>go()</script>",
        '<script type="application/ld+json">{"a": 1}</script>',
        '<a href="/javascript:/">a</a>',
        '<p one="1" data-onclick="x">onclick="go()"</p>',
    ],
)
def test_a_script_in_a_file_is_left_alone(body: str) -> None:
    assert found(inline_script, body) == []


def test_xml_is_left_alone() -> None:
    assert list(inline_script.check(HtmlPage("/a.svg", b'<svg onload="go()"/>', "image/svg+xml"))) == []
