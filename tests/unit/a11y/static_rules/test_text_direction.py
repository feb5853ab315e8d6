"""The direction of text and its language."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import text_direction


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('<p lang="ar">مرحبا</p>', "rtl"),
        ('<p lang="fa-IR">سلام</p>', "rtl"),
        ('<p dir="rtl">Welkom</p>', "ltr"),
        ('<p dir="rtl" lang="en">Welcome</p>', "ltr"),
        ('<div lang="ar" dir="ltr">مرحبا</div>', "rtl"),
    ],
)
def test_a_direction_against_the_language_is_advice(body: str, wanted: str) -> None:
    (barrier,) = found(text_direction, body)
    assert (barrier.severity, f'dir="{wanted}"' in barrier.message) == ("waarschuwing", True)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Welkom</p>",
        '<p lang="en">Welcome</p>',
        '<p lang="ar" dir="rtl">مرحبا</p>',
        '<p lang="ar" dir="auto">مرحبا</p>',
        '<p lang="ar-Latn">marhaban</p>',
        '<div dir="rtl"><p lang="ar">مرحبا</p></div>',
        '<div lang="ar" dir="rtl">مرحبا <span lang="en">Bergen</span></div>',
        '<p lang="ar"></p>',
    ],
)
def test_other_text_is_left_alone(body: str) -> None:
    assert found(text_direction, body) == []
