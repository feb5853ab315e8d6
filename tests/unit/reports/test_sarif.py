"""SARIF 2.1.0: what code hosts need to show a finding beside its line."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

from tests.unit.reports.checked_site import SITE
from tools.model.checked_page import CheckedPage, CheckedSite
from tools.model.finding import Finding
from tools.reports import findings_json, sarif

FINDINGS = [
    Finding("pdc/a.md", 3, "linktekst", "Zeg waar de link heen gaat.", criteria=("2.4.4",), correspondent="kcc"),
    Finding("pdc/a.md", 9, "zin-lang", "Maak er twee zinnen van.", "waarschuwing"),
    Finding("pdc/b.md", 1, "link-https", "Gebruik https.", original="http://a", suggestion="https://a"),
]


def test_a_finding_becomes_a_result_with_its_rule_level_and_line() -> None:
    run = json.loads(sarif.render(FINDINGS))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["link-https", "linktekst", "zin-lang"]
    first = run["results"][0]
    assert (first["ruleId"], first["ruleIndex"], first["level"]) == ("linktekst", 1, "error")
    place = first["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("pdc/a.md", 3)
    assert run["results"][1]["level"] == "warning"
    assert run["results"][2]["properties"]["suggestion"] == "https://a"


def test_every_part_that_the_standard_asks_for_is_there() -> None:
    """The required properties of sarif-schema-2.1.0.json (OASIS), and the forms it asks of them."""
    log = json.loads(sarif.render(FINDINGS))
    assert log.keys() == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    run = log["runs"][0]
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
    driver = run["tool"]["driver"]
    assert driver["name"]
    assert re.fullmatch("[a-zA-Z]{2}|[a-zA-Z]{2}-[a-zA-Z]{2}", driver["language"])
    assert urlsplit(driver["informationUri"]).scheme == "https"
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids))
    assert all(rule["help"]["text"] for rule in driver["rules"])
    for result in run["results"]:
        assert result.keys() <= {"ruleId", "ruleIndex", "level", "message", "locations", "properties"}
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in {"none", "note", "warning", "error"}
        assert result["message"]["text"]
        for location in result["locations"]:
            place = location["physicalLocation"]
            assert place["region"]["startLine"] >= 1
            assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", place["artifactLocation"]["uri"])


def test_a_path_becomes_an_address() -> None:
    text = sarif.render([Finding("pdc/café één.md", 1, "adres-leesbaar", "Kies een andere naam.")])
    assert '"uri": "pdc/caf%C3%A9%20%C3%A9%C3%A9n.md"' in text


def test_no_findings_is_a_run_without_results() -> None:
    assert json.loads(sarif.render([]))["runs"][0]["results"] == []


def test_json_leaves_out_what_is_empty() -> None:
    rows = json.loads(findings_json.render(FINDINGS))["findings"]
    assert rows[1] == {
        "path": "pdc/a.md", "line": 9, "rule": "zin-lang", "message": "Maak er twee zinnen van.", "severity": "waarschuwing",
    }  # fmt: skip


def test_pages_become_one_result_for_each_line_to_change() -> None:
    run = json.loads(sarif.pages(SITE))["runs"][0]
    assert run["tool"]["driver"]["name"] == "a11y_check"
    found = [(one["ruleId"], one["level"], one["locations"][0]["physicalLocation"]["region"]) for one in run["results"]]
    assert found == [
        ("color-contrast", "note", {"startLine": 7}),
        ("region", "warning", {"startLine": 9}),
        ("linktekst", "error", {"startLine": 12}),
        ("link-name", "error", {"startLine": 5}),
    ]
    assert run["results"][2]["locations"][0]["logicalLocations"] == [
        {"fullyQualifiedName": "/grofvuil/ #inhoud > p > a"}
    ]


def test_a_page_that_was_not_checked_makes_the_run_incomplete() -> None:
    invocation = json.loads(sarif.pages(SITE))["runs"][0]["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert "/weg/" in invocation["toolExecutionNotifications"][0]["message"]["text"]
    whole = CheckedSite((CheckedPage("/", "i.md", 1, ""),))
    assert json.loads(sarif.pages(whole))["runs"][0]["invocations"][0]["executionSuccessful"] is True


def test_a_page_that_is_its_own_source_has_a_relative_address() -> None:
    pages = CheckedSite(tuple(CheckedPage(url, url, 1, "", (Finding(url, 1, "r", "m"),)) for url in ("/", "/a/")))
    results = json.loads(sarif.pages(pages))["runs"][0]["results"]
    places = [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results]
    assert places == ["index.html", "a/"]
