"""Snippets: cut between words, marked by word."""

from __future__ import annotations

from tools.search.snippets import LONGEST, Piece, Quotable, choose, mark, marks


def marked(text: str, word: str) -> tuple[Piece, ...]:
    return mark(text, frozenset({word}), marks(text, lambda one: frozenset({one})))


def test_a_short_text_is_shown_whole() -> None:
    assert marked("Zet de kliko buiten.", "kliko") == (
        Piece("Zet de "),
        Piece("kliko", marked=True),
        Piece(" buiten."),
    )


def test_a_long_text_is_cut_between_words_around_the_first_hit() -> None:
    pieces = marked("woord " * 60 + "kliko" + " woord" * 60, "kliko")
    text = "".join(piece.text for piece in pieces)
    assert text.startswith("… woord")
    assert text.endswith("woord …")
    assert "kliko" in text
    assert len(text) <= LONGEST + 5


def test_one_endless_word_is_cut_all_the_same() -> None:
    assert len("".join(piece.text for piece in marked("x" * 5000, "y"))) <= LONGEST + 5


def test_a_text_without_hits_has_no_marks() -> None:
    assert marked("Zet de bak buiten.", "kliko") == (Piece("Zet de bak buiten."),)


def test_a_sentence_must_have_more_of_the_words_than_the_summary() -> None:
    page = Quotable(["S", "een", "twee"], {"kliko": [0, 1, 2], "stuk": [2]})
    assert choose(page, {"kliko", "stuk"}) == "twee"
    assert choose(page, {"kliko"}) == "S"
    assert choose(page, {"bak"}) == "S"
