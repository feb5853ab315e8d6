"""A site with barriers can start: only what is new counts."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from tools.a11y import baseline
from tools.model.checked_page import CheckedPage, CheckedSite
from tools.model.finding import CannotRun, Finding


def finding(rule: str, html: str, url: str = "/afval/", selector: str = "a", line: int = 3) -> Finding:
    return Finding("pdc/afval.md", line, rule, "Boodschap.", "fout", url, selector, criteria=("2.4.4",), html=html)


def site(*findings: Finding, url: str = "/afval/") -> CheckedSite:
    return CheckedSite((CheckedPage(url, "pdc/afval.md", 1, "afval", findings),))


def compared(before: CheckedSite, now: CheckedSite) -> list[str]:
    """The selectors of what is new."""
    known = baseline.read(baseline.written(before), "nul.json")
    return [one.selector for one in baseline.applied(now, known).findings]


def test_what_was_there_does_not_count_and_is_shown_apart() -> None:
    before = site(finding("linktekst", "<a href='/x'>Klik hier</a>"))
    now = baseline.applied(before, baseline.read(baseline.written(before), "nul.json"))
    assert now.findings == ()
    assert now.exit_code == 0
    assert [(one.finding.rule, one.reason) for one in now.accepted] == [("linktekst", baseline.REASON)]


def test_a_page_that_was_rebuilt_around_it_changes_nothing() -> None:
    before = site(finding("linktekst", "<a href='/x'>Klik hier</a>", selector="p > a", line=3))
    now = site(finding("linktekst", '<a class="nieuw" href="/x">Klik  HIER</a>', selector="div > p > a", line=9))
    assert compared(before, now) == []


@pytest.mark.parametrize(
    "new",
    [
        finding("link-name", "<a href='/x'>Klik hier</a>"),
        finding("linktekst", "<a href='/x'>Lees meer</a>"),
        finding("linktekst", "<a href='/x'>Klik hier</a>", url="/paspoort/"),
    ],
)
def test_another_rule_text_or_page_is_new(new: Finding) -> None:
    assert compared(site(finding("linktekst", "<a href='/x'>Klik hier</a>")), site(new)) == ["a"]


def test_more_of_the_same_counts_for_what_is_over() -> None:
    one, two, three = (finding("linktekst", "<a>Klik hier</a>", selector=f"#{number}") for number in range(3))
    assert compared(site(one, two), site(one, two, three)) == ["#2"]
    assert compared(site(one, two, three), site(one)) == []


def test_the_same_page_at_another_address_is_the_same() -> None:
    before = site(finding("label", "<input name='q'>", url="https://www.site.nl/afval/"))
    assert compared(before, site(finding("label", "<input name='q'>", url="http://127.0.0.1:8/afval/"))) == []


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<a href='/x'>  Lees\n<b>MEER</b> </a>", "lees meer"),
        ("<a href='/map/paspoort/'></a>", "a paspoort"),
        ('<img src="/assets/strand.7905646b01f3.jpg">', "img strand.jpg"),
        ('<input name="postcode" id="x1">', "input postcode"),
        ("<main><h1>Afval</h1><p>Wij legen", "main"),
        ('<nav aria-label="Menu"><a>Een</a></nav>', "nav menu"),
        ("", ""),
        ("<p>" + "woord " * 50, "woord " * 13 + "wo"),
    ],
)
def test_an_element_is_known_by_its_words_or_target(html: str, text: str) -> None:
    assert baseline.text_of(html) == text


def test_what_was_solved_is_told_of_the_pages_that_were_checked() -> None:
    gone, elsewhere = finding("label", "<input name='q'>"), finding("label", "<input>", url="/paspoort/")
    pages = (*site(gone).pages, *site(elsewhere, url="/paspoort/").pages)
    before = baseline.read(baseline.written(CheckedSite(pages)), "nul.json")
    now = baseline.applied(site(), before)
    assert baseline.solved(now, before, whole=False) == ["/afval/ [label] input q"]
    assert baseline.solved(now, before, whole=True) == ["/afval/ [label] input q", "/paspoort/ [label] input"]
    assert baseline.solved(baseline.applied(site(gone), before), before, whole=False) == []
    _, told = baseline.compared(site(), baseline.written(site(gone)), "nul.json", whole=False)
    assert told.startswith("Opgelost sinds de nulmeting: 1.")
    assert told.endswith("/afval/ [label] input q")
    assert baseline.compared(site(gone), baseline.written(site(gone)), "nul.json", whole=True)[1] == ""


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2, "findings": []}', '{"version": 1, "findings": [{}]}'])
def test_a_damaged_file_is_said(text: str) -> None:
    with pytest.raises(CannotRun, match=r"nul\.json is beschadigd"):
        baseline.read(text, "nul.json")


def test_the_file_is_the_same_for_the_same_findings() -> None:
    one, two = finding("label", "<input name='q'>"), finding("linktekst", "<a>hier</a>")
    assert baseline.written(site(one, two)) == baseline.written(site(two, one))
    assert json.loads(baseline.written(site()))["findings"] == []
    assert baseline.read(baseline.written(site()), "x") == Counter()
