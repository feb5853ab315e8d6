"""A checked site by department: how much each has to repair or to judge, and on which pages."""

from __future__ import annotations

from collections.abc import Iterator

from tools.model.checked_page import CheckedSite
from tools.model.finding import Finding
from tools.reports import terminal, together


def pages(result: CheckedSite) -> str:
    """One block for each department with findings, worst pages first; the departments without any are named too."""
    owners = together.owners(result)
    blocks = ["\n".join(block(owner)) + "\n" for owner in owners]
    quiet = sorted(set(result.departments.values()) - {owner.name for owner in owners} - {""}, key=str.casefold)
    if quiet:
        blocks.append("Niets gevonden bij: " + ", ".join(quiet) + ".\n")
    return "\n".join([*blocks, terminal.checked(result) + "\n"])


def block(owner: together.Owner) -> Iterator[str]:
    """One department."""
    yield terminal.of_owner(owner)
    by_page: dict[str, list[Finding]] = {}
    for same in owner.things:
        for finding in same:
            by_page.setdefault(finding.url, []).append(finding)
    for url in sorted(by_page, key=lambda url: (*(-count for count in counts(by_page[url])), url)):
        source = "" if owner.name == together.WEB_TEAM else f" ({by_page[url][0].path})"
        yield f"    {url}{source}: {terminal.numbers(by_page[url])}"


def counts(findings: list[Finding]) -> tuple[int, ...]:
    """How many of each severity, the worst first."""
    return tuple(sum(one.severity == severity for one in findings) for severity in together.SEVERITIES)
