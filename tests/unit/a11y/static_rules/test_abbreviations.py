"""Abbreviations without their meaning."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import abbreviations


def test_the_first_without_a_meaning_is_advice() -> None:
    barriers = found(abbreviations, "<p>Een <abbr>VOG</abbr>. Die <abbr>VOG</abbr> kost geld.</p>")
    assert [(barrier.severity, barrier.element.text) for barrier in barriers] == [("waarschuwing", "VOG")]


@pytest.mark.parametrize(
    "body",
    [
        '<abbr title="Verklaring Omtrent het Gedrag">VOG</abbr> en nog een <abbr>VOG</abbr>',
        "Een Verklaring Omtrent het Gedrag (<abbr>VOG</abbr>)",
        "Een <abbr>VOG</abbr> (Verklaring Omtrent het Gedrag)",
        "<abbr></abbr>",
        "<abbr hidden>VOG</abbr>",
        "VOG",
    ],
)
def test_an_abbreviation_with_its_meaning_is_left_alone(body: str) -> None:
    assert found(abbreviations, f"<p>{body}</p>") == []
