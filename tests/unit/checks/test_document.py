"""Everything in a text stands on the line where its editor typed it."""

from __future__ import annotations

import pytest

from tests.pages import page
from tools.checks.document import Block, Document


def document(body: str) -> Document:
    return Document(page("a", body=body, body_line=10))


def words(body: str) -> dict[str, int]:
    """The line of each word that ends in a number."""
    return {
        word: line
        for block in document(body).blocks
        for line, text in block.lines
        for word in text.replace("|", " ").split()
        if word[-1].isdigit()
    }


@pytest.mark.parametrize(
    "body",
    [
        "a0\nb1\nc2",
        "a0  \nb1\\\nc2",
        "a0 `code\nmeer` b1",
        "a0 <span\nclass='x'>b1</span>",
        "a0 <!-- een\ntwee --> b1",
        "[a0](\n<b.md>\n'titel') b2",
        "[a0\nb1](b.md) b1",
        "![plaatje\nmeer](x.png) b1",
        "a0 ![x](y.png\n'titel') b1",
        "**a0\nb1** *c1\nd2*",
        "- a0\n  b1\n\n    - c3\n      d4\n- e5",
        "1. a0\n\n    b2\n2. c3",
        "> a0\n> b1\n>\n> - c3",
        "| a0 | b0 |\n|---|---|\n| c2 | d2 |\n| e3 | f3 |",
        "Tekst\n\n| a2 |\n|---|\n| b4 |\n\nc6",
        "```\na1\nb2\n```\n\nc5",
        "a0\n\n    b2\n    c3",
        "<div>\na1\nb2\n</div>\n\nc5",
        "Kop a0\nkop b1\n===\n\nc4",
        "[x]: y.md\na1",
        "&amp; a0\n&lt; b1",
    ],
)
def test_each_word_is_on_its_own_line(body: str) -> None:
    found = words(body)
    assert found == {word: 10 + int(word[-1]) for word in found}
    assert found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "Tekst\n[een](a.md)\nen [twee\nwoorden](b.md) en [drie](c.md)",
            [("een", 11), ("twee woorden", 12), ("drie", 13)],
        ),
        ("[een](\na.md\n) [twee](b.md)", [("een", 10), ("twee", 12)]),
        ("`x\ny` [een](a.md)", [("een", 11)]),
        ("[een][a]\n\n[a]: b.md", [("een", 10)]),
        ("| a | b |\n|---|---|\n| c | [een](a.md) |", [("een", 12)]),
    ],
)
def test_each_link_is_on_its_own_line(body: str, found: list[tuple[str, int]]) -> None:
    assert [(link.text, link.line) for link in document(body).links] == found


def test_a_link_keeps_its_address_as_it_was_typed_and_its_title() -> None:
    link = document('[a](http://a.nl/één?x={y} "titel")').links[0]
    assert (link.target, link.title) == ("http://a.nl/één?x={y}", "titel")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Een zin. Nog een\nzin. Derde zin.", [(10, "Een zin."), (10, "Nog een zin."), (11, "Derde zin.")]),
        ("Dit is bijv. Bergen. En dit o.a. Schoorl.", [(10, "Dit is bijv. Bergen."), (10, "En dit o.a. Schoorl.")]),
        ("Kort. {feit:a} is het bedrag.", [(10, "Kort."), (10, "Feit is het bedrag.")]),
        ("Zegt u “ja.” Dan\nbelt u.", [(10, "Zegt u “ja.”"), (10, "Dan belt u.")]),
        ("Het is\n\ngoed.", [(10, "Het is"), (12, "goed.")]),
    ],
)
def test_sentences_have_the_line_on_which_they_start(body: str, found: list[tuple[int, str]]) -> None:
    assert [(one.line, one.text) for one in document(body).sentences] == found


@pytest.mark.parametrize("body", ["", "\n\n", "[a]: b.md", "<!-- niets -->"])
def test_a_text_without_words_has_no_sentences(body: str) -> None:
    assert document(body).sentences == ()


def test_a_line_break_in_html_separates_words() -> None:
    assert document("een<br>twee").words == ("een", "twee")


def test_the_lines_as_typed_leave_out_code_and_html() -> None:
    source = document("een\n\n```\n- code\n```\n\n<div>\nhtml\n</div>\n\n- twee").source
    assert [(number, line) for number, line in source if line.strip("`")] == [(10, "een"), (20, "- twee")]


@pytest.mark.parametrize(
    ("body", "bold"), [("**a**", True), ("**a** **b**", True), ("**a** b", False), ("a", False), ("`a`", False)]
)
def test_a_block_is_bold_when_all_of_it_is(body: str, bold: bool) -> None:
    block: Block = document(body).blocks[0]
    assert block.bold is bold
