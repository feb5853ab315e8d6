"""A proposal reaches the department by itself."""

from __future__ import annotations

from tests.pages import page, site
from tools.website.code_owners import TEAM, code_owners


def test_each_page_belongs_to_the_team_of_its_correspondent() -> None:
    rules = [line for line in code_owners(site(page("a"), page("b"))).splitlines() if not line.startswith("#")]
    assert rules[:3] == [f"* {TEAM}", "/pdc/a.md @b/kcc", "/pdc/b.md @b/kcc"]


def test_the_file_protects_itself_last() -> None:
    assert code_owners(site(page("a"))).splitlines()[-2] == f"/CODEOWNERS {TEAM}"
