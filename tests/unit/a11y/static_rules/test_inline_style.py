"""Looks in the HTML of a page."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found, page
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules import inline_style


@pytest.mark.parametrize(
    "body",
    [
        '<p style="color: red">a</p>',
        "<font>a</font>",
        "<center>a</center>",
        '<table bgcolor="#fff"></table>',
        '<td align="right">1</td>',
        "<p>a<br><br> <br>b</p>",
        '<img src="/i/spacer.gif" alt="" width="100" height="1">',
        "<p></p>",
        "<p>&nbsp;</p>",
    ],
)
def test_looks_in_the_page_are_found(body: str) -> None:
    assert [(barrier.rule, barrier.criteria) for barrier in found(inline_style, body)] == [
        ("stijl-in-html", ("U.2.1",))
    ]


def test_an_element_is_named_once() -> None:
    assert len(found(inline_style, '<font style="color: red">a</font>')) == 1


@pytest.mark.parametrize(("body", "severity"), [("<p></p>", "waarschuwing"), ('<p align="left"></p>', "fout")])
def test_a_paragraph_without_anything_is_advice(body: str, severity: str) -> None:
    assert [barrier.severity for barrier in found(inline_style, body)] == [severity]


@pytest.mark.parametrize(
    "body",
    [
        '<p id="uitkomst"></p>',
        '<p><img src="a.png" alt="Strand"></p>',
        '<img src="https://tel.nl/pixel.gif" alt="" width="1" height="1">',
        '<img src="/i/spacer.gif" alt="Lijn">',
        '<img src="/i/tijdruimte.png" alt="">',
    ],
)
def test_what_has_a_use_is_left_alone(body: str) -> None:
    assert found(inline_style, body) == []


def test_a_page_with_classes_is_left_alone() -> None:
    assert (
        found(
            inline_style,
            '<p class="gm-melding">style="color: red"</p><table><tr><td>1</td></tr></table><p>a<br><br>b<br>c</p>',
        )
        == []
    )


def test_xml_is_left_alone() -> None:
    drawing = HtmlPage("/a.svg", page('<p style="fill: red">').body, "image/svg+xml")
    assert list(inline_style.check(drawing)) == []
