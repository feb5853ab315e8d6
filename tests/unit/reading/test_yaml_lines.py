"""YAML with line numbers: nothing is guessed, and one mistake does not hide the others."""

from __future__ import annotations

import pytest

from tools.reading.yaml_lines import read_entries


def wrong(text: str) -> list[tuple[int, str]]:
    return [(finding.line, finding.rule) for finding in read_entries("x.md", text, first_line=2)[1]]


def test_each_key_has_the_line_of_the_file() -> None:
    entries, findings = read_entries("x.md", "titel: Afval\nzoekwoorden:\n  - vuil\n  - kliko\n", first_line=2)
    assert [(entry.key, entry.line, entry.lines) for entry in entries] == [
        ("titel", 2, ()),
        ("zoekwoorden", 3, (4, 5)),
    ]
    assert findings == []


@pytest.mark.parametrize("text", ["nee", "2026-03-01", "0123", "1e3", "~x", "off"])
def test_a_value_stays_the_text_that_was_typed(text: str) -> None:
    assert read_entries("x.md", f"a: {text}")[0][0].value == text


def test_an_unquoted_colon_is_found_with_the_repair() -> None:
    entries, findings = read_entries("x.md", "titel: Afval: ophalen\ntype: toptaak\n", first_line=2)
    assert [(finding.line, finding.rule) for finding in findings] == [(2, "yaml")]
    assert 'titel: "Afval: ophalen"' in findings[0].message
    assert [entry.key for entry in entries] == ["type"]


def test_every_broken_key_is_found_in_one_run() -> None:
    assert wrong('a: x: y\nb: goed\nc: "half\nd: [1, 2\n') == [(2, "yaml"), (4, "yaml"), (5, "yaml")]


def test_a_line_without_colon_is_found() -> None:
    assert wrong("titel Afval\ntype: toptaak") == [(2, "yaml")]


def test_a_tab_is_named_in_the_message() -> None:
    findings = read_entries("x.md", "a:\n\tb: 1\n")[1]
    assert [finding.rule for finding in findings] == ["yaml"]
    assert "tab" in findings[0].message


def test_a_double_key_is_found_on_its_second_line() -> None:
    assert wrong("titel: een\ntype: toptaak\ntitel: twee\n") == [(4, "veld-dubbel")]


def test_a_double_key_is_found_beside_broken_yaml_too() -> None:
    assert wrong("titel: een\nx: a: b\ntitel: twee\n") == [(3, "yaml"), (4, "veld-dubbel")]


@pytest.mark.parametrize("text", ["a: [[1]]", "a:\n  b:\n    c: 1", "a:\n  - b:\n      c: 1"])
def test_a_value_with_too_many_levels_is_a_finding(text: str) -> None:
    assert wrong(text) == [(2, "veld-vorm")]


def test_a_list_instead_of_keys_is_a_finding() -> None:
    assert wrong("- een\n- twee\n") == [(2, "yaml")]


def test_an_empty_text_is_no_fault() -> None:
    assert read_entries("x.md", "# alleen uitleg\n") == ([], [])


def test_a_tag_never_makes_an_object() -> None:
    assert read_entries("x.md", "a: !!python/name:os.system x")[0][0].value == "x"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a:\n  b: 1\n  b: 2\n", [(4, "veld-dubbel")]),
        ("a:\n  - b: 1\n    b: 2\n", [(4, "veld-dubbel")]),
        ("a: &x 1\nb: *x\n", [(3, "veld-vorm")]),
        ("a: &x [*x]\n", [(2, "veld-vorm")]),
        ("b:\n  - *weg\n", [(3, "veld-vorm")]),
        ("? [a, b]\n: c\n", [(2, "yaml")]),
        (": leeg\n", [(2, "yaml")]),
        ("a: 1\n---\nb: c: d\n", [(3, "yaml"), (4, "yaml")]),
        ("zoekwoorden: [a,\n  b\n", [(2, "yaml")]),
        ("a: goed\nb: x\x07y\n", [(3, "yaml")]),
    ],
)
def test_what_no_field_has_is_a_finding_on_its_line(text: str, found: list[tuple[int, str]]) -> None:
    assert wrong(text) == found


@pytest.mark.parametrize("end", ["\x85", "\u2028", "\u2029"])
def test_a_line_end_of_a_word_processor_does_not_move_the_lines(end: str) -> None:
    entries, findings = read_entries("x.md", f"titel: een{end}twee\ntype: x\n", first_line=2)
    assert [(entry.key, entry.value, entry.line) for entry in entries] == [("titel", "een twee", 2), ("type", "x", 3)]
    assert findings == []


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("a: [b, c\n", "eindig met ]"),
        ("a: b\x07c\n", "onzichtbaar teken"),
        ('a: "b\n', "aanhalingsteken"),
        ("a: @b\n", "aanhalingstekens"),
    ],
)
def test_the_message_says_what_to_do(text: str, advice: str) -> None:
    assert advice in read_entries("x.md", text)[1][0].message


def test_a_list_may_end_on_a_line_of_its_own() -> None:
    entries, findings = read_entries("x.md", "a: [\n  b,\n]\nc: d: e\n")
    assert [(entry.key, entry.value) for entry in entries] == [("a", ["b"])]
    assert [finding.line for finding in findings] == [4]
