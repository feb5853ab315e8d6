"""The list of forms that a checked site can be reported in, by the name that `--format` asks for."""

from __future__ import annotations

from collections.abc import Callable

from tools.model.checked_page import CheckedSite
from tools.reports import departments, earl, github, html_report, json_report, junit, sarif, terminal, wcag_em

OF_PAGES: dict[str, Callable[[CheckedSite], str]] = {
    "terminal": terminal.pages,
    "afdelingen": departments.pages,
    "html": html_report.pages,
    "json": json_report.pages,
    "junit": junit.pages,
    "github": github.pages,
    "sarif": sarif.pages,
    "earl": earl.pages,
    "wcag-em": wcag_em.pages,
}
WITH_PICTURES = frozenset(("html",))
"""Those that show pictures, when the site has them."""
