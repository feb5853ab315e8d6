"""The measures, against figures worked out by hand."""

from __future__ import annotations

import math

import pytest

from tools.search import evaluation
from tools.search.evaluation import Judged

GRADES = {"goed": 3, "half": 2, "beetje": 1}
TEXT = 'vraag,soort,deel,oordelen\nkliko,exact,poort,goed=3;half=2\n"de, bak",vraag,afstemmen,bak=3\n'


def test_questions_are_read() -> None:
    assert evaluation.read(TEXT) == [
        Judged("kliko", "exact", "poort", {"goed": 3, "half": 2}),
        Judged("de, bak", "vraag", "afstemmen", {"bak": 3}),
    ]


def test_the_best_order_has_a_gain_of_one() -> None:
    assert evaluation.ndcg(["goed", "half", "beetje"], GRADES) == 1.0
    assert evaluation.ndcg([], GRADES) == 0.0
    assert evaluation.ndcg(["x"], GRADES) == 0.0


def test_the_gain_of_another_order_is_as_worked_out_by_hand() -> None:
    ideal = 7 + 3 / math.log2(3) + 1 / 2
    assert evaluation.ndcg(["half", "x", "goed"], GRADES) == pytest.approx((3 + 7 / 2) / ideal)


def test_what_comes_after_the_tenth_place_does_not_count() -> None:
    assert evaluation.ndcg(["x"] * 10 + ["goed"], GRADES) == 0.0
    assert evaluation.reciprocal_rank(["x"] * 10 + ["goed"], GRADES) == 0.0


def test_only_a_page_that_answers_is_right() -> None:
    assert evaluation.reciprocal_rank(["half", "goed"], GRADES) == 0.5
    assert evaluation.success(["half", "goed"], GRADES, 1) == 0.0
    assert evaluation.success(["half", "goed"], GRADES, 3) == 1.0


def test_figures_are_averaged_per_kind_and_over_all_questions() -> None:
    answers = {"kliko": ["goed", "half"], "de, bak": []}
    figures = evaluation.evaluate(evaluation.read(TEXT), lambda question: answers[question])
    assert list(figures) == ["exact", "vraag", "alles"]
    assert figures["exact"]["ndcg@10"] == 1.0
    assert (figures["alles"]["succes@1"], figures["alles"]["niets"], figures["alles"]["vragen"]) == (0.5, 1, 2)
    assert "0.500" in evaluation.table(figures).splitlines()[-1]


@pytest.mark.parametrize(
    ("name", "before", "now", "worse"),
    [
        ("ndcg@10", 0.9, 0.895, False),
        ("ndcg@10", 0.9, 0.88, True),
        ("niets", 0, 1, True),
        ("niets", 1, 0, False),
        ("vragen", 27, 3, False),
    ],
)
def test_a_fall_of_more_than_it_may_is_worse(name: str, before: float, now: float, worse: bool) -> None:
    assert evaluation.is_worse(name, before, now, 0.01) is worse
