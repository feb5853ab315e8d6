"""Downloads in the format of one maker."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import closed_formats


@pytest.mark.parametrize(
    ("href", "severity"),
    [("/bestanden/plan.doc", "fout"), ("plan.XLS?2", "fout"), ("../plan.ppt#1", "fout"), ("plan.docx", "waarschuwing")],
)
def test_a_closed_format_is_found(href: str, severity: str) -> None:
    assert [(one.severity, one.criteria) for one in found(closed_formats, f'<a href="{href}">Plan</a>')] == [
        (severity, ("U.9.1",))
    ]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="plan.pdf">Plan</a> <a href="plan.odt">Plan</a> <a href="kosten.csv">Kosten</a>',
        '<a href="plan.doc">Plan (doc)</a> <a href="plan.pdf">Plan (pdf)</a>',
        '<a href="https://www.voorbeeld.nl/plan.doc">Plan van een ander</a>',
        '<a href="/doc/">Plan</a> <a>geen link</a> <a href="http://[">kapot</a>',
        '<p hidden><a href="plan.doc">Plan</a></p>',
    ],
)
def test_an_open_format_or_a_choice_is_left_alone(body: str) -> None:
    assert found(closed_formats, body) == []
