"""Findings as JSON, for other programs."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence

from tools.model.finding import Finding


def render(findings: Sequence[Finding]) -> str:
    """One object with a version and a list of findings in their order; empty fields are left out."""
    rows = [{key: value for key, value in dataclasses.asdict(finding).items() if value} for finding in findings]
    return json.dumps({"version": 1, "findings": rows}, ensure_ascii=False, indent=1) + "\n"
