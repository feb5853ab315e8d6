"""SARIF 2.1.0: what code hosts need to show a finding beside its line."""

from __future__ import annotations

import json

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


def test_no_findings_is_a_run_without_results() -> None:
    assert json.loads(sarif.render([]))["runs"][0]["results"] == []


def test_json_leaves_out_what_is_empty() -> None:
    rows = json.loads(findings_json.render(FINDINGS))["findings"]
    assert rows[1] == {
        "path": "pdc/a.md", "line": 9, "rule": "zin-lang", "message": "Maak er twee zinnen van.", "severity": "waarschuwing",
    }  # fmt: skip
