"""Every real page is a test of its own, so that a failure names its file."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from tools import bijwerken
from tools.checks.registry import check_site
from tools.model.finding import Finding
from tools.model.product import UPN_PLACEHOLDER, UPN_PLACEHOLDER_URI
from tools.reading.clock import today
from tools.reading.site import read_site

ROOT = Path(__file__).resolve().parent.parent
UPL = ROOT.parent / "shared/standards/upl/upl.csv"
PAGES = sorted(
    path.relative_to(ROOT).as_posix() for folder in ("content", "pdc") for path in (ROOT / folder).rglob("*.md")
)
REGISTERS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "data").glob("*.yml"))


@cache
def faults() -> dict[str, list[Finding]]:
    """All findings that block, by file."""
    site, findings = read_site(ROOT)
    found: dict[str, list[Finding]] = {}
    for finding in [*findings, *check_site(site, today())]:
        if finding.severity == "fout":
            found.setdefault(finding.path, []).append(finding)
    return found


@pytest.mark.parametrize("path", PAGES + REGISTERS)
def test_file_has_no_faults(path: str) -> None:
    assert [str(finding) for finding in faults().get(path, [])] == []


def test_the_site_has_its_hundreds_of_pages() -> None:
    site, _ = read_site(ROOT)
    assert len(site.pages) + len(site.notices) == len(PAGES) > 600


@pytest.mark.skipif(not UPL.is_file(), reason="the official list of product names is not beside the project")
def test_every_product_name_is_an_official_one_with_its_own_address() -> None:
    with UPL.open(encoding="utf-8") as file:
        official = {row["UniformeProductnaam"]: row["URI"] for row in csv.DictReader(file)}
    assert official[UPN_PLACEHOLDER] == UPN_PLACEHOLDER_URI
    wrong = [page.path for page in read_site(ROOT)[0].pages if page.upn and official.get(page.upn) != page.upn_uri]
    assert wrong == []


def test_what_follows_from_the_pages_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    """The ledger of addresses, CODEOWNERS and the schemas; renew them with: python3 noxfile.py -s bijwerken."""
    assert bijwerken.main(["--controleer"]) == 0, capsys.readouterr().out


def test_no_address_in_the_ledger_has_been_lost() -> None:
    site, _ = read_site(ROOT)
    answered = (
        {page.url for page in site.pages} | {old for page in site.pages for old in page.oude_urls} | set(site.redirects)
    )
    assert set(site.urls) <= answered
