"""What a visitor gets: fast, still, silent, from one host, and readable on every screen."""

from __future__ import annotations

import re
import urllib.request

import pytest

from bench.schermen import PAGES
from tests.browser.visitor import DESKTOP, PHONE, Visitor

pytestmark = pytest.mark.browser
MOST_BYTES = 20 * 1024
MOST_REQUESTS = 3
SIZES = {"telefoon": PHONE, "computer": DESKTOP}
FULL_LINES = """
const numbers = [];
for (const paragraph of document.querySelectorAll(".gm-tekst > p:not(:first-child):not([class])")) {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const width = [...range.getClientRects()].reduce((sum, one) => sum + one.width, 0);
  numbers.push(Math.round(paragraph.clientWidth * paragraph.textContent.length / width));
}
return numbers;
"""
"""How many characters fit on a line of each paragraph."""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_a_first_view_is_light_still_and_silent(visitor: Visitor, page: str, size: str) -> None:
    visitor.start(size=SIZES[size])
    visitor.watch()
    visitor.open(PAGES[page])
    seen, messages = visitor.tell(), visitor.messages()
    assert seen["verschoven"] == 0
    assert [message for message in messages if page != "niet-gevonden" or "404" not in message] == []
    assert seen["geweigerd"] == []
    assert all(name.startswith(visitor.address + "/") for name, _ in seen["bestanden"])
    assert seen["icoon"].startswith("data:")
    assert len(seen["bestanden"]) <= MOST_REQUESTS
    assert sum(number for _, number in seen["bestanden"]) <= MOST_BYTES
    assert seen["grootste"]["url"] == ""
    assert seen["grootste"]["tekst"].strip()


def test_the_strict_policy_is_sent_and_holds(visitor: Visitor) -> None:
    with urllib.request.urlopen(visitor.address + "/") as answer:
        policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    visitor.watch()
    visitor.open("/")
    visitor.evaluate(
        "const own = document.createElement('script'); own.textContent = 'window.kwaad = 1'; document.body.append(own);"
        "document.body.setAttribute('style', 'color: red');"
    )
    assert visitor.evaluate("return window.kwaad") is None
    assert [re.sub(r" .*", "", one) for one in visitor.tell()["geweigerd"]] == ["script-src-elem", "style-src-attr"]
    visitor.messages()


@pytest.mark.parametrize("page", PAGES)
def test_nothing_sticks_out_at_400_percent(visitor: Visitor, page: str) -> None:
    visitor.start(size=(320, 256))
    visitor.open(PAGES[page])
    assert visitor.evaluate("return document.documentElement.scrollWidth") <= 320
    visitor.messages()


@pytest.mark.parametrize("page", ["toptaak", "product", "informatie", "toegankelijkheid", "levensgebeurtenis"])
def test_lines_have_a_length_that_reads_well(visitor: Visitor, page: str) -> None:
    visitor.open(PAGES[page])
    lengths = visitor.evaluate(FULL_LINES)
    assert lengths
    assert all(45 <= length <= 75 for length in lengths), lengths


@pytest.mark.parametrize("page", ["home", "toptaak", "a-z", "zoeken"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_links_and_texts_differ_from_what_is_behind_them_in_forced_colours_too(
    visitor: Visitor, page: str, scheme: str
) -> None:
    features = [{"name": "forced-colors", "value": "active"}, {"name": "prefers-color-scheme", "value": scheme}]
    visitor.cdp("Emulation.setEmulatedMedia", features=features)
    visitor.open(PAGES[page])
    same = visitor.evaluate(
        "return [...document.querySelectorAll('a, h1, p, input, button')].filter((one) => {"
        " const style = getComputedStyle(one); return style.color === style.backgroundColor; }).length"
    )
    visitor.cdp("Emulation.setEmulatedMedia", features=[])
    assert same == 0
