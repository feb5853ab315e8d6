"""The WCAG-EM Report Tool must be able to open it: what its import reads (src/stores/evaluationStore.js) is there."""

from __future__ import annotations

import json
from typing import Any

from tests.unit.reports.checked_site import SITE
from tests.unit.reports.json_ld import Expander
from tools.model.catalogue import WCAG_22
from tools.model.checked_page import CheckedSite
from tools.model.wcag_ids import IDS
from tools.reports import wcag_em

EM = "http://www.w3.org/TR/WCAG-EM/#"
E = "http://www.w3.org/ns/earl#"
REPORT: dict[str, Any] = json.loads(wcag_em.pages(SITE))
CELLS: list[dict[str, Any]] = REPORT["auditSample"]


def outcome(criterion: str, subject: str) -> str:
    """What the report says of a criterion on a page."""
    (found,) = [
        one["result"]["outcome"]["id"]
        for one in CELLS
        if one["test"]["id"] == f"WCAG:{IDS[criterion]}" and one["subject"]["id"] == subject
    ]
    return str(found)


def page(path: str) -> str:
    return f"https://www.bergen-nh.nl{path}"


def test_every_term_is_known_to_the_tool() -> None:
    expander = Expander(REPORT["@context"])
    whole = expander.node({key: value for key, value in REPORT.items() if key != "@context"})
    assert whole["@type"] == EM + "procedure"
    steps = [f"{EM}step{number}" for number in (1, 2, 3, 4, 5)]
    assert [step for step in whole if step in steps] == [steps[0], steps[1], steps[2], steps[4], steps[3]]
    assert whole["@language"] == "nl"


def test_the_scope_says_what_was_checked_against_what() -> None:
    scope = REPORT["defineScope"]
    assert (scope["conformanceTarget"], scope["wcagVersion"]) == ("AA", "2.2")
    assert scope["scope"]["title"] == "https://www.bergen-nh.nl/"
    assert "3 pagina's" in scope["scope"]["description"]


def test_the_sample_has_every_page_under_the_address_that_the_tool_makes_its_name_of() -> None:
    samples = REPORT["selectSample"]["structuredSample"]
    assert [one["id"] for one in samples] == [page("/grofvuil/"), page("/paspoort/"), page("/rust/")]
    assert all(one["description"] == one["id"] for one in samples)
    assert REPORT["selectSample"]["randomSample"] == []


def test_every_cell_has_a_page_a_criterion_and_an_outcome_that_the_tool_knows() -> None:
    subjects = {one["id"] for one in REPORT["selectSample"]["structuredSample"]} | {"_:website"}
    classes = {
        "earl:passed": "Pass", "earl:failed": "Fail", "earl:cantTell": "CannotTell", "earl:inapplicable": "NotApplicable",
        "earl:untested": "NotTested",
    }  # fmt: skip
    for cell in CELLS:
        assert cell["type"] == "Assertion"
        assert cell["subject"]["id"] in subjects
        assert cell["test"]["id"].split(":")[-1] in IDS.values()
        found = cell["result"]["outcome"]
        assert found["type"] == ["OutcomeValue", classes[found["id"]]]
    assert len(CELLS) == len({(cell["subject"]["id"], cell["test"]["id"]) for cell in CELLS})


def test_every_criterion_of_the_norm_has_an_answer() -> None:
    assert {cell["test"]["id"] for cell in CELLS} == {f"WCAG:{IDS[one.number]}" for one in WCAG_22}


def test_what_is_broken_on_a_page_has_failed_there() -> None:
    assert outcome("2.4.4", page("/grofvuil/")) == "earl:failed"
    assert outcome("4.1.2", page("/paspoort/")) == "earl:failed"


def test_what_a_person_must_look_at_is_not_passed() -> None:
    assert outcome("1.4.3", page("/paspoort/")) == "earl:cantTell"
    assert outcome("2.4.4", page("/rust/")) == "earl:cantTell"


def test_what_rules_settle_has_passed_or_does_not_apply() -> None:
    assert outcome("3.1.1", page("/rust/")) == "earl:passed"
    assert outcome("1.3.5", page("/rust/")) == "earl:inapplicable"


def test_what_no_rule_tests_is_untested_for_the_whole_site() -> None:
    assert outcome("1.2.4", "_:website") == "earl:untested"


def test_the_findings_are_summed_up_with_what_was_not_checked() -> None:
    findings = REPORT["reportFindings"]
    assert findings["summary"].startswith("3 pagina’s getoetst. Niet getoetst: 1. Gevonden: 3 fouten")
    assert findings["date"] == "2026-11-22"
    assert "/weg/: de server geeft foutcode 404" in findings["evaluationSpecifics"]


def test_a_site_without_pages_is_still_a_report() -> None:
    empty = json.loads(wcag_em.pages(CheckedSite(())))
    assert empty["auditSample"] == []
