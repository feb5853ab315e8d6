"""The short road from Markdown to HTML and the long one lead to the same HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.pages import page, site
from tools.reading import facts
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.website import markdown_html, plain_markdown, site_links
from tools.website.markdown_html import Converter

ROOT = Path(__file__).resolve().parents[3]
CONVERTER = Converter(sorted(markdown_html.PLAIN), markdown_html.PLAIN_SETTINGS)
OWN = page("een")
KNOWN = site_links.addresses(site(OWN, page("twee")))
WORDS = st.sampled_from(
    [
        "woord",
        "Een zin.",
        "€ 12,50",
        "“zo”",
        "'s-Gravenhage",
        "a-b",
        "1. een",
        "- twee",
        "(a) b",
        "**vet**",
        "**vet",
        "*",
        "[twee](twee.md)",
        "[weg](weg.md)",
        "[kop](#a)",
        "[x](https://e.nl/a?b=c#d)",
        "[een](een.md#kop)",
        "[a][b]",
        "[los]",
        "](",
        "_x_",
        "`c`",
        "\\*",
        "<b>",
        "&amp;",
        "&#38;",
        "&é;",
        "B&B",
        "a & b",
        "[B&B](twee.md)",
        "**B&B**",
        "[x](https://e.nl/a?b&c)",
        "![i](i.png)",
        "{: .x}",
        "# kop",
        "===",
        "---",
        "> q",
        "| a | b |",
        "+ x",
        "1) x",
        "2.",
        ":",
        "a: b",
        "**[b](twee.md)**",
        "**",
        "x**y**z",
        "https://e.nl",
        "naam@e.nl",
        "!",
        "#",
        "\t",
        "\xa0",
        "  ",
        "é",
        "3 x 4 = 12",
        "[**b**](twee.md)",
        "10.",
        "1.5",
        "**a** **b**",
        "* * *",
        "- [ ] x",
    ]
)
LINES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
ITEMS = st.lists(LINES, min_size=1, max_size=3)
BLOCKS = st.one_of(
    st.lists(LINES, min_size=1, max_size=3).map("\n".join),
    ITEMS.map(lambda items: "\n".join(f"- {item}" for item in items)),
    ITEMS.map(lambda items: "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))),
    st.tuples(st.sampled_from(["## ", "### ", "#", "##", "#### "]), LINES).map("".join),
    st.tuples(
        st.sampled_from(["## Kop\n", "## Kop 2\n### Kop\n", "## A & B\n", "## Kop (1)?\n", "## Foto's\n"]), LINES
    ).map("".join),
)
TEXTS = st.lists(st.tuples(BLOCKS, st.sampled_from(["\n\n", "\n", "\n\n\n", " \n\n"])).map("".join), max_size=6).map(
    "".join
)


@settings(max_examples=600, deadline=None)
@given(TEXTS)
@example("##    woord\n\n")
def test_both_roads_give_the_same(text: str) -> None:
    assert CONVERTER.convert(OWN, f"\n{text}", KNOWN) == CONVERTER.convert_in_full(OWN, f"\n{text}", KNOWN)


def test_every_page_of_the_site_is_the_same_by_both_roads_and_nearly_all_take_the_short_one() -> None:
    found, day = read_site(ROOT)[0], today()
    known = site_links.addresses(found)
    short = 0
    for one in found.pages:
        text = "\n" + facts.filled_in(one.body, found.facts, day)
        assert CONVERTER.convert(one, text, known) == CONVERTER.convert_in_full(one, text, known), one.path
        short += plain_markdown.html(text, lambda typed: typed) is not None
    assert short > 0.9 * len(found.pages)


@pytest.mark.parametrize(
    "text",
    ["Een *woord*.", "`code`", "| a |\n| - |", "> Iemand zei", "regel  \nregel", "[x]: y", "1. a\n\n2. b", "&euro; 5"],
)
def test_what_is_more_than_plain_words_goes_the_long_road(text: str) -> None:
    assert plain_markdown.html(text, lambda typed: typed) is None


def test_other_extensions_always_go_the_long_road() -> None:
    converter = Converter(["def_list"], {})
    assert "<dl>" in converter.convert(OWN, "Woord\n:   Wat het is", KNOWN).html


def test_headings_of_the_same_words_have_their_own_id() -> None:
    html, headings = plain_markdown.html("## Kosten\na\n\n## Kosten\nb", str) or ("", ())
    assert html == '<h2 id="kosten">Kosten</h2>\n<p>a</p>\n<h2 id="kosten_1">Kosten</h2>\n<p>b</p>'
    assert headings == (("Kosten", "kosten"), ("Kosten", "kosten_1"))
