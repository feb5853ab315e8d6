"""Tables that are made with spaces or lines."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import fake_table


@pytest.mark.parametrize(
    "text",
    [
        "Dag        Open     Dicht\nMaandag    9 uur    17 uur\nDinsdag    9 uur    20 uur",
        "| Dag | Open |\n| ma | 9 |\n| di | 10 |",
        "Dag\tOpen\nmaa\t9 uur\ndin\t9 uur",
    ],
)
def test_columns_in_preformatted_text_are_wrong(text: str) -> None:
    assert [barrier.criteria for barrier in found(fake_table, f"<pre>{text}</pre>")] == [("1.3.1",)]


@pytest.mark.parametrize(
    "body",
    [
        "<pre><code>a   = 1\nbb  = 2\nccc = 3</code></pre>",
        "<pre>Twee regels      met gat\nen een zonder, die gewoon doorloopt\nen nog een</pre>",
        "<pre>Regels van een gedicht\n   met een sprong\n   en nog een sprong</pre>",
        "<pre>a | b\nc</pre>",
        '<pre role="img" aria-label="Kaart">a   b\nc   d\ne   f</pre>',
        "<p>a | b<br>c | d<br>e | f</p>",
    ],
)
def test_other_preformatted_text_is_left_alone(body: str) -> None:
    assert found(fake_table, body) == []
