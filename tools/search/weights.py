"""What a term weighs on a page: BM25F as far as it is known when the index is made; the other half is in ranking.py."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from tools.model.page import PageType


@dataclass(frozen=True, slots=True)
class Field:
    """`weight` is how much one occurrence counts; `length` (0-1) how much a long field makes it count less."""

    weight: float
    length: float


FIELDS: Mapping[str, Field] = {
    "titel": Field(10.0, 0.45),
    "zoekwoorden": Field(4.0, 0.25),
    "samenvatting": Field(2.0, 0.3),
    "koppen": Field(1.5, 0.4),
    "tekst": Field(1.0, 0.6),
}

TYPES: tuple[PageType, ...] = ("toptaak", "product", "levensgebeurtenis", "thema", "informatie", "overzicht")
"""On equal match the first goes first."""


def weighted(fields: Mapping[str, Mapping[str, int]], lengths: Mapping[str, float]) -> dict[str, float]:
    """The weighted frequency of each term of one document. `lengths`: the length of a field, 1 is average."""
    found: dict[str, float] = {}
    for name, terms in fields.items():
        field = FIELDS[name]
        one = field.weight / (1 - field.length + field.length * lengths[name])
        for term, count in terms.items():
            found[term] = found.get(term, 0.0) + one * count
    return found


def in_32_bits(terms: Mapping[str, float]) -> dict[str, float]:
    """As any engine keeps them, so that every engine gives the same scores."""
    return dict(zip(terms, array("f", terms.values()), strict=True))
