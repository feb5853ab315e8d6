"""A checked site as JSON, version 1 of the form that other programs read."""

from __future__ import annotations

import json
from typing import Any

from tools.model.checked_page import Accepted, CheckedPage, CheckedSite
from tools.model.finding import Finding

VERSION = 1


def pages(result: CheckedSite) -> str:
    """Every page that was checked, also without findings. `incomplete` is there only when a page was not checked."""
    content: dict[str, Any] = {"version": VERSION, "pages": [page(one) for one in result.pages]}
    if result.on_lists:
        content["findings"] = [finding(one) for one in result.on_lists]
    if result.failed:
        content["incomplete"] = [{"url": one.url, "reason": one.reason} for one in result.failed]
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def page(checked: CheckedPage) -> dict[str, Any]:
    """One page."""
    content: dict[str, Any] = {
        "url": checked.url,
        "source": {"path": checked.path, "line": checked.line},
        "correspondent": checked.correspondent,
        "findings": [finding(one) for one in checked.findings],
    }
    if checked.accepted:
        content["accepted"] = [accepted(one) for one in checked.accepted]
    return content


def accepted(one: Accepted) -> dict[str, Any]:
    """A finding that does not count, with the reason."""
    known = {"reason": one.reason, "owner": one.owner, "until": one.until}
    return finding(one.finding) | {key: value for key, value in known.items() if value}


def finding(one: Finding) -> dict[str, Any]:
    """One finding."""
    return {
        "rule": one.rule,
        "severity": one.severity,
        "criteria": list(one.criteria),
        "message": one.message,
        "selector": one.selector,
        "html": one.html,
        "engine": one.engine,
        "source": {"path": one.path, "line": one.line},
    }
