"""Markdown becomes what a reader would read."""

from __future__ import annotations

import pytest

from tools.search.markdown_text import Sentence, read


def sentences(markdown: str) -> list[str]:
    return [sentence.text for sentence in read(markdown).sentences]


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Ga naar [de balie](../balie.md#tijden).", "Ga naar de balie."),
        ("Dit is **heel** _belangrijk_.", "Dit is heel belangrijk."),
        ("![Het gemeentehuis](huis.jpg)", "Het gemeentehuis"),
        ("Bel `14 072`.", "Bel 14 072."),
        ("Mail <info@voorbeeld.test>.", "Mail info@voorbeeld.test."),
        ("Een <abbr title='x'>woord</abbr> &amp; meer", "Een woord & meer"),
        ("snake_case_naam blijft", "snake_case_naam blijft"),
        ("Zes \\* zeven", "Zes * zeven"),
        ("Tekst{: .klasse }", "Tekst"),
    ],
)
def test_markup_is_taken_away(markdown: str, text: str) -> None:
    assert sentences(markdown) == [text]


def test_headings_and_sentences_are_kept_apart() -> None:
    text = read("Eerste zin. Tweede zin.\n\n## Kosten\n\n- Een punt\n- Nog een punt\n\n1. Stap een\n")
    assert text.headings == ("Kosten",)
    assert [sentence.text for sentence in text.sentences] == [
        "Eerste zin.",
        "Tweede zin.",
        "Een punt",
        "Nog een punt",
        "Stap een",
    ]


def test_lines_of_one_paragraph_are_one_text() -> None:
    assert sentences("Deze zin loopt\ndoor op de volgende regel.") == ["Deze zin loopt door op de volgende regel."]


def test_a_table_is_its_rows() -> None:
    assert sentences("| Soort | Prijs |\n|---|---|\n| Groot | Veel |") == ["Soort Prijs", "Groot Veel"]


def test_a_sentence_that_lost_its_fact_is_not_complete() -> None:
    assert read("Dat kost {feit:leges.paspoort}. Betaal met pin.").sentences == (
        Sentence("Dat kost .", complete=False),
        Sentence("Betaal met pin."),
    )
