"""What the two reports in JSON-LD share: full addresses, outcomes, and the outcome of a criterion on a page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

from tools.model.checked_page import CheckedSite
from tools.model.finding import Finding

Outcome = Literal["failed", "cantTell", "passed", "inapplicable", "untested"]
NO_ADDRESS = "https://example.org"
"""For a site that does not say where it stands (RFC 2606); an address in JSON-LD cannot be a path alone."""


def address(result: CheckedSite, url: str = "/") -> str:
    """The full address of a page."""
    return url if urlsplit(url).scheme else urljoin(f"{result.address or NO_ADDRESS}/", url)


def outcome(finding: Finding) -> Outcome:
    """What a finding says of its rule. Advice on a criterion does not say that the criterion is broken."""
    if finding.severity == "fout" or (finding.severity == "waarschuwing" and not finding.criteria):
        return "failed"
    return "cantTell"


def text(content: Mapping[str, Any], lines: str, items: Iterable[Mapping[str, Any]]) -> str:
    """JSON with its long list `lines` one item a line: a report on many pages stays small and can be compared."""
    head = json.dumps(content, ensure_ascii=False, indent=1)
    rows = ",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in items)
    return f'{head.removesuffix("}").rstrip()},\n "{lines}": [\n{rows}\n ]\n}}\n'
