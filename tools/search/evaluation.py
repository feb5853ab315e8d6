"""Judged questions and a search -> how good the search is, per kind of question and in all."""

from __future__ import annotations

import csv
import io
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

CUTOFF = 10
RIGHT = 3
"""The grade of a page that answers the question; lower grades help."""

ALL = "alles"
MEASURES = ("ndcg@10", "mrr@10", "succes@1", "succes@3", "niets")


@dataclass(frozen=True, slots=True)
class Judged:
    """A question with the grade (1-3) of each page that is any good; all other pages are 0."""

    vraag: str
    soort: str
    deel: str
    oordelen: Mapping[str, int]


def read(text: str) -> list[Judged]:
    """Read the questions: CSV with the columns vraag, soort, deel and oordelen (slug=3;slug=2)."""
    return [
        Judged(row["vraag"], row["soort"], row["deel"], _grades(row["oordelen"]))
        for row in csv.DictReader(io.StringIO(text))
    ]


def _grades(text: str) -> dict[str, int]:
    pairs = (one.split("=") for one in text.split(";"))
    return {slug.strip(): int(grade) for slug, grade in pairs}


def ndcg(found: Sequence[str], grades: Mapping[str, int]) -> float:
    """Normalised discounted cumulative gain at 10.

    Järvelin and Kekäläinen (2002), "Cumulated gain-based evaluation of IR techniques", with the gain 2^grade - 1 and
    the discount log2(place + 1) of Burges and others (2005), "Learning to rank using gradient descent". 1 is the best
    order that is possible.
    """
    ideal = sorted(grades.values(), reverse=True)
    best = _gain(ideal)
    return _gain([grades.get(slug, 0) for slug in found]) / best if best else 0.0


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / math.log2(place + 1) for place, grade in enumerate(grades[:CUTOFF], start=1))


def reciprocal_rank(found: Sequence[str], grades: Mapping[str, int]) -> float:
    """One divided by the place of the first right page; 0 beyond place 10 (Voorhees 1999, TREC-8 question answering)."""
    return next((1 / place for place, slug in enumerate(found[:CUTOFF], 1) if grades.get(slug) == RIGHT), 0.0)


def success(found: Sequence[str], grades: Mapping[str, int], places: int) -> float:
    """1 when a right page is among the first `places` (Craswell 2009, "Success at n")."""
    return float(any(grades.get(slug) == RIGHT for slug in found[:places]))


def measure(question: Judged, found: Sequence[str]) -> dict[str, float]:
    """All measures of one question."""
    grades = question.oordelen
    values = (
        ndcg(found, grades),
        reciprocal_rank(found, grades),
        success(found, grades, 1),
        success(found, grades, 3),
        float(not found),
    )
    return dict(zip(MEASURES, values, strict=True))


def evaluate(questions: Iterable[Judged], search: Callable[[str], Sequence[str]]) -> dict[str, dict[str, float]]:
    """The averages per kind and in all (`niets` is a number of questions). `search`: question -> slugs, best first."""
    per_kind: dict[str, list[dict[str, float]]] = defaultdict(list)
    for question in questions:
        figures = measure(question, search(question.vraag))
        per_kind[question.soort].append(figures)
        per_kind[ALL].append(figures)
    return {kind: _average(figures) for kind, figures in sorted(per_kind.items(), key=lambda one: (one[0] == ALL, one))}


def _average(figures: Sequence[Mapping[str, float]]) -> dict[str, float]:
    found = {name: round(sum(one[name] for one in figures) / len(figures), 4) for name in MEASURES}
    return {**found, "niets": sum(one["niets"] for one in figures), "vragen": float(len(figures))}


def is_worse(name: str, before: float, now: float, may_fall: float) -> bool:
    """Whether a measure fell by more than it may. Of questions that find nothing there may be none more."""
    if name == "vragen":
        return False
    return now > before if name == "niets" else now < before - may_fall


def table(figures: Mapping[str, Mapping[str, float]]) -> str:
    """The figures as lines of text."""
    names = (*MEASURES, "vragen")
    lines = [f"{'soort':14}" + "".join(f"{name:>10}" for name in names)]
    for kind, values in figures.items():
        cells = (f"{values[name]:10.0f}" if name in ("niets", "vragen") else f"{values[name]:10.3f}" for name in names)
        lines.append(f"{kind:14}" + "".join(cells))
    return "\n".join(lines)
