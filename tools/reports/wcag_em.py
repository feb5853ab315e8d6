"""A checked site in the form that the W3C's WCAG-EM Report Tool opens: an evaluation with its scope, sample and audit.

The form is that of https://github.com/w3c/wai-wcag-em-report-tool (src/data/jsonld/appContext.js, version 3). A person goes on
there: what the program could only test in part is "cantTell", what no program can test "untested". The tool does not know
Principe Universeel. It matches a criterion by what stands after the colon, so all criteria have the prefix WCAG.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tools.model.catalogue import Coverage
from tools.model.checked_page import CheckedPage, CheckedSite
from tools.model.wcag_ids import IDS
from tools.reports import linked_data, terminal

CONTEXT: dict[str, Any] = {
    "reporter": "http://github.com/w3c/wai-wcag-em-report-tool/",
    "wcagem": "http://www.w3.org/TR/WCAG-EM/#",
    "Evaluation": "wcagem:procedure",
    "defineScope": "wcagem:step1",
    "scope": "wcagem:step1a",
    "step1b": {"@id": "wcagem:step1b", "@type": "@id"},
    "conformanceTarget": "step1b",
    "accessibilitySupportBaseline": "wcagem:step1c",
    "additionalEvaluationRequirements": "wcagem:step1d",
    "exploreTarget": "wcagem:step2",
    "essentialFunctionality": "wcagem:step2b",
    "pageTypeVariety": "wcagem:step2c",
    "technologiesReliedUpon": "wcagem:step2d",
    "selectSample": "wcagem:step3",
    "structuredSample": "wcagem:step3a",
    "randomSample": "wcagem:step3b",
    "Website": "wcagem:website",
    "Webpage": "wcagem:webpage",
    "auditSample": "wcagem:step4",
    "reportFindings": "wcagem:step5",
    "documentSteps": "wcagem:step5a",
    "commissioner": "wcagem:commissioner",
    "evaluator": "wcagem:evaluator",
    "evaluationSpecifics": "wcagem:step5b",
    "WCAG": "http://www.w3.org/TR/WCAG/#",
    "WAI": "http://www.w3.org/WAI/",
    "AA": "WAI:WCAG2AA-Conformance",
    "wcagVersion": "WAI:standards-guidelines/wcag/#versions",
    "earl": "http://www.w3.org/ns/earl#",
    "dcterms": "http://purl.org/dc/terms/",
    **{name: f"earl:{name}" for name in ("Assertion", "TestSubject", "TestResult", "OutcomeValue")},
    **{name: f"earl:{name}" for name in ("Pass", "Fail", "CannotTell", "NotApplicable", "NotTested")},
    **{name: f"earl:{name}" for name in ("assertedBy", "mode", "result", "subject", "test", "outcome")},
    **{name: f"dcterms:{name}" for name in ("title", "description", "summary", "date")},
    "id": "@id",
    "type": "@type",
    "language": "@language",
}
CLASSES: dict[linked_data.Outcome, str] = {
    "passed": "Pass",
    "failed": "Fail",
    "cantTell": "CannotTell",
    "inapplicable": "NotApplicable",
    "untested": "NotTested",
}


def pages(result: CheckedSite) -> str:
    """The evaluation; every page that was checked is in its sample."""
    result = result.in_full
    return linked_data.text(evaluation(result), "auditSample", assertions(result))


def evaluation(result: CheckedSite) -> dict[str, Any]:
    """Everything but the audit itself."""
    return {
        "@context": CONTEXT,
        "type": "Evaluation",
        "language": "nl",
        "defineScope": {
            "id": "_:defineScope",
            "scope": {
                "id": "_:website",
                "type": ["TestSubject", "Website"],
                "title": linked_data.address(result),
                "description": f"Alle {len(result.pages)} pagina's die in deze toets zijn geopend.",
            },
            "conformanceTarget": "AA",
            "wcagVersion": "2.2",
            "accessibilitySupportBaseline": "Chromium, op een telefoon en op een groot scherm, licht en donker.",
            "additionalEvaluationRequirements": "",
        },
        "exploreTarget": {
            "id": "_:exploreTarget",
            "technologiesReliedUpon": ["HTML", "CSS", "WAI-ARIA", "SVG"],
            "essentialFunctionality": "",
            "pageTypeVariety": "",
        },
        "selectSample": {
            "id": "_:selectSample",
            "structuredSample": [sample(result, page) for page in result.pages],
            "randomSample": [],
        },
        "reportFindings": {
            "documentSteps": [
                {"id": f"_:{step}"} for step in ("about", "defineScope", "exploreTarget", "selectSample")
            ],
            "title": f"Toegankelijkheid van {linked_data.address(result)}",
            "summary": terminal.checked(result) + " " + terminal.counted(result.findings),
            "commissioner": "",
            "evaluator": "a11y_check.py",
            "date": result.day,
            "evaluationSpecifics": "".join(f"Niet getoetst: {one.url}: {one.reason}.\n" for one in result.failed),
        },
    }


def sample(result: CheckedSite, page: CheckedPage) -> dict[str, Any]:
    """One page; the tool finds it again by the address in its description."""
    address = linked_data.address(result, page.url)
    return {"id": address, "type": ["TestSubject", "Webpage"], "title": page.url, "description": address}


def assertions(result: CheckedSite) -> Iterator[dict[str, Any]]:
    """For each criterion what is known of each page, and of the site where only a person can tell."""
    for coverage in result.coverage:
        number = coverage.criterion.number
        if number not in IDS:
            continue
        if coverage.tested == "mens" and not any(number in one.criteria for one in result.findings):
            yield assertion(result, number, "_:website", "untested", coverage.criterion.look)
            continue
        for page in result.pages:
            outcome = of_page(page, coverage)
            about = "\n".join(one.message for one in page.findings if number in one.criteria)
            yield assertion(result, number, linked_data.address(result, page.url), outcome, about)


def of_page(page: CheckedPage, coverage: Coverage) -> linked_data.Outcome:
    """The outcome of a criterion on a page: what is wrong first, and "passed" only where rules settle it all."""
    found = {linked_data.outcome(one) for one in page.findings if coverage.criterion.number in one.criteria}
    if found:
        return "failed" if "failed" in found else "cantTell"
    if set(coverage.rules) <= set(page.inapplicable) and coverage.tested == "machine":
        return "inapplicable"
    return "passed" if coverage.tested == "machine" else "cantTell"


def assertion(
    result: CheckedSite, criterion: str, subject: str, outcome: linked_data.Outcome, about: str
) -> dict[str, Any]:
    """One cell of the audit."""
    date = {"date": result.day} if result.day else {}
    return {
        "type": "Assertion",
        "assertedBy": "a11y_check.py",
        "mode": {"id": "earl:automatic"},
        "subject": {"id": subject},
        "test": {"id": f"WCAG:{IDS[criterion]}"},
        "result": {
            "type": "TestResult",
            "outcome": {"id": f"earl:{outcome}", "type": ["OutcomeValue", CLASSES[outcome]]},
            "description": about,
            **date,
        },
    }
