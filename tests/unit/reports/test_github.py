"""Annotations in a pull request."""

from __future__ import annotations

from tools.model.checked_page import CheckedPage, CheckedSite, FailedPage
from tools.model.finding import Finding
from tools.reports import github


def test_a_finding_stands_on_its_line() -> None:
    finding = Finding("content/a,b.md", 7, "kop", "100% fout:\nmeer", "fout", criteria=("1.3.1", "2.4.6"))
    assert github.line(finding) == (
        "::error file=content/a%2Cb.md,line=7,title=kop (1.3.1%2C 2.4.6)::100%25 fout:%0Ameer"
    )


def test_a_finding_on_a_page_names_the_page() -> None:
    finding = Finding("a.md", 1, "kop", "Fout.", "beoordelen", url="/a/", selector="h2")
    assert github.line(finding) == "::notice file=a.md,line=1,title=kop::Fout.%0A/a/ h2"


def test_the_worst_comes_first_and_the_same_line_once() -> None:
    advice = Finding("a.md", 1, "kop", "Advies.", "waarschuwing")
    in_theme = [Finding("theme/v.html", 2, "link", "Fout.", "fout", url=url) for url in ("/b/", "/a/")]
    lines = github.render([advice, *in_theme]).splitlines()
    assert lines == [
        "::error file=theme/v.html,line=2,title=link::Fout.%0A/a/",
        "::warning file=a.md,line=1,title=kop::Advies.",
    ]


def test_a_page_that_was_not_checked_is_an_error() -> None:
    site = CheckedSite((CheckedPage("/", "i.md", 1, ""),), (FailedPage("/weg/", "foutcode 404"),))
    assert github.pages(site) == "::error title=niet getoetst::/weg/: foutcode 404\n"
