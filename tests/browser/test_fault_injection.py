"""Barriers of every kind put into real pages: found, told on the file and line to change, and silent after repair.

The lists of what is missed are exact, so that they can only become shorter: what is found from now on is taken out.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.faults import project
from tests.browser.faults.fault import Fault
from tests.browser.faults.registry import BUILDS, FAULTS
from tools.a11y import site_check
from tools.a11y.site_check import Wishes
from tools.model.checked_page import CheckedSite
from tools.model.finding import Finding

pytestmark = pytest.mark.browser
MISSED: frozenset[str] = frozenset()
"""What no rule finds."""
ON_ANOTHER_LINE: frozenset[str] = frozenset()
"""What is told in the right file and on another line."""
MOSTLY = 0.95
ON_ALL_PAGES = "een"
SOME_PAGES = "/paspoort-aanvragen/\n/alle-onderwerpen-a-z/\n"
"""What the other builds break is on these too."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the check says of one fault, and the line that it should tell."""

    fault: Fault
    line: int
    found: tuple[Finding, ...]

    @property
    def in_file(self) -> tuple[Finding, ...]:
        """What it says of the file with the fault."""
        return tuple(one for one in self.found if one.path == self.fault.path)

    @property
    def on_line(self) -> bool:
        """Whether it tells the line with the fault."""
        return any(one.line == self.line for one in self.in_file)

    @property
    def row(self) -> str:
        """One row of the table that a failure shows."""
        rules = ", ".join(sorted({one.rule for one in self.in_file if one.line == self.line})) or "-"
        return f"{self.fault.name:28} {self.fault.expects:22} {rules:30} {self.fault.path}:{self.line}"


def check(site: Path, root: Path, chosen: str | None = None) -> CheckedSite:
    """The site of a project checked with everything there is."""
    result = site_check.check(Wishes(str(site), root, chosen=chosen), lambda *_: None, lambda *_: None)
    assert result.failed == ()
    return result


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> list[Outcome]:
    """All faults, put in a few sites that are each checked once."""
    made = []
    for build in BUILDS:
        root = tmp_path_factory.mktemp(build)
        faults = [fault for fault in FAULTS if fault.build == build]
        site = project.build(project.make(root, faults))
        findings = check(site, root, None if build == ON_ALL_PAGES else SOME_PAGES).findings
        lines = {fault: fault.line(root) for fault in faults}
        for fault in faults:
            of_others = {(other.path, lines[other]) for other in faults if lines[other] != lines[fault]}
            found = tuple(
                one
                for one in findings
                if fault.expects in (*one.criteria, one.rule) and (one.path, one.line) not in of_others
            )
            made.append(Outcome(fault, lines[fault], found))
    print("\n".join(outcome.row for outcome in made))  # noqa: T201 - the table, for who runs pytest with -s
    return made


def test_there_are_many_kinds() -> None:
    names = [fault.name for fault in FAULTS]
    assert len(names) == len(set(names)) >= 60
    assert {fault.path.rsplit(".", 1)[1] for fault in FAULTS} == {"md", "html", "css", "js"}


def test_a_barrier_is_found_in_its_file(outcomes: list[Outcome]) -> None:
    assert {one.fault.name for one in outcomes if not one.in_file} == MISSED
    assert len(outcomes) - len(MISSED) >= MOSTLY * len(outcomes)


def test_a_barrier_is_told_on_the_line_to_change(outcomes: list[Outcome]) -> None:
    found = [one for one in outcomes if one.in_file]
    assert {one.fault.name for one in found if not one.on_line} == ON_ANOTHER_LINE
    assert len(found) - len(ON_ANOTHER_LINE) >= MOSTLY * len(found)


def test_after_repair_nothing_is_found(tmp_path: Path) -> None:
    places = {(fault.path, fault.anchor, fault.right): fault for fault in FAULTS}
    root = project.make(tmp_path, places.values(), repaired=True)
    found = check(project.build(root), root).findings
    assert [(one.severity, one.rule, one.path, one.line, one.html) for one in found] == []
