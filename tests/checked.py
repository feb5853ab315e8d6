"""Run one rule on one text, and say on which lines it found something; the text starts on line 1."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from tests.pages import page, site
from tools.checks.document import Document
from tools.checks.rule import PageRule, SiteRule
from tools.model.finding import Finding
from tools.model.page import Page

TODAY = date(2026, 11, 22)


def findings(
    rule: PageRule, body: str, *others: Page, site_has: dict[str, Any] | None = None, **fields: Any
) -> list[Finding]:
    """The findings of a rule on a page with that text."""
    own = page(fields.pop("slug", "a"), body=body, body_line=1, **fields)
    return list(rule.check(Document(own), site(own, *others, **(site_has or {}))))


def lines(rule: PageRule, body: str, **fields: Any) -> list[int]:
    """The lines on which a rule finds something."""
    return [finding.line for finding in findings(rule, body, **fields)]


def site_findings(rule: SiteRule, *pages: Page, today: date = TODAY, **fields: Any) -> list[Finding]:
    """The findings of a rule that looks at all pages."""
    documents: Sequence[Document] = [Document(one) for one in pages]
    return list(rule.check(documents, site(*pages, **fields), today))
