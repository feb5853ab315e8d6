"""The lists of words that search uses: read, with each fault on its line."""

from __future__ import annotations

import pytest

from tools.reading import registers


def found(text: str) -> list[tuple[int, str]]:
    wrong = registers.read_register("data/synoniemen.yml", text.encode(), registers.other_words)[1]
    return [(finding.line, finding.rule) for finding in wrong]


def test_words_are_read_with_commas_between_them() -> None:
    text = "# uitleg\nkliko: afvalcontainer,  rol container\n"
    words, findings = registers.read_register("x", text.encode(), registers.other_words)
    assert (words, findings) == ({"kliko": ("afvalcontainer", "rol container")}, [])


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("kliko: afvalcontainer\nbak: \n", "veld-vorm"),
        ("kliko: afvalcontainer\nbak: [container]\n", "veld-vorm"),
        ("kliko: afvalcontainer\nBak: container\n", "veld-vorm"),
        ("kliko: afvalcontainer\nbak: container,\n", "veld-vorm"),
        ("kliko: afvalcontainer\nbak: container; ton\n", "veld-vorm"),
        ("kliko: afvalcontainer\nkliko: container\n", "veld-dubbel"),
        ("kliko: afvalcontainer\nbak: bak\n", "veld-dubbel"),
        ("kliko: afvalcontainer\nbak: ton, ton\n", "veld-dubbel"),
    ],
)
def test_each_fault_is_found_on_its_line(text: str, rule: str) -> None:
    assert found(text) == [(2, rule)]


@pytest.mark.parametrize("text", ["zzp'er: ondernemer\n", "e-mail: contact\n", "oekraïne: vluchteling\n"])
def test_accents_apostrophes_and_hyphens_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_best_result_is_the_name_of_a_page() -> None:
    best, findings = registers.read_register("x", b"pas: paspoort-aanvragen\nid: /id-kaart/\n", registers.best_result)
    assert best == {"pas": ("paspoort-aanvragen", 1)}
    assert [(finding.line, finding.rule) for finding in findings] == [(2, "veld-vorm")]
