"""A checked site and its exit code."""

from __future__ import annotations

import pytest

from tools.model import criteria
from tools.model.checked_page import Accepted, CheckedPage, CheckedSite, FailedPage
from tools.model.finding import Finding, Severity


def site(*severities: Severity, failed: tuple[FailedPage, ...] = ()) -> CheckedSite:
    findings = tuple(Finding("a.md", 1, "regel", "Fout.", severity) for severity in severities)
    return CheckedSite((CheckedPage("/a/", "a.md", 1, "kcc", findings),), failed)


@pytest.mark.parametrize(
    ("checked", "code"),
    [
        (site(), 0),
        (site("waarschuwing", "beoordelen"), 0),
        (site("fout"), 1),
        (site("fout", failed=(FailedPage("/b/", "weg"),)), 2),
        (site(failed=(FailedPage("/b/", "weg"),)), 2),
        (CheckedSite(()), 2),
        (CheckedSite((), unchanged=True), 0),
        (CheckedSite(site().pages, on_lists=(Finding("l.toml", 2, "r", "m"),)), 1),
    ],
)
def test_only_a_complete_run_without_faults_is_good(checked: CheckedSite, code: int) -> None:
    assert checked.exit_code == code


def test_what_is_accepted_does_not_count_and_is_there_all_the_same() -> None:
    fault, doubt = Finding("a.md", 1, "r", "m"), Finding("a.md", 2, "s", "m", "beoordelen")
    accepted = (Accepted(fault, "Volgt."), Accepted(doubt, "Bekeken."))
    checked = CheckedSite((CheckedPage("/a/", "a.md", 1, "", accepted=accepted),))
    assert (checked.findings, checked.exit_code, checked.accepted) == ((), 0, accepted)
    assert checked.in_full.findings == (fault,)


def test_findings_of_all_pages_are_in_one_order() -> None:
    late, early = Finding("z.md", 1, "r", "m"), Finding("a.md", 9, "r", "m")
    pages = (CheckedPage("/z/", "z.md", 1, "", (late,)), CheckedPage("/a/", "a.md", 1, "", (early,)))
    assert CheckedSite(pages).findings == (early, late)


def test_a_criterion_is_called_by_its_name() -> None:
    assert criteria.described("1.4.3") == "WCAG 1.4.3 Contrast (minimum)"
    assert criteria.described("2.4.9") == "WCAG 2.4.9"
    assert criteria.described("U.2.1") == "Principe Universeel U.2.1 Content en presentatie gescheiden"


def test_criteria_are_sorted_as_numbers() -> None:
    assert sorted(["U.2.1", "1.4.10", "1.4.3"], key=criteria.order) == ["1.4.3", "1.4.10", "U.2.1"]
