"""Headings of tables that are the heading of nothing."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import header_without_cells


def names(body: str) -> list[str]:
    return [barrier.element.text for barrier in found(header_without_cells, body)]


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas</td></tr></table>",
        "<table><tr><th>A</th><th>B</th><th>Prijs</th></tr><tr><td colspan=2>Pas</td></tr></table>",
        "<table><tr><th>A</th><th>Prijs</th></tr><tr><td rowspan=2>Pas</td></tr><tr></tr></table>",
        '<div role="grid"><div role="row"><div role="columnheader">Soort</div><div role="columnheader">Prijs</div></div>'
        '<div role="row"><div role="gridcell">Pas</div></div></div>',
    ],
)
def test_a_heading_without_cells_is_wrong(body: str) -> None:
    assert names(body) == ["Prijs"]


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><th>Soort</th><th>Prijs</th></tr><tr><td>Pas</td><td></td></tr></table>",
        "<table><tr><th>Soort</th><th>Prijs</th></tr><tr><td colspan=2>Pas</td></tr></table>",
        "<table><tr><th>Soort</th><th>Prijs</th></tr><tr><td rowspan=2>Pas</td><td>1</td></tr><tr><td>2</td></tr></table>",
        "<table><tr><th>Dag</th><th>Open</th></tr><tr><th>Ma</th><td>9</td></tr></table>",
        "<table><tr><th>Prijs</th><td>1</td></tr></table>",
        "<table><tr><th>Prijs</th></tr></table>",
        "<table><tr><th>A</th><th id=b>B</th></tr><tr><td headers=b>1</td></tr></table>",
        "<table><tr><th>A</th><th hidden>B</th></tr><tr><td>1</td></tr></table>",
        '<table><tr><th>A</th><th role="cell">B</th></tr><tr><td>1</td></tr></table>',
        '<table role="presentation"><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>',
        "<table><tr><th>A</th><td><table><tr><td>1</td></tr></table></td></tr></table>",
        '<table><tr><th>A</th><th colspan="veel">B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    ],
)
def test_a_heading_with_a_cell_is_left_alone(body: str) -> None:
    assert names(body) == []
