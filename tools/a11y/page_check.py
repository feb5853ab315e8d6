"""Everything that is checked on one page: its HTML as sent, and how it is in a browser, narrow and wide."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol
from urllib.parse import urlsplit

from tools.a11y import axe_engine, facts, origins, settling
from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import colours, narrow_only, views
from tools.a11y.browser_rules.open_page import TriedPage
from tools.a11y.browser_rules.registry import BROWSER_RULES, COLOUR_RULES, TRYING_RULES, VIEW_RULES
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


@dataclass(frozen=True, slots=True)
class Visit:
    """What a visit to a page brought."""

    barriers: tuple[Barrier, ...]
    facts: PageFacts
    passed: frozenset[str] = frozenset()
    """The rules that looked at something and found nothing wrong."""
    inapplicable: frozenset[str] = frozenset()
    """The rules that had nothing to look at, as far as is known: axe tells, our own rules do not."""


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
    answers: list[dict[str, Any]] = []
    found.extend(in_browser(answer.url, browser, answers.append))
    found = origins.traced(found, answer.url, browser, get, IN_THE_DARK)
    return Visit(tuple(found), facts.of(page), *outcomes(found, answers))


def outcomes(found: Iterable[Barrier], answers: Iterable[Mapping[str, Any]]) -> tuple[frozenset[str], frozenset[str]]:
    """The rules that found nothing wrong, and those that had nothing to look at in any size of window."""
    wrong = {barrier.rule for barrier in found}
    registries = (PAGE_RULES, COLOUR_RULES, VIEW_RULES, BROWSER_RULES, TRYING_RULES)
    own = {rule.ID for registry in registries for rule in registry}
    passed = own.union(*(answer["passed"] for answer in answers)) - wrong
    inapplicable = set[str]().union(*(answer["inapplicable"] for answer in answers)) - wrong - passed
    return frozenset(passed), frozenset(inapplicable)


def in_browser(url: str, browser: Browser, note: Callable[[dict[str, Any]], None]) -> Iterator[Barrier]:
    """What only a browser can tell: axe in every size of window, its colour rules in the dark, then our own rules.

    Each answer of axe to its rules is noted.
    """
    browser.open(url, NARROW.width, NARROW.height)
    light, doubt = in_the_light(browser, note)
    light.extend(colour_faults(browser))
    yield from light
    known = {(barrier.rule, barrier.element.selector) for barrier in light}
    yield from in_the_dark(browser, known, doubt=doubt)
    yield from views.tour(browser, VIEW_RULES)
    browser.resize(WIDE.width, WIDE.height)
    for rule in BROWSER_RULES:
        yield from rule.check(browser)
        browser.media()
    yield from in_use(url, browser)


def in_use(url: str, browser: Browser) -> Iterator[Barrier]:
    """What comes up when the page is used: in a wide window, and in a narrow one when that shows other controls."""
    if browser.window != (WIDE.width, WIDE.height):
        browser.resize(WIDE.width, WIDE.height)
    wide = [barrier for trying in TRYING_RULES for barrier in trying.check(browser)]
    yield from wide
    if TRYING_RULES and narrow_only.controls(browser, NARROW.width, NARROW.height):
        browser.open(url, NARROW.width, NARROW.height)
        known = {(barrier.rule, barrier.element.selector) for barrier in wide}
        for barrier in (barrier for trying in TRYING_RULES for barrier in trying.check(browser)):
            if (barrier.rule, barrier.element.selector) not in known:
                yield replace(barrier, message=f"{barrier.message} {NARROW.only}")


def in_the_light(browser: Browser, note: Callable[[dict[str, Any]], None]) -> tuple[list[Barrier], bool]:
    """What axe finds on the open page, and whether a layout made a colour rule doubt.

    A window that shows the same elements only needs the rules that measure.
    """
    first = browser.run_axe(axe_engine.options())
    narrow = list(axe_engine.barriers(first))
    settled_narrow = list(settling.settle(narrow, browser))
    browser.resize(WIDE.width, WIDE.height)
    again = {"of": "shown", "known": first["looks"]["shown"], "rules": axe_engine.MEASURING_RULES}
    second = browser.run_axe(axe_engine.options(), again)
    note(first)
    note(second)
    wide = list(axe_engine.barriers(second))
    settled_wide = list(settling.settle(wide, browser))
    if second["spared"]:
        settled_wide += [barrier for barrier in settled_narrow if barrier.rule not in axe_engine.MEASURING_RULES]
    doubt = any(barrier.rule in axe_engine.COLOUR_RULES for barrier in (*narrow, *wide))
    return list(merged([(NARROW, settled_narrow), (WIDE, settled_wide)])), doubt


def in_the_dark(browser: Browser, known: Collection[tuple[str, str]], *, doubt: bool) -> Iterator[Barrier]:
    """What the colour rules find on the open page in the dark scheme and not in the light one.

    A second size of window is only looked at when it has other colours, or when a layout made a colour rule doubt.
    """
    browser.media(prefers_color_scheme="dark")
    first = browser.run_axe(axe_engine.colour_options())
    wide = [one for one in settled(first, browser) if (one.rule, one.element.selector) not in known]
    ours = [one for one in colour_faults(browser) if (one.rule, one.element.selector) not in known]
    again = None if doubt else {"of": "colours", "known": first["looks"]["colours"], "rules": ()}
    browser.resize(NARROW.width, NARROW.height)
    second = browser.run_axe(axe_engine.colour_options(), again)
    narrow = [one for one in settled(second, browser) if (one.rule, one.element.selector) not in known]
    browser.media()
    for barrier in (*merged([(WIDE, wide), (NARROW, wide if second["spared"] else narrow)]), *ours):
        yield replace(barrier, message=f"{barrier.message} {IN_THE_DARK}")


def colour_faults(browser: Browser) -> Iterator[Barrier]:
    """What our own colour rules find in the colour scheme that is on."""
    yield from colours.look(browser, COLOUR_RULES)


def settled(answer: Mapping[str, Any], browser: Browser) -> Iterable[Barrier]:
    """What axe found, its doubts about contrast settled on the page as it stands."""
    return settling.settle(axe_engine.barriers(answer), browser)


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
