"""The catalogue of criteria, and the rules that test them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.a11y import coverage
from tools.model.catalogue import CATALOGUE, DROPPED_IN_22, UNIVERSEEL, WCAG_21, WCAG_22, Coverage, Criterion

ADVICE_ONLY = {
    "afkorting-zonder-uitleg",
    "bestand-onverwacht",
    "label-ver-van-veld",
    "leesbaarheid",
    "nieuw-venster",
    "title-herhaalt",
    "vaste-sneltoets",
}
"""Rules for a criterion of level AAA, which is not in the catalogue."""
AXE = Path(__file__).resolve().parents[3] / "node_modules/axe-core/axe.min.js"


@dataclass(frozen=True)
class Rule:
    ID: str
    CRITERIA: tuple[str, ...]


def test_the_norms_have_the_number_of_criteria_that_they_say() -> None:
    assert (len(WCAG_21), len(WCAG_22), len(UNIVERSEEL)) == (50, 55, 13)
    assert [sum(one.level == level for one in WCAG_21) for level in ("A", "AA")] == [30, 20]
    numbers = [one.number for one in CATALOGUE]
    assert len(numbers) == len(set(numbers)) == 69


def test_what_wcag_22_adds_and_drops() -> None:
    old, new = ({one.number for one in norm} for norm in (WCAG_21, WCAG_22))
    assert new - old == {"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"}
    assert old - new == set(DROPPED_IN_22)


@pytest.mark.parametrize("criterion", [one for one in CATALOGUE if one.look], ids=lambda one: one.number)
def test_what_a_person_must_look_at_is_a_question(criterion: Criterion) -> None:
    assert "?" in criterion.look
    assert criterion.look[0].isupper()


def test_every_rule_tests_something_in_the_catalogue() -> None:
    known = {one.number for one in CATALOGUE}
    wrong = {rule.ID for rule in coverage.OWN if not rule.CRITERIA or not set(rule.CRITERIA) <= known}
    assert wrong == ADVICE_ONLY


def test_without_a_rule_only_a_person_can_tell() -> None:
    nothing = coverage.coverage("", own=())
    assert {one.tested for one in nothing} == {"mens"}
    assert [one.criterion for one in nothing] == list(CATALOGUE)


def test_nothing_is_called_settled_without_a_rule() -> None:
    everything = coverage.coverage(AXE.read_text(encoding="utf-8"))
    assert [one.criterion.number for one in everything if not one.criterion.look and one.tested != "machine"] == []


@pytest.mark.parametrize(("look", "tested"), [("", "machine"), ("Klopt het?", "deels")])
def test_a_rule_settles_a_criterion_that_leaves_no_question(look: str, tested: str) -> None:
    assert Coverage(Criterion("1.1.1", "Naam", "A", "2.0", look), ("regel",)).tested == tested


def test_rules_are_named_with_the_criteria_they_say() -> None:
    source = '[{id:"image-alt",selector:"img",tags:["wcag2a","wcag111"]},{id:"region",tags:["best-practice"]}]'
    found = {one.criterion.number: one.rules for one in coverage.coverage(source, [Rule("eigen", ("1.1.1", "U.8.1"))])}
    assert found["1.1.1"] == ("eigen", "image-alt")
    assert found["U.8.1"] == ("eigen",)
    assert found["1.3.1"] == ()
