"""Words with spaces between their letters."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import spaced_letters


@pytest.mark.parametrize(
    "text", ["Wij zijn G E S L O T E N.", "w\u00a0e\u00a0l\u00a0k\u00a0o\u00a0m", "Let op: d i c h t!"]
)
def test_a_word_with_spaces_is_found(text: str) -> None:
    (barrier,) = found(spaced_letters, f"<div><p>{text}</p></div>")
    assert (barrier.severity, barrier.criteria, barrier.element.tag) == ("fout", ("1.3.2",), "p")


@pytest.mark.parametrize(
    "text",
    [
        "gesloten", "a b c d e f", "A N W B", "N V W D K", "rijbewijs B, C, D, E of T", "1 2 3 4 5 6", "en u e n u", "a b a b a b", "b e l d a n o p n u v o o r d e b a l i e", "a a a a a",
        "<code>g e s l o t e n</code>", "<span>g</span> e s l o", "<b hidden>g e s l o t e n</b>", "x / y / z / a / b",
    ],
)  # fmt: skip
def test_what_is_no_such_word_is_left_alone(text: str) -> None:
    assert found(spaced_letters, f"<p>{text}</p>") == []
