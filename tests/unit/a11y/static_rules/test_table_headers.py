"""Tables without headings, and tables for looks."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import table_headers

ROWS = "<tr><td>Pas</td><td>1</td></tr><tr><td>Kaart</td><td>2</td></tr>"


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(table_headers, body)]


@pytest.mark.parametrize("bold", ["<td><b>{}</b></td>", "<td><strong>{}</strong></td>", "<td><p><b>{}</b></p></td>"])
def test_headings_that_are_only_bold_are_wrong(bold: str) -> None:
    assert severities(f"<table><tr>{bold.format('Soort')}{bold.format('Prijs')}</tr>{ROWS}</table>") == ["fout"]


def test_a_row_of_headings_that_holds_cells_is_wrong() -> None:
    head = "<thead><tr><td>Soort</td><td>Prijs</td></tr></thead>"
    assert severities(f"<table><caption>Kosten</caption>{head}<tbody>{ROWS}</tbody></table>") == ["fout"]
    assert severities(f"<table><caption>Kosten</caption>{head}</table>") == []
    assert severities(f"<table><caption>Kosten</caption>{head.replace('td', 'th')}<tbody>{ROWS}</tbody></table>") == []
    assert severities(f"<table><thead><tr><td></td><td>Prijs</td></tr></thead><tbody>{ROWS}</tbody></table>") == []


@pytest.mark.parametrize(
    "first",
    [
        "<tr><td>Soort</td><td>Prijs</td></tr>",
        "<tr><td><b>Soort</b></td><td>Prijs</td></tr>",
        "<tr><td><b>Soort</b></td><td><b>Prijs</b></td></tr><tr><td><b>Brief</b></td><td>3</td></tr>",
    ],
)
def test_a_grid_of_short_texts_without_headings_is_advice(first: str) -> None:
    assert severities(f"<table>{first}{ROWS}</table>") == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        '<table role="presentation"><tr><th>Soort</th><th>Prijs</th></tr></table>',
        "<table><tr><td>Een kader</td></tr></table>",
        "<table><tr><td>Menu</td><td>Inhoud</td></tr></table>",
        "<table><tr><td><h2>Nieuws</h2></td><td><ul><li>a</li></ul></td></tr></table>",
    ],
)
def test_a_table_for_looks_is_advice(body: str) -> None:
    assert severities(body) == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        f"<table><tr><th>Soort</th><th>Prijs</th></tr>{ROWS}</table>",
        f"<table>{ROWS}</table>",
        f"<table><tr><td>Soort</td></tr>{ROWS}</table>",
        f'<table><tr><td>Soort</td><td><a href="/">Prijs</a></td></tr>{ROWS}</table>',
        f"<table><tr><td>Soort</td><td></td></tr>{ROWS}</table>",
        f"<table><tr><td>Soort</td><td>{'Een lange tekst. ' * 4}</td></tr>{ROWS}</table>",
        "<table><tr><td><b>Soort</b></td><td><b>Prijs</b></td></tr><tr><td>Pas</td><td>1</td></tr></table>",
        f'<table role="presentation">{ROWS}</table>',
        f'<table role="listbox">{ROWS}</table>',
        "<table></table>",
    ],
)
def test_other_tables_are_left_alone(body: str) -> None:
    assert severities(body) == []
