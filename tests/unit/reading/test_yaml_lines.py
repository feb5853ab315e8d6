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
