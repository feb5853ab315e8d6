"""The two parts of a Markdown file."""

from __future__ import annotations

import pytest

from tools.reading.front_matter import Parts, decode, split


def test_front_matter_and_body_are_split_with_the_line_of_the_body() -> None:
    assert split("x.md", "---\ntitel: a\n---\n\nTekst") == (Parts("titel: a", "\nTekst", 4), [])


def test_a_file_without_front_matter_is_found() -> None:
    assert [(f.line, f.rule) for f in split("x.md", "Tekst")[1]] == [(1, "voorblok")]


def test_a_front_matter_without_end_is_found() -> None:
    assert [(f.line, f.rule) for f in split("x.md", "---\ntitel: a\nTekst")[1]] == [(1, "voorblok")]


def test_a_rule_of_dashes_in_the_text_is_left_alone() -> None:
    assert split("x.md", "---\na: b\n---\nx\n\n---\n\ny")[0].body == "x\n\n---\n\ny"


def test_windows_line_ends_and_byte_order_mark_are_read() -> None:
    assert decode("x.md", b"\xef\xbb\xbf---\r\na: b\r\n") == ("---\na: b\n", [])


def test_bytes_that_are_not_utf8_are_found_on_their_line() -> None:
    findings = decode("x.md", b"een\ncaf\xe9\n")[1]
    assert [(f.line, f.rule, f.criteria) for f in findings] == [(2, "codering", ("U.8.1",))]


@pytest.mark.parametrize("sign", ["\0", "\x0b", "\x1b", "\x7f"])
def test_an_invisible_sign_in_the_text_is_found_on_its_line(sign: str) -> None:
    findings = split("x.md", f"---\na: b\n---\neen\ntwee{sign}\n")[1]
    assert [(f.line, f.rule) for f in findings] == [(5, "codering")]


def test_tabs_and_signs_of_other_languages_are_left_alone() -> None:
    assert split("x.md", "---\na: b\n---\néén\ttwee \u200f\u00ad漢 €\x0c\n")[1] == []
