"""Controls inside controls."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import nesting


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/a/">Afval <button>Meer</button></a>',
        '<a href="/a/">Afval <a href="/b/">Papier</a></a>',
        '<a href="/a/"><input></a>',
        '<details><summary>Kosten <a href="/a/">Meer</a></summary></details>',
    ],
)
def test_a_control_in_a_link_or_fold_is_found(body: str) -> None:
    assert [one.severity for one in found(nesting, body)] == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/a/">Afval</a> <a href="/b/">Papier</a>',
        '<a name="oud"><a href="/a/">Afval</a></a>',
        '<a href="/a/"><input type="hidden"></a>',
        '<details><summary>Kosten</summary><a href="/a/">Meer</a></details>',
        '<button>Meer <a href="/a/">Afval</a></button>',
        "<label>Naam <input></label>",
    ],
)
def test_controls_beside_each_other_are_left_alone(body: str) -> None:
    assert found(nesting, body) == []
