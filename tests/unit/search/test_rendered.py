"""Answers are kept up to a number of bytes, whatever is asked."""

from __future__ import annotations

import gzip
import random

from tools.search.rendered import Rendered


def test_an_answer_is_made_once() -> None:
    made = []
    kept = Rendered()
    for _ in range(3):
        body = kept.get("kliko", lambda: (made.append(1) or b"<p>", None))  # type: ignore[func-returns-value]
    assert (len(made), body.plain, gzip.decompress(body.zipped)) == (1, b"<p>", b"<p>")


def test_a_million_different_questions_take_no_more_memory_than_allowed() -> None:
    kept = Rendered(most_bytes=20_000)
    chance = random.Random(1)
    most = 0
    for number in range(3_000):
        text = chance.randbytes(200)
        kept.get(number, lambda text=text: (text, None))  # type: ignore[misc]
        most = max(most, kept.size)
    assert 10_000 < most <= 20_000
    assert len(kept._bodies) < 100


def test_the_answers_that_were_asked_for_last_are_kept() -> None:
    kept = Rendered(most_bytes=140)
    kept.get("a", lambda: (b"x" * 40, None))
    kept.get("b", lambda: (b"x" * 40, None))
    kept.get("a", lambda: (b"x" * 40, None))
    kept.get("c", lambda: (b"x" * 40, None))
    assert set(kept._bodies) == {"a", "c"}


def test_an_answer_that_is_too_large_is_given_and_not_kept() -> None:
    kept = Rendered(most_bytes=10)
    assert kept.get("a", lambda: (b"x" * 100, None)).plain == b"x" * 100
    assert kept.size == 0
