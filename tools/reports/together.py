"""What belongs together in a report: the same thing on many pages, and the findings of one department."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tools.model.checked_page import CheckedSite
from tools.model.finding import Finding, Severity

SEVERITIES: tuple[Severity, ...] = ("fout", "waarschuwing", "beoordelen")
WEB_TEAM = "Webteam"
"""Who repairs what is in the theme: it is on the page of every department."""


@dataclass(frozen=True, slots=True)
class Owner:
    """A department and everything that was found in what it answers for, the same thing on many pages once."""

    name: str
    things: tuple[tuple[Finding, ...], ...]

    def number(self, severity: Severity) -> int:
        """How many things have this severity."""
        return sum(same[0].severity == severity for same in self.things)

    @property
    def pages(self) -> tuple[str, ...]:
        """The addresses of the pages with something, in order."""
        return tuple(sorted({finding.url for same in self.things for finding in same}))


def things(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    """The findings in order, with those together that one repair on one line takes away."""
    found: dict[tuple[str, int, str, str, str], list[Finding]] = {}
    for one in sorted(findings):
        found.setdefault((one.path, one.line, one.rule, one.message, one.html), []).append(one)
    return [tuple(same) for same in found.values()]


def owner_of(finding: Finding, departments: dict[str, str]) -> str:
    """Who repairs it."""
    return departments.get(finding.correspondent, finding.correspondent) if finding.correspondent else WEB_TEAM


def owners(result: CheckedSite) -> list[Owner]:
    """Every department with something to do, in the order of the alphabet, the web team last."""
    departments = result.departments
    by_name: dict[str, list[tuple[Finding, ...]]] = {}
    for same in things(result.findings):
        by_name.setdefault(owner_of(same[0], departments), []).append(same)
    order = sorted(by_name, key=lambda name: (name == WEB_TEAM, name.casefold()))
    return [Owner(name, tuple(by_name[name])) for name in order]
