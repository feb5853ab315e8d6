"""A checked site in the Evaluation and Report Language (W3C, EARL 1.0) as JSON-LD: an assertion per page and rule.

The terms are those of https://www.w3.org/TR/EARL10-Schema/. Several findings of a rule on a page are one assertion each,
with the element as pointer. A rule of ours that found nothing has "passed", also where it had nothing to look at: only
axe tells that apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tools.model.checked_page import CheckedPage, CheckedSite
from tools.model.criteria import described, order
from tools.model.finding import Finding
from tools.model.wcag_ids import NORM
from tools.model.wcag_ids import address as address_of_criterion
from tools.reports import linked_data

RULE = "regel:"
CHECKER = "_:toets"
SITE = "_:website"
CONTEXT: dict[str, Any] = {
    "earl": "http://www.w3.org/ns/earl#",
    "regel": "tag:bergen-nh.nl,2026:toegankelijkheidstoets/regel/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "ptr": "http://www.w3.org/2009/pointers#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **{name: f"earl:{name}" for name in ("Assertion", "TestResult", "TestSubject", "TestCase", "TestRequirement", "Software")},
    **{name: {"@id": f"earl:{name}", "@type": "@id"} for name in ("assertedBy", "subject", "test", "mode", "outcome")},
    "result": "earl:result",
    "info": "earl:info",
    "pointer": "earl:pointer",
    "CSSSelectorPointer": "ptr:CSSSelectorPointer",
    "expression": "ptr:expression",
    "title": "dct:title",
    "description": {"@id": "dct:description", "@language": "nl"},
    "identifier": "dct:identifier",
    "source": "dct:source",
    "date": {"@id": "dct:date", "@type": "xsd:date"},
    "isPartOf": {"@id": "dct:isPartOf", "@type": "@id"},
    "Document": "foaf:Document",
    "@language": "nl",
}  # fmt: skip


def pages(result: CheckedSite) -> str:
    """Who checked, what, by which tests, and every assertion."""
    return linked_data.text({"@context": {"@base": linked_data.address(result), **CONTEXT}}, "@graph", graph(result))


def graph(result: CheckedSite) -> Iterator[dict[str, Any]]:
    """The nodes of the report."""
    result = result.in_full
    yield checker(result)
    yield from tests(result)
    for page in result.pages:
        yield {
            "@id": page.url,
            "@type": ["TestSubject", "Document"],
            "source": page.path,
        }
        yield from assertions(result, page)
    yield {"@id": SITE, "@type": "TestSubject", "title": linked_data.address(result)}
    for coverage in result.coverage:
        test = address_of_criterion(coverage.criterion.number)
        if coverage.tested == "mens" and test:
            yield assertion(SITE, test, {"outcome": "earl:untested", "info": coverage.criterion.look}, "")
    for failed in result.failed:
        yield {"@id": failed.url, "@type": ["TestSubject", "Document"]}
        yield assertion(failed.url, NORM, {"outcome": "earl:untested", "info": failed.reason}, result.day)


def checker(result: CheckedSite) -> dict[str, Any]:
    """The program, with the engines that it reports of."""
    engines = sorted({finding.engine for finding in result.findings if finding.engine})
    about = "Opent elke pagina in Chromium." + (f" Gevonden met: {', '.join(engines)}." if engines else "")
    return {"@id": CHECKER, "@type": "Software", "title": "a11y_check.py", "description": about}


def tests(result: CheckedSite) -> Iterator[dict[str, Any]]:
    """The rules, each with the criteria that it tests as far as known, and the criteria."""
    parts: dict[str, set[str]] = {rule: set() for page in result.pages for rule in (*page.passed, *page.inapplicable)}
    for coverage in result.coverage:
        for rule in coverage.rules:
            parts.setdefault(rule, set()).add(coverage.criterion.number)
    for finding in result.findings:
        parts.setdefault(finding.rule, set()).update(finding.criteria)
    for rule in sorted(parts):
        addresses = sorted(filter(None, map(address_of_criterion, parts[rule])))
        part = {"isPartOf": addresses} if addresses else {}
        yield {"@id": RULE + rule, "@type": "TestCase", "title": rule, **part}
    by_hand = {coverage.criterion.number for coverage in result.coverage}
    for criterion in sorted(by_hand.union(*parts.values()), key=order):
        if address_of_criterion(criterion):
            yield {
                "@id": address_of_criterion(criterion),
                "@type": "TestRequirement",
                "title": described(criterion),
                "identifier": criterion,
            }
    yield {"@id": NORM, "@type": "TestRequirement", "title": "WCAG 2.2"}


def assertions(result: CheckedSite, page: CheckedPage) -> Iterator[dict[str, Any]]:
    """What is known of one page."""
    for finding in page.findings:
        yield assertion(page.url, RULE + finding.rule, found(finding), result.day)
    for name, rules in (("passed", page.passed), ("inapplicable", page.inapplicable)):
        for rule in rules:
            yield assertion(page.url, RULE + rule, {"outcome": f"earl:{name}"}, "")


def found(finding: Finding) -> dict[str, Any]:
    """The result of a rule that found something, with the element and the line to change."""
    about: dict[str, Any] = {
        "outcome": f"earl:{linked_data.outcome(finding)}",
        "description": finding.message,
        "info": f"{finding.path}:{finding.line}",
    }
    if finding.selector:
        about["pointer"] = {"@type": "CSSSelectorPointer", "expression": finding.selector}
    return about


def assertion(subject: str, test: str, outcome: dict[str, Any], day: str) -> dict[str, Any]:
    """One statement of the checker; without a day where nothing was found, because there are many of those."""
    return {
        "@type": "Assertion",
        "assertedBy": CHECKER,
        "subject": subject,
        "test": test,
        "mode": "earl:automatic",
        "result": {"@type": "TestResult", **outcome, **({"date": day} if day else {})},
    }
