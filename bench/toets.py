"""Measure the accessibility check by layer on a sample of a built site. Prints a table; seconds per page are wall clock.

Usage: bench/toets.py SITE [--sample N] [--grid URL] [--json FILE]

`axe alone` is axe with all its rules for A and AA in one width and one scheme, and nothing else; `as its manual shows` is what
axe-selenium-python's own README does, with one browser. Steps are taken in turn, twice, and the faster of each counts.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.a11y import addresses, axe_engine, fetching, machines, site_check
from tools.a11y.browser import Browser
from tools.a11y.html_page import HtmlPage
from tools.a11y.local_server import serving
from tools.a11y.page_check import NARROW, in_the_dark, in_the_light
from tools.a11y.runner import Run
from tools.a11y.site_check import Wishes
from tools.a11y.static_rules.registry import PAGE_RULES

ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One way to check the sample; `seconds` per page."""

    name: str
    browsers: int
    seconds: float


def quiet(*_anything: object) -> None:
    """Say nothing."""


def html_rules(_browser: Browser | None, url: str) -> None:
    """Our rules on HTML."""
    answer = fetching.get(url)
    page = HtmlPage(url, answer.body, answer.content_type, answer.charset)
    for rule in PAGE_RULES:
        list(rule.check(page))


def as_manual(browser: Browser, url: str) -> None:
    """Load the page, hand axe over with it, and take all that it says."""
    browser.driver.get(url)
    browser.driver.execute_script(browser.axe.source)
    browser.driver.execute_async_script("axe.run().then(arguments[0])")


def axe_alone(browser: Browser, url: str) -> None:
    """Axe in one width and one scheme."""
    browser.open(url, NARROW.width, NARROW.height)
    list(axe_engine.barriers(browser.run_axe(axe_engine.options())))


def axe_everywhere(browser: Browser, url: str) -> None:
    """Axe and the colours in two widths and two schemes."""
    browser.open(url, NARROW.width, NARROW.height)
    light, doubt = in_the_light(browser, quiet)
    known = {(barrier.rule, barrier.element.selector) for barrier in light}
    list(in_the_dark(browser, known, doubt=doubt))


def in_browsers(check: Callable[[Browser, str], None], urls: list[str], jobs: int) -> Callable[[], None]:
    """Check the pages with that many browsers."""

    def run() -> None:
        outcome = Run(machines.find("", jobs).browsers(), lambda browser, url: bool(check(browser, url)) or True, quiet)
        failed = outcome.over(urls, jobs).failed
        if failed:
            raise RuntimeError(f"not measured: {failed}")

    return run


def whole(wishes: Wishes) -> Callable[[], None]:
    """The check as the program does it."""

    def run() -> None:
        failed = site_check.check(wishes, quiet, quiet).failed
        if failed:
            raise RuntimeError(f"not measured: {failed}")

    return run


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--sample", type=int, default=40, help="how many pages, drawn at random (40)")
    parser.add_argument("--grid", default="", help="measure on this grid too")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    args = parser.parse_args()
    found = addresses.of_folder(args.site)
    chosen = random.Random(20261130).sample(found, min(args.sample, len(found)))
    with serving(args.site.resolve()) as base, tempfile.TemporaryDirectory() as cache:
        urls = [base + path for path in chosen]
        wishes = Wishes(str(args.site), ROOT, chosen="\n".join(chosen), cache=Path(cache))
        fresh = replace(wishes, cache=None)
        steps: list[tuple[str, int, Callable[[], None]]] = [
            ("our rules on HTML", 0, lambda: [html_rules(None, url) for url in urls] and None),
            ("axe-selenium-python as its manual shows", 1, in_browsers(as_manual, urls, 1)),
            ("axe alone, one width and scheme", 1, in_browsers(axe_alone, urls, 1)),
            ("axe alone, one width and scheme", 2, in_browsers(axe_alone, urls, 2)),
            ("axe and colours, two widths, two schemes", 2, in_browsers(axe_everywhere, urls, 2)),
            ("everything", 1, whole(replace(fresh, jobs=1))),
            ("everything", 2, whole(fresh)),
            ("everything, kept for next time", 2, whole(replace(wishes, fresh=True))),
            ("nothing changed since", 2, whole(wishes)),
        ]
        if args.grid:
            steps.append(("everything on the grid", 0, whole(replace(fresh, grid=args.grid, jobs=0))))
        best = {(name, jobs): float("inf") for name, jobs, _ in steps}
        for _ in range(ROUNDS):
            for name, jobs, run in steps:
                started = time.perf_counter()
                run()
                best[name, jobs] = min(best[name, jobs], time.perf_counter() - started)
    table = [Step(name, jobs, seconds / len(urls)) for (name, jobs), seconds in best.items()]
    print(f"{len(urls)} pages, starting the browsers included")
    print(f"{'':44} {'browsers':>8} {'s/page':>7}")
    for step in table:
        print(f"{step.name:44} {step.browsers or '-':>8} {step.seconds:7.3f}")
    if args.json:
        args.json.write_text(json.dumps([asdict(step) for step in table], indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
