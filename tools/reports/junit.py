"""A checked site as JUnit XML, which CI systems show as tests: one test for each page."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from tools.model.checked_page import CheckedPage, CheckedSite
from tools.model.finding import Finding

NAME = "toegankelijkheid"
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def pages(result: CheckedSite) -> str:
    """A page fails with its findings of severity `fout`; others are in its output. A page not checked is an error."""
    shown = (*result.pages, *lists(result))
    broken = sum(any(one.severity == "fout" for one in page.findings) for page in shown)
    head = (
        f'<testsuite name={quoteattr(NAME)} tests="{len(shown) + len(result.failed)}" failures="{broken}" '
        f'errors="{len(result.failed)}">'
    )
    cases = [case(page) for page in shown]
    errors = [
        f"  <testcase classname={quoteattr(NAME)} name={attribute(one.url)}>\n"
        f"    <error message={attribute(one.reason)}/>\n  </testcase>"
        for one in result.failed
    ]
    body = "\n".join([head, *cases, *errors, "</testsuite>"])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{body}\n</testsuites>\n'


def lists(result: CheckedSite) -> list[CheckedPage]:
    """The files with findings on no page, each as a test of its own."""
    names = sorted({one.path for one in result.on_lists})
    return [CheckedPage(name, name, 1, "", tuple(one for one in result.on_lists if one.path == name)) for name in names]


def case(page: CheckedPage) -> str:
    """One page as a test."""
    faults = [one for one in page.findings if one.severity == "fout"]
    others = [one for one in page.findings if one.severity != "fout"]
    parts = [f"  <testcase classname={quoteattr(NAME)} name={attribute(page.url)} file={attribute(page.path)}>"]
    if faults:
        rules = ", ".join(sorted({one.rule for one in faults}))
        parts.append(f"    <failure message={attribute(rules)}>{text(faults)}</failure>")
    if others:
        parts.append(f"    <system-out>{text(others)}</system-out>")
    return "\n".join([*parts, "  </testcase>"])


def text(findings: list[Finding]) -> str:
    """The findings as lines."""
    lines = "\n".join(f"{one} ({one.selector})" if one.selector else str(one) for one in findings)
    return escape(NOT_IN_XML.sub("�", lines))


def attribute(value: str) -> str:
    """A value in quotes."""
    return quoteattr(NOT_IN_XML.sub("�", value))
