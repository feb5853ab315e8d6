"""Nothing that tells who a visitor is stays in a text."""

from __future__ import annotations

import pytest

from tools.feedback.cleaning import GONE, LONGEST, clean


@pytest.mark.parametrize(
    "private",
    [
        "123456782", "1234 56 782", "123.456.782", "06-12345678", "+31 6 12 34 56 78", "(072) 888 00 00", "072 / 888 0000",
        "piet@voorbeeld.nl", "piet.jansen+test@mail.voorbeeld.nl", "piet(at)voorbeeld.nl", "piet @ voorbeeld.nl",
        "NL91 ABNA 0417 1643 00", "nl91abna0417164300", "1861 AB 12", "1861ab", "01-02-1980", "１２３４５６７８２",
    ],
)  # fmt: skip
def test_what_is_private_is_left_out(private: str) -> None:
    cleaned = clean(f"Bel mij op {private} graag")
    assert cleaned.startswith("Bel mij op ")
    assert cleaned.endswith(" graag")
    assert GONE in cleaned
    assert not any(part in cleaned for part in ("782", "voorbeeld", "0417", "1861", "1980", "5678", "888"))


@pytest.mark.parametrize(
    "plain",
    [
        "Ik mis de prijs van € 88,65.",
        "Stap 3 klopt in 2026 al niet.",
        "Lijn 6, 10 en 165",
        "Kamer 12 en 14 zijn er niet.",
    ],
)
def test_ordinary_words_and_small_numbers_are_left_alone(plain: str) -> None:
    assert clean(plain) == plain


def test_a_text_has_an_end_and_no_hidden_signs() -> None:
    assert clean("a" * 5000) == "a" * LONGEST
    assert clean("  een\x00\u202e twee\r\ndrie  ") == "een twee\ndrie"
