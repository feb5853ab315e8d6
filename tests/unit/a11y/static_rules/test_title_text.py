"""Titles that say nothing."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import page
from tools.a11y.static_rules import title_text


def severities(title: str) -> list[str]:
    return [barrier.severity for barrier in title_text.check(page("<h1>Pas</h1>", head=f"<title>{title}</title>"))]


@pytest.mark.parametrize(
    "title", ["Untitled", "Naamloos document", "Document", "index.html", "https://example.nl/pas", "React App"]
)
def test_a_placeholder_is_wrong(title: str) -> None:
    assert severities(title) == ["fout"]


@pytest.mark.parametrize("title", ["Home", "Welkom"])
def test_a_vague_title_is_advice(title: str) -> None:
    assert severities(title) == ["waarschuwing"]


@pytest.mark.parametrize(
    "title", ["Paspoort aanvragen", "Home - Gemeente Bergen", "Documenten", "Welkom in Bergen", ""]
)
def test_a_title_with_a_topic_is_left_alone(title: str) -> None:
    assert severities(title) == []
