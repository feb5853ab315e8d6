"""Repairs change what they must and nothing else."""

from __future__ import annotations

import pytest

from tools.checks.repair import repaired
from tools.model.finding import Finding


def finding(line: int, original: str, suggestion: str) -> Finding:
    return Finding("a.md", line, "regel", "Fout.", original=original, suggestion=suggestion)


def test_the_original_on_its_line_is_replaced() -> None:
    assert repaired("een\ntwee een\n", [finding(2, "een", "1")]) == ("een\ntwee 1\n", 1)


@pytest.mark.parametrize(("text", "line"), [("een een", 1), ("twee", 1), ("een", 2), ("", 5)])
def test_a_place_that_is_not_certain_is_left_alone(text: str, line: int) -> None:
    assert repaired(text, [finding(line, "een", "1")]) == (text, 0)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_keeps_its_line_ends_and_a_new_line_gets_them_too(end: str) -> None:
    text = end.join(["\ufeffTekst:", "- een", "- twee", ""])
    assert repaired(text, [finding(2, "- een", "\n- een")]) == (
        end.join(["\ufeffTekst:", "", "- een", "- twee", ""]),
        1,
    )


def test_the_last_line_may_have_no_end() -> None:
    assert repaired("a:\n- b", [finding(2, "- b", "\n- b")]) == ("a:\n\n- b", 1)


def test_two_repairs_on_one_line_do_not_stand_in_each_others_way() -> None:
    both = [finding(1, "http://a.nl", "https://a.nl"), finding(1, "- [x](http://a.nl)", "\n- [x](http://a.nl)")]
    assert repaired("- [x](http://a.nl)", both) == ("\n- [x](https://a.nl)", 2)


def test_a_short_original_inside_a_longer_one_waits_for_it() -> None:
    both = [finding(1, "http://a.nl", "https://a.nl"), finding(1, "http://a.nl/b", "https://a.nl/b")]
    assert repaired("[x](http://a.nl) [y](http://a.nl/b)", both) == ("[x](https://a.nl) [y](https://a.nl/b)", 2)


def test_a_finding_without_suggestion_changes_nothing() -> None:
    assert repaired("een", [finding(1, "een", "")]) == ("een", 0)
