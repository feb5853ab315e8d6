"""Content in frames."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import frames

MAP = '<iframe title="Kaart" src="https://kaart.voorbeeld.nl/bergen"></iframe>'


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        (f"<section>{MAP}</section>", "waarschuwing"),
        (f'<section>{MAP}</section><section><a href="https://voorbeeld.nl/">Kaart</a></section>', "waarschuwing"),
        ('<frameset cols="20,*"></frameset>', "fout"),
    ],
)
def test_what_is_only_in_a_frame_is_found(body: str, severity: str) -> None:
    assert [(one.severity, one.criteria) for one in found(frames, body)] == [(severity, ("U.7.1",))]


@pytest.mark.parametrize(
    "body",
    [
        f'<section>{MAP}<p><a href="https://www.voorbeeld.nl/kaart">De kaart op voorbeeld.nl</a></p></section>',
        '<iframe title="Kaart" src="/kaart/"></iframe>',
        '<iframe title="Kaart" srcdoc="<p>a</p>"></iframe>',
        '<iframe title="Kaart" src="https://["></iframe>',
        f"<div hidden>{MAP}</div>",
    ],
)
def test_what_can_be_reached_otherwise_is_left_alone(body: str) -> None:
    assert found(frames, body) == []
