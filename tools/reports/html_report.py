"""A checked site as one HTML file for people: what is wrong, whom it keeps out, how to repair it, with pictures.

The file asks nothing of any other file or site, so that it can be mailed. It works without its script.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tools.model.checked_page import CheckedPage, CheckedSite, FailedPage
from tools.model.criteria import described, order
from tools.model.finding import Severity
from tools.reports import linked_data, terminal, together
from tools.reports.html_norms import CriterionRow, Norm, criterion_row, norms
from tools.reports.html_things import Thing, thing

HERE = Path(__file__).parent
LABELS: dict[Severity, str] = {"fout": "Fout", "waarschuwing": "Waarschuwing", "beoordelen": "Zelf beoordelen"}
IN_CODE = re.compile(r"`([^`]+)`")
"""What stands between backticks; splitting by it gives text and code in turn."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many things have a severity."""

    severity: Severity
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page in a list."""

    url: str
    address: str
    path: str
    owner: str
    found: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that the template shows."""

    name: str
    day: str
    checked: str
    counts: tuple[Count, ...]
    failed: tuple[FailedPage, ...]
    owners: tuple[together.Owner, ...]
    things: tuple[Thing, ...]
    criteria_found: tuple[tuple[str, str], ...]
    norms: tuple[Norm, ...]
    criteria: tuple[CriterionRow, ...]
    pages: tuple[PageRow, ...]


def pages(result: CheckedSite) -> str:
    """The report."""
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["parts"] = IN_CODE.split
    style, script = ((HERE / f"html_report.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))
    template = environment.get_template("html_report.html")
    return template.render(report=report(result), stijl=style, script=script) + "\n"


def report(result: CheckedSite) -> Report:
    """What the template shows of a checked site."""
    owners = together.owners(result)
    found = sorted(
        (same for owner in owners for same in owner.things),
        key=lambda same: (together.SEVERITIES.index(same[0].severity), same[0]),
    )
    numbers = sorted({one for same in found for one in same[0].criteria}, key=order)
    return Report(
        name=urlsplit(result.address).netloc or result.address or "de site",
        day=in_words(result.day),
        checked=terminal.checked(result),
        counts=tuple(
            Count(one, LABELS[one], sum(same[0].severity == one for same in found)) for one in together.SEVERITIES
        ),
        failed=result.failed,
        owners=tuple(owners),
        things=tuple(thing(result, number, same) for number, same in enumerate(found, start=1)),
        criteria_found=tuple((one, described(one)) for one in numbers),
        norms=tuple(norms(result.in_full)),
        criteria=tuple(criterion_row(result.in_full, coverage) for coverage in result.coverage),
        pages=tuple(page_row(result, page) for page in result.pages),
    )


def in_words(day: str) -> str:
    """2026-11-22 as 22-11-2026."""
    return "-".join(reversed(day.split("-")))


def page_row(result: CheckedSite, page: CheckedPage) -> PageRow:
    """A page with what was found on it."""
    owner = result.departments[page.correspondent]
    found = terminal.numbers(page.findings) or "niets"
    return PageRow(page.url, linked_data.address(result, page.url), page.path, owner, found)
