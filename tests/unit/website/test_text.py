"""A text in parts."""

from __future__ import annotations

from tools.website.links import Link
from tools.website.text import Text, text


def test_the_beginning_is_what_comes_before_the_first_heading() -> None:
    assert text('<p>Voor u.</p>\n<h2 id="a">A</h2>\n<p>B</p>', [("A", "a")]) == Text(
        "<p>Voor u.</p>\n", '<h2 id="a">A</h2>\n<p>B</p>'
    )


def test_a_text_without_headings_is_all_beginning() -> None:
    assert text("<p>Kort.</p>", []) == Text("<p>Kort.</p>", "")


def test_from_four_headings_on_there_is_a_list_of_them() -> None:
    four = [(letter.upper(), letter) for letter in "abcd"]
    assert text("", four).inhoud == (Link("A", "#a"), Link("B", "#b"), Link("C", "#c"), Link("D", "#d"))
    assert text("", four[:3]).inhoud == ()
