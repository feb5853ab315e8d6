"""References to an id that is there twice."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import duplicate_id

OTHER = '<div><p id="a">Afval</p></div>'


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        (f'{OTHER}<div><p id="a">Straat</p><input aria-labelledby="a"></div>', "fout"),
        (f'{OTHER}<div><p id="a">Straat</p><input aria-describedby="b a"></div>', "fout"),
        (f'{OTHER}<table><tr><th id="a">Dag</th><td headers="a">ma</td></tr></table>', "fout"),
        (f'{OTHER}<div><p id="a">Afval</p><input aria-labelledby="a"></div>', "waarschuwing"),
        (f'<div><p id="a">Straat</p><input aria-labelledby="a"></div>{OTHER}', "waarschuwing"),
    ],
)
def test_a_reference_that_may_reach_another_is_found(body: str, severity: str) -> None:
    assert [(one.severity, one.criteria) for one in found(duplicate_id, body)] == [(severity, ("1.3.1", "4.1.2"))]


@pytest.mark.parametrize(
    "body",
    [
        f"{OTHER}{OTHER}",
        f'{OTHER}<input aria-labelledby="a">',
        f'{OTHER}{OTHER}<a href="#a">Naar boven</a>',
        f'{OTHER}{OTHER}<p aria-labelledby="b">x</p><p id="b">y</p>',
        f'{OTHER}{OTHER}<div hidden><input aria-labelledby="a"></div>',
    ],
)
def test_what_nobody_is_misled_by_is_left_alone(body: str) -> None:
    assert found(duplicate_id, body) == []
