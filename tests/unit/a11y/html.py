"""Pages and elements for tests of the accessibility check."""

from __future__ import annotations

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules.registry import PageRule


def page(body: str, *, head: str = '<meta charset="utf-8"><title>Paspoort</title>', path: str = "/") -> HtmlPage:
    """A page with this in its body."""
    html = f'<!doctype html><html lang="nl"><head>{head}</head><body>{body}</body></html>'
    return HtmlPage(path, html.encode())


def found(rule: PageRule, body: str) -> list[Barrier]:
    """What a rule finds on such a page."""
    return list(rule.check(page(body)))
