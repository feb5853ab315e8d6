"""Errors and their field."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import field_error


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(field_error, body)]


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        ('<input aria-invalid="true" aria-describedby="weg">', ["fout"]),
        ('<input aria-invalid="true" aria-errormessage="weg">', ["fout"]),
        ('<input aria-invalid="true">', ["waarschuwing"]),
        ('<input aria-invalid="true" aria-describedby="m"><p id="m"></p>', ["waarschuwing"]),
        ('<input aria-invalid="true" aria-describedby="weg m"><p id="m">Vul in.</p>', []),
        ('<input aria-invalid="false" aria-describedby="weg">', []),
        ("<input>", []),
    ],
)
def test_an_error_belongs_to_its_field(field: str, wanted: list[str]) -> None:
    assert severities(field) == wanted
