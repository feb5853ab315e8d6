"""The gate: no kind of question may be answered worse than when the baseline was written down.

The questions of the part `afstemmen` are for making search better; nobody looks at those of the part `poort`. A better
figure is written down with the command that the failure shows, in the same commit as the change that brought it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation
from tools.search.index import opened
from tools.search.searching import Search

ROOT = Path(__file__).resolve().parents[3]
QUESTIONS = evaluation.read((ROOT / "tests/data/zoekvragen.csv").read_text(encoding="utf-8"))
BASELINE = json.loads((ROOT / "tests/data/zoekvragen-basis.json").read_text(encoding="utf-8"))
MAY_FALL = 0.01
HOW = "Is dit de bedoeling? Leg het opnieuw vast: python3 bench/zoekvragen.py --vastleggen"

Figures = dict[str, dict[str, float]]


@pytest.fixture(scope="module")
def slugs() -> set[str]:
    return set(read_site(ROOT)[0].by_slug)


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Figures:
    site = read_site(ROOT)[0]
    folder = tmp_path_factory.mktemp("poort") / "zoekindex"
    building.build(site, today(), folder)
    gate = [question for question in QUESTIONS if question.deel == "poort"]
    return evaluation.evaluate(gate, Search(opened(folder)).slugs)


@pytest.mark.parametrize("kind", BASELINE)
def test_no_measure_of_a_kind_falls(kind: str, figures: Figures) -> None:
    fallen = {
        name: (before, figures[kind][name])
        for name, before in BASELINE[kind].items()
        if evaluation.is_worse(name, before, figures[kind][name], MAY_FALL)
    }
    assert not fallen, f"{kind}: {fallen}. {HOW}"


def test_the_baseline_has_every_kind_and_every_question(figures: Figures) -> None:
    assert {kind: values["vragen"] for kind, values in figures.items()} == {
        kind: values["vragen"] for kind, values in BASELINE.items()
    }


def test_no_question_finds_nothing(figures: Figures) -> None:
    assert figures[evaluation.ALL]["niets"] == 0


def test_there_are_enough_questions_of_every_kind() -> None:
    assert len(QUESTIONS) >= 300
    assert {question.deel for question in QUESTIONS} == {"afstemmen", "poort"}
    assert len({question.soort for question in QUESTIONS}) >= 9


def test_every_judged_page_exists(slugs: set[str]) -> None:
    judged = {slug for question in QUESTIONS for slug in question.oordelen}
    assert judged - slugs == set()
