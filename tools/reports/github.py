"""Findings as GitHub annotations: shown in a pull request on the line to change."""

from __future__ import annotations

from collections.abc import Iterable

from tools.model.checked_page import CheckedSite
from tools.model.finding import Finding

LEVELS = {"fout": "error", "waarschuwing": "warning", "beoordelen": "notice"}


def line(finding: Finding) -> str:
    """One workflow command."""
    criteria = f" ({', '.join(finding.criteria)})" if finding.criteria else ""
    place = f"file={value(finding.path)},line={finding.line},title={value(finding.rule + criteria)}"
    return f"::{LEVELS[finding.severity]} {place}::{data(finding.message + page(finding))}"


def page(finding: Finding) -> str:
    """The page and element, where the finding is about a built page."""
    parts = [part for part in (finding.url, finding.selector) if part]
    return f"\n{' '.join(parts)}" if parts else ""


def render(findings: Iterable[Finding]) -> str:
    """One command for each line and message: what is in the theme is on every page, and GitHub shows ten of a kind."""
    first: dict[tuple[str, int, str, str], Finding] = {}
    order = list(LEVELS)
    for finding in sorted(findings, key=lambda one: (order.index(one.severity), one)):
        first.setdefault((finding.path, finding.line, finding.rule, finding.message), finding)
    return "".join(f"{line(finding)}\n" for finding in first.values())


def pages(result: CheckedSite) -> str:
    """The findings of a checked site, and an error for each page that could not be checked."""
    failed = "".join(f"::error title=niet getoetst::{data(f'{one.url}: {one.reason}')}\n" for one in result.failed)
    return render(result.findings) + failed


def data(text: str) -> str:
    """A text after the second `::`."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def value(text: str) -> str:
    """A property between commas."""
    return data(text).replace(":", "%3A").replace(",", "%2C")
