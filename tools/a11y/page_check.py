"""Everything that is checked on one page: its HTML as sent, and how it is in a browser, narrow and wide."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol
from urllib.parse import urlsplit

from tools.a11y import axe_engine, settling
from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import views
from tools.a11y.browser_rules.open_page import TriedPage
from tools.a11y.browser_rules.registry import BROWSER_RULES, TRYING_RULES, VIEW_RULES
from tools.a11y.fetching import Response
from tools.a11y.html_page import HtmlPage, PageFacts
from tools.a11y.problem import PageMissing
from tools.a11y.static_rules.registry import PAGE_RULES

WORST_FIRST = ("fout", "waarschuwing", "beoordelen")


@dataclass(frozen=True, slots=True)
class Screen:
    """A size of window that pages are checked in; `only` is said of a barrier that no other size has."""

    width: int
    height: int
    only: str


IN_THE_DARK = "(Alleen in donkere weergave.)"
NARROW = Screen(412, 915, "(Alleen op een telefoon.)")
WIDE = Screen(1280, 1024, "(Alleen op een groot scherm.)")
SCREENS = (NARROW, WIDE)


class Browser(TriedPage, Protocol):
    """What a check needs of a browser."""

    def open(self, url: str, width: int, height: int) -> None:
        """Load the page in a window of that size."""

    def run_axe(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """What axe finds."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What a visit to a page brought."""

    barriers: tuple[Barrier, ...]
    facts: PageFacts


def visit(url: str, browser: Browser, get: Callable[[str], Response]) -> Visit:
    """Check one page; PageProblem when that is not possible."""
    answer = get(url)
    if answer.problem:
        raise PageMissing(answer.problem)
    if not answer.is_page:
        raise PageMissing(f"dit is geen webpagina maar {answer.content_type or 'een leeg antwoord'}")
    if urlsplit(answer.url).netloc != urlsplit(url).netloc:
        raise PageMissing(f"de pagina stuurt door naar een andere website ({answer.url})")
    page = HtmlPage(urlsplit(url).path or "/", answer.body, answer.content_type, answer.charset)
    found = [barrier for rule in PAGE_RULES for barrier in rule.check(page)]
    found.extend(in_browser(answer.url, browser))
    return Visit(tuple(found), page.facts)


def in_browser(url: str, browser: Browser) -> Iterator[Barrier]:
    """What only a browser can tell: axe in every size of window, its colour rules in the dark, then our own rules."""
    options = axe_engine.options()
    by_screen: list[tuple[Screen, list[Barrier]]] = []
    for number, screen in enumerate(SCREENS):
        if number:
            browser.resize(screen.width, screen.height)
        else:
            browser.open(url, screen.width, screen.height)
        by_screen.append((screen, list(settling.settle(axe_engine.barriers(browser.run_axe(options)), browser))))
    light = list(merged(by_screen))
    yield from light
    yield from in_the_dark(browser, {(barrier.rule, barrier.element.selector) for barrier in light})
    yield from views.tour(browser, VIEW_RULES)
    for rule in BROWSER_RULES:
        yield from rule.check(browser)
        browser.media()
    for trying in TRYING_RULES:
        browser.open(url, WIDE.width, WIDE.height)
        yield from trying.check(browser)


def in_the_dark(browser: Browser, known: Collection[tuple[str, str]]) -> Iterator[Barrier]:
    """What the colour rules find on the open page in the dark scheme and not in the light one."""
    by_screen = []
    browser.media(prefers_color_scheme="dark")
    for screen in SCREENS:
        browser.resize(screen.width, screen.height)
        found = settling.settle(axe_engine.barriers(browser.run_axe(axe_engine.colour_options())), browser)
        by_screen.append((screen, [one for one in found if (one.rule, one.element.selector) not in known]))
    browser.media()
    for barrier in merged(by_screen):
        yield replace(barrier, message=f"{barrier.message} {IN_THE_DARK}")


def merged(by_screen: Sequence[tuple[Screen, Iterable[Barrier]]]) -> Iterator[Barrier]:
    """Each barrier once. What is certain in one size of window needs no judging in another."""
    worst: dict[tuple[str, str], Barrier] = {}
    seen: dict[tuple[str, str], list[Screen]] = {}
    for screen, barriers in by_screen:
        for barrier in barriers:
            key = (barrier.rule, barrier.element.selector)
            seen.setdefault(key, []).append(screen)
            known = worst.get(key)
            if known is None or WORST_FIRST.index(barrier.severity) < WORST_FIRST.index(known.severity):
                worst[key] = barrier
    for key, barrier in worst.items():
        screens = set(seen[key])
        if len(screens) == len(by_screen):
            yield barrier
        else:
            yield replace(barrier, message=" ".join([barrier.message, *(screen.only for screen in screens)]))
