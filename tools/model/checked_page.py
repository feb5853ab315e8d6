"""A page of a built site with what was found on it, and a run over many of them: what page reports are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tools.model.catalogue import Coverage
from tools.model.finding import Finding


@dataclass(frozen=True, slots=True, order=True)
class Accepted:
    """A finding that does not count, with who answers for that and until when (2027-03-01), as far as it is known."""

    finding: Finding
    reason: str
    owner: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """`path` and `line` say where the page is written; both findings and pages without any are reported.

    `department` is that of the correspondent, as visitors read it on the page. `passed` and `inapplicable` name the
    rules that found nothing wrong and those that had nothing to look at, as far as the engine tells.
    """

    url: str
    path: str
    line: int
    correspondent: str
    findings: tuple[Finding, ...] = ()
    department: str = ""
    passed: tuple[str, ...] = ()
    inapplicable: tuple[str, ...] = ()
    accepted: tuple[Accepted, ...] = ()

    @property
    def in_full(self) -> CheckedPage:
        """The page with its accepted barriers among the findings."""
        barriers = (one.finding for one in self.accepted if one.finding.severity != "beoordelen")
        return replace(self, findings=tuple(sorted([*self.findings, *barriers])), accepted=())


@dataclass(frozen=True, slots=True)
class FailedPage:
    """A page that could not be checked, with the Dutch reason. It is never a pass."""

    url: str
    reason: str


@dataclass(frozen=True, slots=True)
class CheckedSite:
    """All pages of a run in the order of their address; complete only when nothing failed.

    `address` is where the site stands on the net, without a slash behind it, and `day` the day of the check as
    2026-11-22. `coverage` tells which rules test which criterion. `pictures` has a PNG by address of the page and selector of the element, for reports that show them.
    `on_lists` has findings that are on no page, but on the list of exceptions. `whole` says that all pages of the site were asked
    for, `unchanged` that none was, because only changed pages were to be checked and there are none.
    """

    pages: tuple[CheckedPage, ...]
    failed: tuple[FailedPage, ...] = ()
    address: str = ""
    day: str = ""
    coverage: tuple[Coverage, ...] = ()
    pictures: Mapping[tuple[str, str], bytes] = field(default_factory=dict)
    on_lists: tuple[Finding, ...] = ()
    whole: bool = False
    unchanged: bool = False

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings in the order in which reports show them."""
        return tuple(sorted([*self.on_lists, *(finding for page in self.pages for finding in page.findings)]))

    @property
    def accepted(self) -> tuple[Accepted, ...]:
        """All findings that do not count."""
        return tuple(sorted(one for page in self.pages for one in page.accepted))

    @property
    def in_full(self) -> CheckedSite:
        """The site with its accepted barriers among the findings: an exception makes them not count, it repairs nothing.

        What a person had to judge and accepted is no barrier.
        """
        return replace(self, pages=tuple(page.in_full for page in self.pages))

    @property
    def departments(self) -> dict[str, str]:
        """The department of each correspondent; of one whose department is not known, its id."""
        return {page.correspondent: page.department or page.correspondent for page in self.pages}

    @property
    def exit_code(self) -> int:
        """0 nothing found, 1 findings that block, 2 a page could not be checked."""
        if self.failed or not (self.pages or self.unchanged):
            return 2
        return 1 if any(finding.severity == "fout" for finding in self.findings) else 0
