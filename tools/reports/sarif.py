"""Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from tools.model.finding import Finding

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"fout": "error", "waarschuwing": "warning", "beoordelen": "note"}


def render(findings: Sequence[Finding], tool: str = "content_check") -> str:
    """One run of `tool` with a rule object for each rule that found something."""
    rules = sorted({finding.rule for finding in findings})
    driver = {
        "name": tool,
        "informationUri": "https://www.bergen-nh.nl/",
        "language": "nl",
        "rules": [
            {"id": rule, "help": {"text": f"Uitleg: docs/handboek/regels.md, onder de kop {rule}."}} for rule in rules
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, rules) for one in findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _result(finding: Finding, rules: list[str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(finding)],
        "properties": {"correspondent": finding.correspondent, "criteria": list(finding.criteria)},
    }
    if finding.suggestion:
        result["properties"]["original"] = finding.original
        result["properties"]["suggestion"] = finding.suggestion
    return result


def _location(finding: Finding) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": quote(finding.path), "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": finding.line},
    }
    return {"physicalLocation": place}
