"""The short road through the block on top of a page gives what PyYAML gives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tools.reading import front_matter, plain_front_matter
from tools.reading.site import markdown_files
from tools.reading.yaml_lines import read_entries

ROOT = Path(__file__).resolve().parents[3]
VALUES = st.sampled_from(
    [
        "woord",
        "twee  woorden ",
        "2026-11-22",
        "12",
        "nee",
        "null",
        "~",
        "Null",
        "é",
        "’s avonds",
        "'s avonds'",
        "’",
        "€ 5,50",
        "- x",
        "-x",
        "a, b",
        "a:b",
        "a: b",
        "a #b",
        "a#b",
        "# b",
        "http://a.nl/b_c?d=e",
        "http://a.nl:80/",
        "*a",
        "&a b",
        "!a",
        "%a",
        "@a",
        "? a",
        "a?",
        "> a",
        "|",
        '"a: b, c [d] #e"',
        '""',
        '"null"',
        '"a\\nb"',
        '"a" b',
        'a "b"',
        '"a',
        "[]",
        "[a]",
        "[a, b c]",
        "[a,b]",
        "[a,, b]",
        "[a, ]",
        '["a, b", c]',
        '["a" b]',
        "[a: b]",
        "[a:b]",
        "[null, a]",
        "[[a]]",
        "[a",
        "a]",
        "{a: b}",
        "a}",
        "\ta",
        "a\tb",
        "a\xa0b",
        "a\u2028b",
        "a\x85b",
        "a\x07b",
        "²",
        "a—",
        "",
    ]
)
KEYS = st.sampled_from(["een", "twee_drie", "vier", "Vijf", "a b", "a-b", "", "null"])
LINES = st.one_of(
    st.tuples(KEYS, st.sampled_from([": ", ":", ":  ", " : "]), VALUES).map("".join),
    st.tuples(KEYS, st.sampled_from([":", ": ", ": # x"])).map("".join),
    st.tuples(st.sampled_from(["  ", "    ", "   ", " ", ""]), KEYS, st.just(": "), VALUES).map("".join),
    st.tuples(st.sampled_from(["  - ", "- ", "    - ", "  -  "]), KEYS, st.just(": "), VALUES).map("".join),
    st.tuples(st.sampled_from(["  - ", "- ", "  -", "    "]), VALUES).map("".join),
    st.sampled_from(["", " ", "# x", "---", "..."]),
)
BLOCKS = st.lists(LINES, max_size=6).map("\n".join)


@settings(max_examples=2000, deadline=None)
@given(BLOCKS)
@example("een:\n  - vier: a\n    twee_drie: b\n  - vier: c")
@example("een:\n  - a\n  - b\nvier: c")
@example("een:\n  vier: a\n  twee_drie: b")
@example("een:\n  vier: a\n  - b")
@example("een:\n  - b\n    vier: a")
@example("een:\n  - b\n  vier: a")
@example("een:\n  vier: a\n    twee_drie: b")
@example("een:\n    vier: a")
@example("een: a\n  vier: b")
def test_both_roads_give_the_same(text: str) -> None:
    found = plain_front_matter.entries(text, 2)
    if found is not None:
        assert (found, []) == read_entries("pagina.md", text, 2)


@pytest.mark.parametrize(
    "text",
    [
        "een: a # b",
        "een: >\n  a",
        "een: a\n  b",
        "een: 'a'",
        "een: null",
        "een:",
        "een: a\neen: b",
        "een: {a: b}",
        "# b",
    ],
)
def test_what_is_more_than_plain_goes_the_long_road(text: str) -> None:
    assert plain_front_matter.entries(text, 2) is None


def test_every_page_of_the_site_is_the_same_by_both_roads_and_nearly_all_take_the_short_one() -> None:
    paths = [path for path in markdown_files(ROOT) if not path.startswith("content/meldingen")]
    short = 0
    for path in paths:
        meta = front_matter.split(path, (ROOT / path).read_text(encoding="utf-8"))[0].meta
        found = plain_front_matter.entries(meta, 2)
        if found is not None:
            short += 1
            assert (found, []) == read_entries(path, meta, 2), path
    assert short > 0.9 * len(paths)
