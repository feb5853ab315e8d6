"""Markdown becomes what a reader would read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.search import markdown_text
from tools.search.markdown_text import Sentence, read

SIGNS = "aB1. !?>-*+:|#`~ “'Éé²١\xa0\t"


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


@given(st.one_of(st.text(st.sampled_from(SIGNS), max_size=12), st.text(max_size=6)))
def test_a_line_that_begins_with_no_mark_is_only_words(text: str) -> None:
    line = text.strip()
    if line and line[0] not in markdown_text.MARKS:
        for pattern in ("HEADING", "BLOCK_MARK", "CODE_FENCE", "TABLE_RULE"):
            assert not getattr(markdown_text, pattern).match(line), pattern


@given(
    st.lists(st.sampled_from(["Een", "zin", ". ", "! ", "? ", ".", " ", "5", "“", "É", "é", "\xa0", "\n"])).map("".join)
)
def test_the_quick_end_of_a_sentence_is_the_same_where_only_spaces_part_the_words(text: str) -> None:
    plain = " ".join(text.split())
    assert markdown_text.SENTENCE_END_AT_SPACE.split(plain) == markdown_text.SENTENCE_END.split(plain)
