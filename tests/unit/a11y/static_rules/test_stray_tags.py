"""End tags of what is not open."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found, page
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules import stray_tags


def test_an_end_tag_too_many_is_advice() -> None:
    (barrier,) = found(stray_tags, "<div>Parels</span></div>")
    assert (barrier.severity, barrier.criteria) == ("waarschuwing", ("U.9.1",))
    assert "regel 1 " in barrier.message
    assert "`</span>`" in barrier.message


@pytest.mark.parametrize(
    "body",
    [
        "<p>Een<p>Twee</p></p>",
        "<ul><li>a</li><li>b</ul>",
        "<DIV>a</div>",
        "<svg><a/></svg><math><mi/></math><div/>a</div>",
        "<script>document.write('</b>')</script>",
        "<!-- </span> -->",
        "<b><i>a</b></i>",
    ],
)
def test_what_html_allows_is_left_alone(body: str) -> None:
    assert found(stray_tags, body) == []


def test_xml_is_left_alone() -> None:
    assert list(stray_tags.check(HtmlPage("/a.svg", page("</b>").body, "image/svg+xml"))) == []
