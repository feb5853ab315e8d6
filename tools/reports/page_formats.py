"""The forms in which the outcome of a checked site can be had, by the name of each on the command line."""

from __future__ import annotations

from collections.abc import Callable

from tools.model.checked_page import CheckedSite
from tools.reports import departments, earl, github, html_report, json_report, junit, sarif, terminal, wcag_em

FORMATS: dict[str, Callable[[CheckedSite], str]] = {
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
