"""What a visit brought survives being written down."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.a11y import plain
from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import PageFacts
from tools.a11y.page_check import Visit


@dataclass(frozen=True)
class Inner:
    words: tuple[str, ...] = ()
    pair: tuple[str, int] = ("", 0)


@dataclass(frozen=True)
class Outer:
    kind: Literal["a", "b"]
    inner: Inner
    numbers: frozenset[int] = frozenset()
    maybe: Inner | None = None
    table: Mapping[str, Inner] = field(default_factory=dict)
    share: float = 0.5
    loose: Any = None


def again(kind: type[Any], value: object) -> Any:
    return plain.unpack(kind, json.loads(json.dumps(plain.pack(value))))


def test_a_value_of_every_kind_of_field_comes_back() -> None:
    inner = Inner(("a", "b"), ("x", 3))
    for value in (Outer("a", inner), Outer("b", inner, frozenset({3, 1}), inner, {"t": inner}, 2.0, [1, "x"])):
        assert again(Outer, value) == value


def test_a_visit_comes_back() -> None:
    element = Element("a", "<a>", "a", "Meer", in_text=True, blocks=("gm-tekst",), nth=2)
    barrier = Barrier("linktekst", "Zeg waar de link heen gaat.", "waarschuwing", ("2.4.4",), element)
    visit = Visit((barrier,), PageFacts("/a/", "A", "Kop", frozenset({"/b/", "/c/"})))
    assert again(Visit, visit) == visit


@settings(max_examples=40, deadline=None)
@given(st.from_type(Visit))
def test_whatever_a_rule_or_fact_brings_comes_back(visit: Visit) -> None:
    """Also of fields that are still to be added: hypothesis makes a visit from the types alone."""
    assert again(Visit, visit) == visit


def test_the_same_value_is_always_written_the_same() -> None:
    names = [f"/{number}/" for number in range(50)]
    one, other = PageFacts("/", links=frozenset(names)), PageFacts("/", links=frozenset(reversed(names)))
    assert json.dumps(plain.pack(one)) == json.dumps(plain.pack(other))


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "c", "inner": {}},
        {"kind": "a", "inner": {"words": "ab"}},
        {"kind": "a", "inner": {"words": [1]}},
        {"kind": "a", "inner": {"pair": ["x"]}},
        {"kind": "a", "inner": {}, "maybe": {"words": 3}},
        {"kind": "a"},
    ],
)
def test_data_of_another_form_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        plain.unpack(Outer, data)


def test_what_cannot_be_written_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        plain.pack((object(),))
