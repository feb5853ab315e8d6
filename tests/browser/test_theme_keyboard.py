"""Every kind of page with nothing but a keyboard, and as a screen reader gets it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from selenium.webdriver import Keys

from bench.schermen import PAGES
from tests.browser.visitor import DESKTOP, PHONE, Visitor

pytestmark = pytest.mark.browser
MOST_STEPS = 60
"""Longer pages are walked this far; what follows is more of the same list."""
REMEMBER_STOPS = """
const stops = [...document.querySelectorAll("a[href], button, input, textarea, summary, [tabindex='0']")]
  .filter((one) => one.checkVisibility() && one.type !== "hidden" && (one.type !== "radio" || one.checked));
window.gelopen = [];
addEventListener("focusin", ({target: one}) => {
  const box = one.getClientRects()[0], style = getComputedStyle(one);
  const free = (part) => {
    const top = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
    return top !== null && (one === top || one.contains(top) || top.contains(one));
  };
  gelopen.push({
    nummer: stops.indexOf(one), wat: one.outerHTML.slice(0, 120),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    vrij: [0.1, 0.5, 0.9].every(free),
  });
});
return stops.length;
"""


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["computer", "telefoon"])
@pytest.mark.parametrize("page", PAGES)
def test_the_keyboard_goes_everywhere_in_order_and_is_seen(visitor: Visitor, page: str, size: tuple[int, int]) -> None:
    visitor.start(size=size)
    visitor.open(PAGES[page])
    stops = visitor.evaluate(REMEMBER_STOPS)
    steps = min(stops, MOST_STEPS)
    visitor.press(*[Keys.TAB] * steps)
    walked = visitor.evaluate("return gelopen")
    assert [step["nummer"] for step in walked] == list(range(steps))
    assert [step["wat"] for step in walked if not step["ring"]] == []
    assert [step["wat"] for step in walked if not step["vrij"]] == []
    if stops <= MOST_STEPS:
        visitor.press(Keys.TAB)
        assert visitor.evaluate("return document.activeElement === document.body || gelopen.at(-1).nummer === 0")
    visitor.messages()


def test_the_first_stop_skips_to_the_content(visitor: Visitor) -> None:
    visitor.open(PAGES["toptaak"])
    visitor.press(Keys.TAB)
    assert visitor.evaluate("return document.activeElement.getBoundingClientRect().top") >= 0
    visitor.press(Keys.ENTER)
    assert visitor.evaluate("return document.activeElement.id") == "inhoud"
    visitor.press(Keys.TAB)
    assert visitor.evaluate("return document.querySelector('main').contains(document.activeElement)")


def value(node: dict[str, Any], name: str) -> Any:
    return next((one["value"].get("value") for one in node.get("properties", []) if one["name"] == name), None)


def named(tree: list[dict[str, Any]], role: str) -> list[str]:
    return [node["name"]["value"] for node in tree if node["role"]["value"] == role]


@pytest.mark.parametrize("page", PAGES)
def test_a_screen_reader_gets_named_landmarks_headings_and_the_current_page(visitor: Visitor, page: str) -> None:
    visitor.open(PAGES[page])
    visitor.messages()
    tree = visitor.tree()
    for landmark in ("banner", "main", "contentinfo", "search"):
        assert len(named(tree, landmark)) == 1, landmark
    navigations = named(tree, "navigation")
    assert all(Counter(navigations)[name] == 1 and name for name in navigations)
    assert {"Hoofdmenu", "Over deze site"} <= set(navigations)
    levels = [value(node, "level") for node in tree if node["role"]["value"] == "heading"]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(named(tree, "heading"))
    assert all(named(tree, "link"))
    assert all(named(tree, "textbox") + named(tree, "searchbox") + named(tree, "button"))


def test_the_menu_and_the_breadcrumb_tell_where_you_are(visitor: Visitor) -> None:
    visitor.open(PAGES["a-z"])
    current = visitor.evaluate(
        "return [...document.querySelectorAll('[aria-current=page]')].map((one) => one.textContent)"
    )
    assert current == ["A tot Z", "Alle onderwerpen van A tot Z"]


def test_help_and_navigation_are_in_the_same_place_on_every_page(visitor: Visitor) -> None:
    order = (
        "return [...document.querySelectorAll('.gm-overslaan, .gm-kop__naam, .gm-menu, .gm-zoek, .gm-broodkruimel, h1,"
        " .gm-verantwoording, .gm-voet h2')].map((one) => one.id || one.classList[0])"
    )
    places = {}
    for page, path in PAGES.items():
        visitor.open(path)
        places[page] = visitor.evaluate(order)
    visitor.messages()
    for page, found in places.items():
        assert found[:3] == ["gm-overslaan", "gm-kop__naam", "gm-menu"], page
        assert found[-3:] == ["voet-contact", "voet-vind", "voet-site"], page
