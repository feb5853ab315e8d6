"""Pages that do not say that they are UTF-8, or are not."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules import encoding

GOOD = b'<!doctype html><html><head><meta charset="utf-8"><title>\xc3\xa9</title>'


def messages(body: bytes, declared: str = "", content_type: str = "text/html") -> list[str]:
    return [barrier.message for barrier in encoding.check(HtmlPage("/", body, content_type, declared))]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<!doctype html><title>a</title>", "zegt niet dat zij in UTF-8 is"),
        (b"<!doctype html>" + b" " * 1024 + GOOD, "zegt niet dat zij in UTF-8 is"),
        (b'<meta charset="iso-8859-1"><title>a</title>', "in iso-8859-1 is geschreven"),
        (GOOD + b"caf\xe9", "niet in UTF-8 geschreven"),
    ],
)
def test_what_is_wrong_is_said(body: bytes, words: str) -> None:
    found = messages(body)
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    "body",
    [
        GOOD,
        b"<META CHARSET=UTF-8><title>a</title>",
        b'<meta http-equiv="content-type" content="text/html; charset=utf-8"><title>a</title>',
        b"\xef\xbb\xbf<title>a</title>",
    ],
)
def test_a_page_that_says_it_is_utf_8_is_left_alone(body: bytes) -> None:
    assert messages(body) == []


def test_the_server_may_say_it_instead() -> None:
    assert messages(b"<title>a</title>", declared="utf-8") == []
    assert messages(b"<title>a</title>", declared="iso-8859-1") != []


def test_xml_is_left_alone() -> None:
    assert messages(b"<svg/>", content_type="image/svg+xml") == []
