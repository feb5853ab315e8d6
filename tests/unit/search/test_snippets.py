"""Snippets: cut between words, marked by word."""

from __future__ import annotations

from tools.search.snippets import LONGEST, Piece, choose, mark


def own_forms(word: str) -> tuple[str, ...]:
    return (word,)


def test_a_short_text_is_shown_whole() -> None:
    assert mark("Zet de kliko buiten.", frozenset({"kliko"}), own_forms) == (
        Piece("Zet de "),
        Piece("kliko", marked=True),
        Piece(" buiten."),
    )


def test_a_long_text_is_cut_between_words_around_the_first_hit() -> None:
    pieces = mark("woord " * 60 + "kliko" + " woord" * 60, frozenset({"kliko"}), own_forms)
    text = "".join(piece.text for piece in pieces)
    assert text.startswith("… woord")
    assert text.endswith("woord …")
    assert "kliko" in text
    assert len(text) <= LONGEST + 5


def test_one_endless_word_is_cut_all_the_same() -> None:
    assert len("".join(piece.text for piece in mark("x" * 5000, frozenset({"y"}), own_forms))) <= LONGEST + 5


def test_a_text_without_hits_has_no_marks() -> None:
    assert mark("Zet de bak buiten.", frozenset({"kliko"}), own_forms) == (Piece("Zet de bak buiten."),)


def test_a_sentence_must_have_more_of_the_words_than_the_summary() -> None:
    terms = (["kliko"], ["kliko"], ["kliko", "stuk"])
    assert choose("S", ["een", "twee"], terms, frozenset({"kliko", "stuk"})) == "twee"
    assert choose("S", ["een", "twee"], terms, frozenset({"kliko"})) == "S"
