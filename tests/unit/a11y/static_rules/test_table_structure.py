"""Tables whose headers are not what they look like."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import table_structure

ROW = "<tr><td>Paspoort</td><td>10</td></tr>"
BOLD = "<tr><td><b>Wat</b></td><td><strong>Kosten</strong></td></tr>"


@pytest.mark.parametrize(
    ("rows", "severity"),
    [
        (BOLD + ROW, "fout"),
        (BOLD + "<tr><td><b>Paspoort</b></td><td>10</td></tr>", "fout"),
        (ROW + ROW, "waarschuwing"),
        (BOLD + BOLD, "waarschuwing"),
        ("<tr><td><b>Let</b> op</td><td><b>Kosten</b></td></tr>" + ROW, "waarschuwing"),
    ],
)
def test_a_table_of_data_without_headers_is_found(rows: str, severity: str) -> None:
    assert [one.severity for one in found(table_structure, f"<table>{rows}</table>")] == [severity]


def test_a_table_for_looks_with_headers_is_found() -> None:
    table = f'<table role="presentation"><tr><th>Wat</th><th>Kosten</th></tr>{ROW}</table>'
    assert [one.severity for one in found(table_structure, table)] == ["waarschuwing"]


@pytest.mark.parametrize(
    "table",
    [
        f"<table><tr><th>Wat</th><th>Kosten</th></tr>{ROW}</table>",
        "<table><tr><th>Paspoort</th><td>10</td></tr><tr><th>Rijbewijs</th><td>9</td></tr></table>",
        f'<table role="presentation">{ROW}{ROW}</table>',
        f'<table role="grid">{ROW}{ROW}</table>',
        f"<table>{ROW}</table>",
        "<table><tr><td>een</td></tr><tr><td>twee</td></tr></table>",
        "<table><tr><td><input></td><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
        f"<div hidden><table>{ROW}{ROW}</table></div>",
    ],
)
def test_a_table_that_is_what_it_looks_like_is_left_alone(table: str) -> None:
    assert found(table_structure, table) == []


def test_a_table_in_a_cell_has_its_own_headers() -> None:
    inner = f"<table><tr><th>Wat</th><th>Kosten</th></tr>{ROW}</table>"
    outer = f'<table role="none"><tr><td>{inner}</td><td>x</td></tr></table>'
    assert found(table_structure, outer) == []
