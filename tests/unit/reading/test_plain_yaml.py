"""The short road through YAML gives what PyYAML gives."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tools.reading import front_matter, plain_yaml
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
        "'a: \"b\" # c'",
        "'a''b'",
        "''",
        "foto's",
        "foto's'",
        "(072) 12",
        "naam@e.nl",
        "@naam",
        'Schrijf "de" ervoor',
        "’",
        "€ 5,50",
        "- x",
        "-x",
        "a, b",
        "a:b",
        "a:b:c",
        "a:b: c",
        "a::b",
        "a:/b",
        "4:14",
        "a:",
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
        "['a, b', c]",
        "[a's, b's]",
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
KEYS = st.sampled_from(
    ["een", "e", "twee_drie", "Vijf", "a b", "a-b", "a b ", "a's", "b.c", "18-jaar", "", "null", "é", "a: b"]
)
LINES = st.one_of(
    st.tuples(KEYS, st.sampled_from([": ", ":", ":  ", " : "]), VALUES).map("".join),
    st.tuples(KEYS, st.sampled_from([":", ": ", ": # x"])).map("".join),
    st.tuples(st.sampled_from(["  ", "    ", "   ", " ", ""]), KEYS, st.just(": "), VALUES).map("".join),
    st.tuples(st.sampled_from(["  - ", "- ", "    - ", "  -  "]), KEYS, st.just(": "), VALUES).map("".join),
    st.tuples(st.sampled_from(["  - ", "- ", "  -", "    "]), VALUES).map("".join),
    st.sampled_from(["", " ", "# x", "  # x", "#x: y", "---", "..."]),
)
BLOCKS = st.lists(LINES, max_size=6).map("\n".join)
"""Mostly something that only PyYAML can read."""

PLAIN = st.sampled_from(
    [
        "woord",
        "a b.c",
        "2026-11-22",
        "(072) 12",
        "€ 5,50",
        "foto's",
        "http://a.nl/b?c=d",
        "4:14",
        '"a: b #c"',
        "'d: \"e\"'",
        '""',
    ]
)
ITEM = st.sampled_from(["woord", "a b", "1.5", '"a, b"', "'c, d'", "foto's"])
LISTED = st.lists(ITEM, min_size=1, max_size=3).flatmap(
    lambda items: st.sampled_from([", ", ",", ",  "]).map(lambda between: f"[{between.join(items)}]")
)
ON_ONE_LINE = st.one_of(PLAIN, LISTED).map(lambda value: f" {value}")
MAPPING = st.dictionaries(st.sampled_from(["door", "tekst", "wet"]), PLAIN, min_size=1).map(
    lambda found: [f"{label}: {value}" for label, value in found.items()]
)
BELOW = st.one_of(
    MAPPING.map(lambda lines: "".join(f"\n  {line}" for line in lines)),
    st.lists(PLAIN, min_size=1, max_size=3).map(lambda items: "".join(f"\n  - {item}" for item in items)),
    st.lists(MAPPING.map("\n    ".join), min_size=1, max_size=2).map(
        lambda items: "".join(f"\n  - {item}" for item in items)
    ),
)
LIKE_A_PAGE = st.lists(
    st.tuples(
        st.sampled_from(["een", "twee_drie", "b.c", "a b", "18-jaar", "e"]), st.one_of(ON_ONE_LINE, ON_ONE_LINE, BELOW)
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda pair: pair[0],
).map(lambda pairs: "\n".join(f"{key}:{value}" for key, value in pairs))
"""All of it in the form that the short road is for."""


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
@example("# a\n\neen: a\n# b\nvier: b")
@example("een:\n  vier: a\n\n  e: b")
@example("een:\n\n  vier: a")
@example("een:\n# x\n  vier: a")
def test_both_roads_give_the_same(text: str) -> None:
    found = plain_yaml.entries(text, 2)
    if found is not None:
        assert (found, []) == read_entries("pagina.md", text, 2)


@settings(max_examples=1000, deadline=None)
@given(LIKE_A_PAGE)
def test_what_is_plain_takes_the_short_road_and_gives_the_same(text: str) -> None:
    assert (plain_yaml.entries(text, 2), []) == read_entries("pagina.md", text, 2)


@pytest.mark.parametrize(
    "text",
    [
        "een: a # b",
        "een: >\n  a",
        "een: a\n  b",
        "een: null",
        "een:",
        "een: a\neen: b",
        "een: {a: b}",
        "een: 'a''b'",
    ],
)
def test_what_is_more_than_plain_goes_the_long_road(text: str) -> None:
    assert plain_yaml.entries(text, 2) is None


def test_every_page_of_the_site_is_the_same_by_both_roads_and_nearly_all_take_the_short_one() -> None:
    paths = [path for path in markdown_files(ROOT) if not path.startswith("content/meldingen")]
    short = 0
    for path in paths:
        meta = front_matter.split(path, (ROOT / path).read_text(encoding="utf-8"))[0].meta
        found = plain_yaml.entries(meta, 2)
        if found is not None:
            short += 1
            assert (found, []) == read_entries(path, meta, 2), path
    assert short > 0.9 * len(paths)


def test_every_register_is_the_same_by_both_roads_and_most_take_the_short_one() -> None:
    long = []
    for path in sorted((ROOT / "data").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        found = plain_yaml.entries(text, 1)
        if found is None:
            long.append(path.name)
        else:
            assert (found, []) == read_entries(path.name, text), path.name
    assert len(long) < 4
