"""What the bench of the build says of its figures."""

from __future__ import annotations

import pytest

from bench import bouw_verslag
from bench.bouw_verslag import Goal, Results


def step(*clock: float, cpu: float = 1.0, memory: float = 90) -> dict[str, list[float]]:
    return {"klok": list(clock), "cpu": [cpu], "geheugen": [memory]}


def test_a_ratio_is_taken_within_each_round() -> None:
    # The second round came at a busy moment: the medians apart would say 3 / 1 = 3.
    steps = {"koud": step(2.0, 30.0, 3.0), "hugo koud": step(1.0, 15.0, 1.0)}
    assert Goal("koud", {}, "hugo koud").found(steps) == 2.0


def test_what_was_not_measured_is_not_judged() -> None:
    assert Goal("koud", {"636": 1.0}, "hugo koud").found({"koud": step(1.0)}) is None


@pytest.mark.parametrize(("seconds", "verdict"), [(0.5, "gehaald"), (0.51, "niet gehaald")])
def test_a_goal_says_whether_it_is_reached(seconds: float, verdict: str) -> None:
    results: Results = {"stappen": {"636": {"warm, een tekst": step(seconds)}}, "profiel": {}}
    assert f"(doel 0,5: {verdict})" in bouw_verslag.goals(results)


def test_the_growth_is_the_exponent_of_the_processor_time() -> None:
    sizes = {"100": {"koud": step(1.0, cpu=2.0)}, "1600": {"koud": step(1.0, cpu=32.0)}}
    assert bouw_verslag.growth({"stappen": sizes, "profiel": {}}) == pytest.approx(1.0)
    assert bouw_verslag.growth({"stappen": {"100": sizes["100"]}, "profiel": {}}) is None


def test_every_bar_of_the_drawing_has_its_figure_beside_it() -> None:
    results: Results = {"stappen": {"636": {"koud": step(1.5), "hugo koud": step(0.25)}}, "profiel": {}}
    drawing = bouw_verslag.drawing(results)
    assert "636: koud" in drawing
    assert "1,50 s" in drawing
    assert "0,25 s" in drawing
