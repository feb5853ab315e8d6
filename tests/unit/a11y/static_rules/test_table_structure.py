"""Tables that are hard to follow by ear."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import table_structure

HEAD = "<tr><th>Balie</th><th>Dag</th></tr>"
ROWS = "<tr><td>Balie 1</td><td>maandag</td></tr><tr><td>Balie 2</td><td>dinsdag</td></tr>"
BOTH = "<tr><td></td><th>Ma</th><th>Di</th></tr><tr><th>Balie</th><td>open</td><td>dicht</td></tr>"


@pytest.mark.parametrize(
    ("body", "start"),
    [
        (f"<table>{HEAD}<tr><td>a</td><td><table>{ROWS}</table></td></tr></table>", table_structure.NESTED),
        (f"<table>{HEAD}</table>", table_structure.ONLY_HEADINGS),
        (f"<table><caption>Tijden</caption>{BOTH}</table>", table_structure.NO_SCOPE),
        (f"<main><h1>Tijden</h1><table>{HEAD}{ROWS}</table></main>", table_structure.NO_NAME),
        (f"<main><table>{HEAD}{ROWS}</table></main>", table_structure.NO_NAME),
    ],
)
def test_each_fault_is_advice(body: str, start: str) -> None:
    assert [(barrier.severity, barrier.message) for barrier in found(table_structure, body)] == [
        ("waarschuwing", start)
    ]


@pytest.mark.parametrize(
    "body",
    [
        f"<table><caption>Tijden</caption>{HEAD}{ROWS}</table>",
        f"<h1>Balies</h1><h2>Tijden</h2><table>{HEAD}{ROWS}</table>",
        f"<p>Dit zijn de tijden:</p><div><p></p><table>{HEAD}{ROWS}</table></div>",
        f'<table aria-label="Tijden">{HEAD}{ROWS}</table>',
        f"<figure><table>{HEAD}{ROWS}</table><figcaption>Tijden</figcaption></figure>",
        f"<table><caption>Tijden</caption>{BOTH.replace('<th>', '<th scope=col>')}</table>",
        f"<table><thead>{HEAD}</thead><tbody></tbody></table>",
        f'<table role="presentation"><tr><td><table><caption>Tijden</caption>{HEAD}{ROWS}</table></td></tr></table>',
        f"<table>{ROWS}</table>",
        f'<table role="grid">{HEAD}</table>',
        "<table></table>",
    ],
)
def test_other_tables_are_left_alone(body: str) -> None:
    assert found(table_structure, body) == []
