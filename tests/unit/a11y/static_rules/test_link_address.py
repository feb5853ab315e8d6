"""Links whose text is an address or a file."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import link_address


def severities(text: str, sentence: str = "<p>{}</p>", attributes: str = "") -> list[str]:
    link = f'<a href="/x"{attributes}>{text}</a>'
    return [barrier.severity for barrier in found(link_address, sentence.format(link))]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.example.nl/onderwerpen/paspoort?id=12",
        "www.example.nl/paspoort",
        "example.nl/paspoort/aanvragen",
        "aanvraag-paspoort.pdf",
        "Jaarverslag.DOCX",
    ],
)
def test_an_address_or_a_file_is_advice(text: str) -> None:
    assert severities(text) == ["waarschuwing"]


def test_a_file_without_a_single_word_is_wrong_when_nothing_helps() -> None:
    assert severities("2024_03_v2.pdf") == ["fout"]
    assert severities("2024_03_v2.pdf", "<p>Het jaarverslag: {}</p>") == ["waarschuwing"]
    assert severities("2024_03_v2.pdf", attributes=' title="Jaarverslag"') == ["waarschuwing"]


@pytest.mark.parametrize(
    "text",
    [
        "example.nl",
        "www.example.nl",
        "https://www.example.nl/",
        "info@example.nl",
        "Jaarverslag 2024 (pdf, 2 MB)",
        "06-12",
    ],
)
def test_words_and_the_name_of_a_site_are_left_alone(text: str) -> None:
    assert severities(text) == []


@pytest.mark.parametrize("attributes", [' aria-label="Jaarverslag"', ' aria-labelledby="kop"', " hidden"])
def test_another_name_is_left_alone(attributes: str) -> None:
    assert severities("2024_03_v2.pdf", attributes=attributes) == []


def test_an_anchor_without_an_address_is_left_alone() -> None:
    assert found(link_address, '<a name="x">2024.pdf</a>') == []
