"""Pictures of what was found, for a report that people read: one of each thing, of its first page, with a frame around it.

They are taken after the check, on the few pages that need one, so that a check without pictures costs nothing more.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

from PIL import Image

from tools.a11y import machines, page_check, site_check
from tools.a11y.browser import Browser
from tools.a11y.runner import Run, Tell
from tools.a11y.site_check import Wishes
from tools.model.checked_page import CheckedSite
from tools.model.finding import Finding

MOST = 80
WIDEST, HIGHEST, AROUND = 720, 420, 70
COLOURS = 64
MARK = Path(__file__).with_name("mark.js").read_text(encoding="utf-8")
FRAME = " >>> "
Pictures = dict[tuple[str, str], bytes]


def taken(wishes: Wishes, result: CheckedSite, tell: Tell) -> Pictures:
    """A PNG by page and selector. What cannot be seen or opened has none."""
    with site_check.address_of(wishes.site, wishes.host) as base:
        wanted: dict[str, list[Finding]] = {}
        for finding in chosen(result.findings):
            url = base.rstrip("/") + finding.url if site_check.is_folder(wishes) else finding.url
            wanted.setdefault(url, []).append(finding)
        if not wanted:
            return {}
        found = machines.find(wishes.grid, wishes.jobs)
        run: Run[Browser, Pictures] = Run(
            found.browsers(), lambda browser, url: of_page(browser, url, wanted[url]), tell
        )
        outcome = run.over(list(wanted), found.jobs)
    return {key: png for pictures in outcome.results.values() for key, png in pictures.items()}


def chosen(findings: Iterable[Finding]) -> list[Finding]:
    """The first finding of each thing that has an element, the worst things first."""
    first: dict[tuple[str, int, str], Finding] = {}
    for one in sorted(findings, key=lambda one: (page_check.WORST_FIRST.index(one.severity), one)):
        if one.selector and one.url:
            first.setdefault((one.path, one.line, one.rule), one)
    return list(first.values())[:MOST]


class Camera(Protocol):
    """What taking a picture asks of a browser."""

    def open(self, url: str, width: int, height: int) -> None:
        """Load the page in a window of that size."""

    def media(self, **features: str) -> None:
        """Show the page to someone with other preferences."""

    def evaluate(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 - whatever the script returns
        """What a script returns."""

    def picture(self, x: float, y: float, width: float, height: float) -> bytes:
        """A PNG of part of the page."""


def of_page(browser: Camera, url: str, findings: Iterable[Finding]) -> Pictures:
    """The pictures of one page, each as the visitor sees it who meets the barrier: small or large, light or dark."""
    made: Pictures = {}
    for finding in findings:
        screen = page_check.NARROW if page_check.NARROW.only in finding.message else page_check.WIDE
        browser.open(url, screen.width, screen.height)
        if page_check.IN_THE_DARK in finding.message:
            browser.media(prefers_color_scheme="dark")
        place = browser.evaluate(MARK, finding.selector.partition(FRAME)[0], WIDEST, HIGHEST, AROUND)
        if place:
            made[finding.url, finding.selector] = smaller(browser.picture(**rounded(place)))
    return made


def rounded(place: Mapping[str, float]) -> dict[str, float]:
    """Whole pixels, so that text stays sharp."""
    return {name: float(round(value)) for name, value in place.items()}


def smaller(png: bytes) -> bytes:
    """The same picture in few colours: a report with many of them can still be mailed."""
    made = io.BytesIO()
    with Image.open(io.BytesIO(png)) as picture:
        picture.convert("RGB").quantize(COLOURS).save(made, "PNG", optimize=True)
    return made.getvalue()
