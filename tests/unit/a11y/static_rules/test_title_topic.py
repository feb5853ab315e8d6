"""Titles of another page."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import page
from tools.a11y.static_rules import title_topic

TEXT = "<p>Een paspoort vraagt u aan bij de balie. Neem uw oude paspoort mee en een pasfoto. De kosten betaalt u met uw pas.</p>"
BODY = f"<h1>Paspoort aanvragen</h1>{TEXT * 3}"


def severities(title: str, body: str = BODY) -> list[str]:
    return [barrier.severity for barrier in title_topic.check(page(body, head=f"<title>{title}</title>"))]


def test_a_title_without_a_word_of_the_page_is_for_a_person() -> None:
    assert severities("Grofvuil ophalen - Gemeente Bergen") == ["beoordelen"]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Paspoorten - Gemeente Bergen", BODY),
        ("Een pas", BODY),
        ("Introductie", BODY),
        ("", BODY),
        ("Grofvuil ophalen", "<h1>Paspoort</h1><p>Kort.</p>"),
        ("Grofvuil ophalen", TEXT * 3),
    ],
)
def test_a_title_that_fits_or_cannot_be_judged_is_left_alone(title: str, body: str) -> None:
    assert severities(title, body) == []
