"""The tables of the HTML report on the norms: the legal bar, the target, and each criterion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tools.model import wcag_ids
from tools.model.catalogue import UNIVERSEEL, WCAG_21, WCAG_22, Coverage, Criterion
from tools.model.checked_page import CheckedSite
from tools.model.criteria import described
from tools.reports import terminal, together

BY_ITS_WORDS = {"machine": "de computer", "deels": "computer en mens", "mens": "alleen een mens"}


@dataclass(frozen=True, slots=True)
class Norm:
    """A norm with the number of its criteria that are broken, clean as far as tested, and left to people."""

    name: str
    total: int
    broken: int
    clean: int
    by_hand: int


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion in the table."""

    name: str
    address: str
    norm: str
    tested: str
    found: str
    look: str


def norms(result: CheckedSite) -> Iterator[Norm]:
    """The legal bar, the target, and Principe Universeel."""
    for name, criteria in (
        ("WCAG 2.1 A en AA: wettelijke eis", WCAG_21),
        ("WCAG 2.2 A en AA: doel", WCAG_22),
        ("Principe Universeel", UNIVERSEEL),
    ):
        yield norm(result, name, criteria)


def norm(result: CheckedSite, name: str, criteria: tuple[Criterion, ...]) -> Norm:
    """A norm with its numbers."""
    broken = {number for one in result.findings if one.severity == "fout" for number in one.criteria}
    numbers = {one.number for one in criteria}
    tested = {one.criterion.number for one in result.coverage if one.tested != "mens"} & numbers
    here = broken & numbers
    return Norm(name, len(criteria), len(here), len(tested - here), len(numbers - tested - here))


def criterion_row(result: CheckedSite, coverage: Coverage) -> CriterionRow:
    """A criterion with what was found of it."""
    one = coverage.criterion
    found = [same[0] for same in together.things(result.findings) if one.number in same[0].criteria]
    return CriterionRow(
        name=described(one.number),
        address=wcag_ids.address(one.number),
        norm=norm_of(one),
        tested=BY_ITS_WORDS[coverage.tested],
        found=terminal.numbers(found) or ("niets" if coverage.tested != "mens" else "niet getoetst"),
        look=one.look,
    )


def norm_of(one: Criterion) -> str:
    """Which norm asks for it: the law, the target or both."""
    names = [
        name
        for name, criteria in (("wet", WCAG_21), ("doel", WCAG_22))
        if one.number in {other.number for other in criteria}
    ]
    return f"{' en '.join(names) or 'Universeel'}{f', {one.level}' if one.level else ''}"
