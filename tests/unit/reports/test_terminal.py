"""Findings as lines for people."""

from __future__ import annotations

import io
import sys

import pytest

from tests.unit.reports.checked_site import SITE
from tools.model.checked_page import Accepted, CheckedPage, CheckedSite, FailedPage
from tools.model.finding import Finding
from tools.reports import terminal

CONTENT = Finding("content/afval.md", 2, "linktekst", "De linktekst “klik hier” zegt niets.")


def on_page(url: str) -> Finding:
    return Finding(
        "theme/voet.html", 3, "link-name", "Geen tekst.", "fout", url, "footer > a", "", ("2.4.4", "4.1.2"), "<a>\n</a>"
    )


def test_a_finding_is_one_line() -> None:
    assert str(CONTENT) == "content/afval.md:2: fout [linktekst] De linktekst “klik hier” zegt niets."


def test_findings_are_sorted_and_counted() -> None:
    other = Finding("content/a.md", 9, "kop", "Kop is leeg.", "waarschuwing")
    assert terminal.render([CONTENT, other]) == (
        "content/a.md:9: waarschuwing [kop] Kop is leeg.\n"
        "content/afval.md:2: fout [linktekst] De linktekst “klik hier” zegt niets.\n"
        "Gevonden: 1 fout, 1 waarschuwing.\n"
    )


def test_what_is_on_many_pages_is_told_once() -> None:
    assert terminal.render([on_page("/b/"), on_page("/a/")]) == (
        "theme/voet.html:3: fout [link-name] Geen tekst.\n"
        "    WCAG 2.4.4 Linkdoel (in context), WCAG 4.1.2 Naam, rol, waarde\n"
        "    pagina: /a/ (en 1 andere)\n"
        "    element: footer > a\n"
        "    <a> </a>\n"
        "Gevonden: 2 fouten.\n"
    )


def test_the_correspondent_is_named_and_long_html_is_cut() -> None:
    finding = Finding("a.md", 1, "r", "m.", "beoordelen", html="<p>" + "x" * 200, correspondent="kcc")
    lines = terminal.render([finding]).splitlines()
    assert lines[1].endswith("x…")
    assert len(lines[1]) == 4 + terminal.LONGEST_HTML
    assert lines[2:] == ["    correspondent: kcc", "Gevonden: 1 keer zelf beoordelen."]


def test_nothing_found_is_said() -> None:
    assert terminal.render([]) == "Niets gevonden.\n"


def test_what_each_department_has_to_do_is_said_at_the_end() -> None:
    assert terminal.pages(SITE).splitlines()[-5:] == [
        "Per afdeling:",
        "    Afval en Grondstoffen: 1 fout, 1 waarschuwing, op 1 pagina",
        "    Burgerzaken: 1 keer zelf beoordelen, op 1 pagina",
        "    Webteam: 1 fout, op 2 pagina’s",
        "3 pagina’s getoetst. Niet getoetst: 1.",
    ]


def test_the_number_of_pages_is_said() -> None:
    page = CheckedPage("/", "content/index.md", 1, "kcc")
    assert terminal.pages(CheckedSite((page,))) == "Niets gevonden.\n1 pagina getoetst.\n"
    failed = (FailedPage("/b/", "weg"),)
    assert terminal.pages(CheckedSite((page, page), failed)).endswith("2 pagina’s getoetst. Niet getoetst: 1.\n")


def test_nothing_is_called_good_when_no_page_was_checked() -> None:
    assert terminal.pages(CheckedSite((), (FailedPage("/b/", "weg"),))) == "0 pagina’s getoetst. Niet getoetst: 1.\n"


class Screen(io.StringIO):
    """A terminal with a person behind it."""

    def isatty(self) -> bool:
        return True


def test_a_warning_goes_over_the_bar_of_a_person_who_looks_on(monkeypatch: pytest.MonkeyPatch) -> None:
    screen, log = Screen(), io.StringIO()
    for stream in (screen, log):
        monkeypatch.setattr(sys, "stderr", stream)
        terminal.warn("Let op.")
    assert screen.getvalue() == "\r\033[KLet op.\n"
    assert log.getvalue() == "Let op.\n"


def test_what_does_not_count_is_counted() -> None:
    accepted = (Accepted(Finding("a.md", 1, "label", "x"), "Wordt hersteld."),)
    site = CheckedSite((CheckedPage("/", "a.md", 1, "", accepted=accepted),))
    assert terminal.pages(site).endswith("Niet meegeteld (uitzondering of nulmeting): 1.\n")
