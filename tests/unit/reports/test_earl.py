"""EARL 1.0: the classes and the numbers of properties that its schema asks for (https://www.w3.org/WAI/ER/EARL10/schema)."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.unit.reports.checked_site import SITE, VAGUE
from tests.unit.reports.json_ld import Expander
from tools.model.checked_page import Accepted, CheckedPage, CheckedSite
from tools.model.wcag_ids import IDS, address
from tools.reports import earl

E = "http://www.w3.org/ns/earl#"
DCT = "http://purl.org/dc/terms/"
ADDRESS = "https://www.bergen-nh.nl"


def expanded(site: CheckedSite = SITE) -> list[dict[str, Any]]:
    report = json.loads(earl.pages(site))
    nodes: list[dict[str, Any]] = Expander(report["@context"]).node(report["@graph"])
    return nodes


def of_class(nodes: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [one for one in nodes if E + name in (one["@type"] if isinstance(one["@type"], list) else [one["@type"]])]


def outcomes(nodes: list[dict[str, Any]], page: str) -> Counter[tuple[str, str]]:
    """Rule and outcome of each assertion on a page."""
    return Counter(
        (
            one[E + "test"][0]["@id"].rpartition("/")[2],
            one[E + "result"][E + "outcome"][0]["@id"].removeprefix(E),
        )
        for one in of_class(nodes, "Assertion")
        if one[E + "subject"] == [{"@id": page if page.startswith("_:") else ADDRESS + page}]
    )


def test_every_term_has_its_place_in_a_vocabulary() -> None:
    for node in expanded():
        for key in node:
            assert key.startswith(("@", E, DCT, "http://www.w3.org/2009/pointers#")), key


def test_an_assertion_has_one_of_each_part_that_the_schema_asks_for() -> None:
    nodes = expanded()
    declared = {node["@id"] for node in nodes if "@id" in node}
    found = of_class(nodes, "Assertion")
    assert found
    for one in found:
        for part in ("assertedBy", "subject", "test", "mode"):
            assert len(one[E + part]) == 1
        for part in ("assertedBy", "subject", "test"):
            assert one[E + part][0]["@id"] in declared
        assert one[E + "mode"] == [{"@id": E + "automatic"}]
        result = one[E + "result"]
        assert result["@type"] == E + "TestResult"
        assert len(result[E + "outcome"]) == 1
        assert result[E + "outcome"][0]["@id"].removeprefix(E) in {
            "passed",
            "failed",
            "cantTell",
            "inapplicable",
            "untested",
        }


def test_who_asserts_is_software_with_a_name() -> None:
    (checker,) = of_class(expanded(), "Software")
    assert checker[DCT + "title"] == "a11y_check.py"
    assert "axe-core 4.14.1, eigen regels" in checker[DCT + "description"]


def test_subjects_are_full_addresses() -> None:
    subjects = [one["@id"] for one in of_class(expanded(), "TestSubject") if one["@id"] != "_:website"]
    assert subjects == [f"{ADDRESS}{path}" for path in ("/grofvuil/", "/paspoort/", "/rust/", "/weg/")]
    nowhere = CheckedSite((CheckedPage("/a/", "a.md", 1, ""), CheckedPage("http://b.nl/", "b.md", 1, "")))
    found = {one["@id"] for one in of_class(expanded(nowhere), "TestSubject")}
    assert found == {"https://example.org/a/", "http://b.nl/", "_:website"}


def test_a_page_says_of_each_rule_what_came_of_it() -> None:
    nodes = expanded()
    assert outcomes(nodes, "/grofvuil/") == {
        ("linktekst", "failed"): 1,
        ("region", "failed"): 1,
        ("link-name", "failed"): 1,
        ("document-title", "passed"): 1,
        ("html-has-lang", "passed"): 1,
        ("image-alt", "inapplicable"): 1,
    }
    assert outcomes(nodes, "/paspoort/")["color-contrast", "cantTell"] == 1


def test_a_page_that_was_not_checked_is_untested() -> None:
    assert outcomes(expanded(), "/weg/") == {("", "untested"): 1}


def test_a_failure_points_at_its_element_and_its_line() -> None:
    nodes = of_class(expanded(), "Assertion")
    result = next(one for one in nodes if one[E + "test"][0]["@id"].endswith("/linktekst"))[E + "result"]
    pointer = result[E + "pointer"]
    assert pointer["@type"] == "http://www.w3.org/2009/pointers#CSSSelectorPointer"
    assert pointer["http://www.w3.org/2009/pointers#expression"] == "#inhoud > p > a"
    assert result[E + "info"] == "pdc/grofvuil.md:12"
    assert result[DCT + "date"] == "2026-11-22"


def test_a_rule_is_part_of_its_criteria() -> None:
    cases = {one["@id"].rpartition("/")[2]: one for one in of_class(expanded(), "TestCase")}
    parts = [one["@id"] for one in cases["link-name"][DCT + "isPartOf"]]
    assert parts == [
        "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
        "https://www.w3.org/TR/WCAG22/#name-role-value",
    ]
    assert DCT + "isPartOf" not in cases["region"]
    requirements = {one.get(DCT + "identifier") for one in of_class(expanded(), "TestRequirement")}
    assert {"1.4.3", "2.4.4", "4.1.2"} <= requirements


def test_what_only_a_person_can_tell_is_untested_for_the_site() -> None:
    by_hand = [one for one in SITE.coverage if one.tested == "mens" and one.criterion.number in IDS]
    assert by_hand
    found = outcomes(expanded(), "_:website")
    assert {outcome for _, outcome in found} == {"untested"}
    assert found.total() == len(by_hand)


@pytest.mark.parametrize("criterion", sorted(IDS))
def test_the_address_of_a_criterion_is_that_of_the_norm(criterion: str) -> None:
    assert urlsplit(address(criterion)).fragment == IDS[criterion]


def test_the_day_is_left_out_when_it_is_not_known() -> None:
    site = CheckedSite((CheckedPage("/a/", "a.md", 1, "", (VAGUE,)),))
    assert DCT + "date" not in of_class(expanded(site), "Assertion")[0][E + "result"]


def test_what_is_accepted_is_still_a_barrier() -> None:
    pages = tuple(
        replace(page, findings=(), accepted=tuple(Accepted(one, "Volgt.") for one in page.findings))
        for page in SITE.pages
    )
    shown = [outcome for outcome in outcomes_of(replace(SITE, pages=pages)) if "failed" in outcome]
    assert shown == [outcome for outcome in outcomes_of(SITE) if "failed" in outcome]
    assert shown


def outcomes_of(site: CheckedSite) -> list[str]:
    """The outcome of every assertion, in order."""
    graph = json.loads(earl.pages(site))["@graph"]
    return sorted(str(node["result"]["outcome"]) for node in graph if "result" in node)
