"""The report for other programs."""

from __future__ import annotations

import json

from tools.model.checked_page import Accepted, CheckedPage, CheckedSite, FailedPage
from tools.model.finding import Finding
from tools.reports import json_report

FINDING = Finding(
    "content/afval.md",
    7,
    "image-alt",
    "Geen tekst.",
    "fout",
    "/afval/",
    "img",
    "kcc",
    ("1.1.1",),
    "<img>",
    "axe-core 4",
)


def test_every_page_is_in_the_report_also_without_findings() -> None:
    pages = (
        CheckedPage("/", "content/index.md", 1, "web"),
        CheckedPage("/afval/", "content/afval.md", 1, "kcc", (FINDING,)),
    )
    assert json.loads(json_report.pages(CheckedSite(pages))) == {
        "version": 1,
        "pages": [
            {"url": "/", "source": {"path": "content/index.md", "line": 1}, "correspondent": "web", "findings": []},
            {
                "url": "/afval/",
                "source": {"path": "content/afval.md", "line": 1},
                "correspondent": "kcc",
                "findings": [
                    {
                        "rule": "image-alt",
                        "severity": "fout",
                        "criteria": ["1.1.1"],
                        "message": "Geen tekst.",
                        "selector": "img",
                        "html": "<img>",
                        "engine": "axe-core 4",
                        "source": {"path": "content/afval.md", "line": 7},
                    }
                ],
            },
        ],
    }


def test_a_run_that_is_not_complete_says_so() -> None:
    report = json.loads(json_report.pages(CheckedSite((), (FailedPage("/weg/", "foutcode 404"),))))
    assert report == {"version": 1, "pages": [], "incomplete": [{"url": "/weg/", "reason": "foutcode 404"}]}


def test_what_does_not_count_and_what_is_on_no_page_are_in_the_report() -> None:
    accepted = Accepted(FINDING, "Wordt hersteld.", "kcc", "2027-03-01")
    page = CheckedPage("/afval/", "content/afval.md", 1, "kcc", accepted=(accepted,))
    on_list = Finding("data/lijst.toml", 2, "uitzondering-verlopen", "Haal weg.")
    made = json.loads(json_report.pages(CheckedSite((page,), on_lists=(on_list,))))
    (shown,) = made["pages"][0]["accepted"]
    assert (shown["rule"], shown["reason"], shown["owner"], shown["until"]) == (
        "image-alt",
        "Wordt hersteld.",
        "kcc",
        "2027-03-01",
    )
    assert made["pages"][0]["findings"] == []
    assert [one["source"] for one in made["findings"]] == [{"path": "data/lijst.toml", "line": 2}]
