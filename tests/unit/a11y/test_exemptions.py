"""What may stay for a time, who answers for it, and what is wrong with the list itself."""

from __future__ import annotations

from datetime import date

import pytest

from tools.a11y import exemptions
from tools.model.checked_page import CheckedPage, CheckedSite, FailedPage
from tools.model.finding import CannotRun, Finding, Severity

OWNERS, RULES = {"afval", "burgerzaken"}, {"label", "link-name", "linktekst"}
TODAY = date(2027, 3, 1)
GOOD = """# uitleg
[[uitzondering]]
regel = "label"
pagina = "/afval/*"
reden = "De leverancier herstelt dit in maart."
eigenaar = "afval"
tot = 2027-03-31

[[ uitzondering ]]
regel = "linktekst"
pagina = "/"
element = "#a > a"
reden = "Naam van een krant."
eigenaar = "burgerzaken"
tot = 2027-03-01
"""


def read(text: str) -> tuple[exemptions.Exemption, ...]:
    return exemptions.read(text, OWNERS, RULES)


def page(url: str, *found: tuple[str, str] | tuple[str, str, Severity]) -> CheckedPage:
    source = f"pdc{url.rstrip('/')}.md"
    findings = tuple(
        Finding(source, 3, one[0], "Boodschap.", one[2] if len(one) > 2 else "fout", url, one[1]) for one in found
    )
    return CheckedPage(url, source, 1, "afval", findings)


def applied(*pages: CheckedPage, whole: bool = False, text: str = GOOD, today: date = TODAY) -> CheckedSite:
    return exemptions.applied(CheckedSite(pages), read(text), today, whole=whole)


def counted(site: CheckedSite) -> list[tuple[str, str, str]]:
    return [(one.rule, one.url, one.selector) for one in site.findings]


def test_the_list_is_read_with_its_lines() -> None:
    first, second = read(GOOD)
    assert (first.line, first.rule, first.page, first.element, first.owner) == (2, "label", "/afval/*", "", "afval")
    assert (second.line, second.element, second.until) == (9, "#a > a", date(2027, 3, 1))
    assert read("# nog niets\n") == ()


def test_what_is_covered_does_not_count_and_is_shown_apart() -> None:
    site = applied(page("/afval/kalender/", ("label", "#x"), ("link-name", "#y")), page("/", ("linktekst", "#a > a")))
    assert counted(site) == [("link-name", "/afval/kalender/", "#y")]
    assert [(one.finding.rule, one.owner, one.until) for one in site.accepted] == [
        ("linktekst", "burgerzaken", "2027-03-01"),
        ("label", "afval", "2027-03-31"),
    ]
    assert site.accepted[1].reason == "De leverancier herstelt dit in maart."


@pytest.mark.parametrize("severity", ["fout", "waarschuwing", "beoordelen"])
def test_every_severity_can_be_decided(severity: Severity) -> None:
    assert counted(applied(page("/afval/x/", ("label", "#x", severity)))) == []


@pytest.mark.parametrize(
    ("url", "rule", "selector"),
    [("/afval/x/", "link-name", "#x"), ("/paspoort/", "label", "#x"), ("/", "linktekst", "#b > a")],
)
def test_another_rule_page_or_element_still_counts(url: str, rule: str, selector: str) -> None:
    assert counted(applied(page(url, (rule, selector)))) == [(rule, url, selector)]


def test_after_its_last_day_a_finding_counts_again_and_the_list_must_be_mended() -> None:
    site = applied(page("/", ("linktekst", "#a > a")), today=date(2027, 3, 2))
    assert [(one.path, one.line, one.rule, one.correspondent) for one in site.findings] == [
        (exemptions.FILE, 9, exemptions.EXPIRED, "burgerzaken"),
        ("pdc.md", 3, "linktekst", ""),
    ]
    assert site.exit_code == 1


def test_what_nothing_needs_any_more_is_said_when_all_pages_were_checked() -> None:
    pages = (page("/afval/x/", ("label", "#x")), page("/"))
    assert counted(applied(*pages)) == []
    whole = applied(*pages, whole=True)
    assert [(one.line, one.rule) for one in whole.findings] == [(9, exemptions.UNUSED)]
    failed = CheckedSite(pages, (FailedPage("/weg/", "weg"),))
    assert exemptions.applied(failed, read(GOOD), TODAY, whole=True).on_lists == ()


def test_the_list_is_not_about_another_website() -> None:
    other = CheckedPage("http://elders.nl/", "/", 1, "", (Finding("/", 1, "linktekst", "x", selector="#a > a"),))
    assert applied(other, whole=True, today=date(2030, 1, 1)).findings == other.findings


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('regel = "label"\n', "", 2, "vul `regel` in"),
        ('reden = "Naam van een krant."', 'reden = ""', 9, "schrijf bij `reden` een tekst"),
        ("tot = 2027-03-31", 'tot = "31 maart"', 2, "datum zonder aanhalingstekens"),
        ("tot = 2027-03-31", "tot = 2027-03-31T10:00:00", 2, "datum zonder aanhalingstekens"),
        ('eigenaar = "afval"', 'eigenaar = "jansen"', 2, "“jansen” bestaat niet"),
        ('regel = "linktekst"', 'regel = "linktext"', 9, "“linktext” bestaat niet"),
        ('pagina = "/"', 'bladzijde = "/"', 9, "`bladzijde` bestaat niet"),
        ('pagina = "/"', "pagina = /", 11, "geen geldige TOML"),
        ("[[ uitzondering ]]", "[uitzonderlijk]", 1, "eigen regel [[uitzondering]]"),
        ("[[ uitzondering ]]", "[uitzondering]", 9, "geen geldige TOML"),
    ],
)
def test_a_fault_in_the_list_is_said_with_its_line(old: str, new: str, line: int, words: str) -> None:
    with pytest.raises(CannotRun) as caught:
        read(GOOD.replace(old, new))
    assert words in str(caught.value)
    assert str(caught.value).startswith(f"{exemptions.FILE}:{line}: ")


def test_all_faults_are_said_at_once() -> None:
    text = GOOD.replace('regel = "label"', 'regel = "leebel"').replace('eigenaar = "burgerzaken"', 'eigenaar = "x"')
    with pytest.raises(CannotRun) as caught:
        read(text)
    assert len(str(caught.value).splitlines()) == 2


def test_one_table_for_all_is_refused() -> None:
    with pytest.raises(CannotRun, match="eigen regel"):
        read('uitzondering = [{regel = "label"}]\n')
