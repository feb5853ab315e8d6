"""Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from tools.model.checked_page import CheckedSite, FailedPage
from tools.model.finding import Finding
from tools.reports import together

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"fout": "error", "waarschuwing": "warning", "beoordelen": "note"}


def pages(result: CheckedSite) -> str:
    """The findings of a checked site, each line once; a page that was not checked is told as the tool's own error."""
    return _log([same[0] for same in together.things(result.findings)], "a11y_check", result.failed)


def render(findings: Sequence[Finding], tool: str = "content_check") -> str:
    """The findings of `tool`."""
    return _log(findings, tool)


def _log(findings: Sequence[Finding], tool: str, failed: Sequence[FailedPage] = ()) -> str:
    """One run with a rule object for each rule that found something."""
    rules = sorted({finding.rule for finding in findings})
    driver = {
        "name": tool,
        "informationUri": "https://www.bergen-nh.nl/",
        "language": "nl",
        "rules": [
            {"id": rule, "help": {"text": f"Uitleg: docs/handboek/regels.md, onder de kop {rule}."}} for rule in rules
        ],
    }
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, rules) for one in findings],
    }
    if tool == "a11y_check":
        run["invocations"] = [_invocation(failed)]
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


def _invocation(failed: Sequence[FailedPage]) -> dict[str, Any]:
    notes = [{"level": "error", "message": {"text": f"Niet getoetst: {one.url}: {one.reason}."}} for one in failed]
    return {"executionSuccessful": not failed, "toolExecutionNotifications": notes}


def _location(finding: Finding) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": quote(finding.path.lstrip("/")) or "index.html", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": finding.line},
    }
    location: dict[str, Any] = {"physicalLocation": place}
    if finding.url:
        location["logicalLocations"] = [{"fullyQualifiedName": f"{finding.url} {finding.selector}".strip()}]
    return location
