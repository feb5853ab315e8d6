"""The registers in data/: each fault on its line."""

from __future__ import annotations

from datetime import date

import pytest

from tools.model.correspondent import Correspondent
from tools.reading import registers

WHO = {"kcc": Correspondent("kcc", "Correspondent", "KCC", "@b/kcc")}
FACT = """\
termijn.bezwaar:
  soort: termijn
  tekst: 6 weken
  terugval: de wettelijke termijn
  bron: Awb
  bron_datum: "2026"
  zekerheid: hoog
  correspondent: kcc
  geldig_van: 2026-01-01
  geldig_tot: 2026-12-31
"""


def found(text: str) -> list[tuple[int, str]]:
    wrong = registers.read_register("data/feiten.yml", text.encode(), lambda entry: registers.fact(entry, WHO))[1]
    return [(finding.line, finding.rule) for finding in wrong]


def test_a_good_fact_is_read() -> None:
    facts, findings = registers.read_register("x", FACT.encode(), lambda entry: registers.fact(entry, WHO))
    assert findings == []
    fact = facts["termijn.bezwaar"]
    assert (fact.tekst, fact.terugval, fact.zekerheid) == ("6 weken", "de wettelijke termijn", "hoog")
    assert (fact.geldig_van, fact.geldig_tot, fact.line) == (date(2026, 1, 1), date(2026, 12, 31), 1)


@pytest.mark.parametrize(
    ("old", "new", "line", "rule"),
    [
        ("soort: termijn", "soort: termijnen", 2, "veld-vorm"),
        ("  terugval: de wettelijke termijn\n", "", 1, "veld-ontbreekt"),
        ("zekerheid: hoog", "zekerheid: zeker", 7, "veld-vorm"),
        ("zekerheid: hoog", "zekerheid: geen", 3, "veld-vorm"),
        ("  tekst: 6 weken\n", "", 6, "veld-vorm"),
        ("correspondent: kcc", "correspondent: kc", 8, "correspondent-onbekend"),
        ("geldig_van: 2026-01-01", "geldig_van: 2026", 9, "datum"),
        ("geldig_tot: 2026-12-31", "geldig_tot: 2025-12-31", 10, "datum"),
        ("bron: Awb", "bronn: Awb", 5, "veld-onbekend"),
        ("bron: Awb", "bron: Awb\n  jaar_tonen: Ja", 6, "veld-vorm"),
        ("bron: Awb", "bron: Awb\n  bron: Bw", 6, "veld-dubbel"),
        ("bron: Awb", "bron: [Awb]", 1, "veld-vorm"),
    ],
)
def test_each_fault_of_a_fact_is_found(old: str, new: str, line: int, rule: str) -> None:
    assert found(FACT.replace(old, new)) == [(line, rule)]


def test_a_correspondent_needs_a_team_as_code_owner() -> None:
    text = "kcc:\n  rol: Correspondent\n  afdeling: KCC\n  code_owner: kcc\n"
    findings = registers.read_register("x", text.encode(), registers.correspondent)[1]
    assert [(finding.line, finding.rule) for finding in findings] == [(4, "veld-vorm")]


def test_the_ledger_of_addresses_is_read_with_its_lines() -> None:
    urls, findings = registers.urls("x", b"gepubliceerd:\n  - /a/\n  - /b/\ndoorverwijzingen:\n  /oud/: a\n")
    assert findings == []
    assert urls.published == {"/a/": 2, "/b/": 3}
    assert (urls.redirects, urls.redirect_lines) == ({"/oud/": "a"}, {"/oud/": 5})


def test_an_empty_ledger_is_left_alone() -> None:
    assert registers.urls("x", b"gepubliceerd: []\ndoorverwijzingen: {}\n")[1] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("gepubliceerd:\n  - /a/\n  - a: b\n", [(3, "adres-vorm")]),
        ("gepubliceerd:\n  - a\n", [(2, "adres-vorm")]),
        ("doorverwijzingen:\n  oud: a\n", [(2, "adres-vorm")]),
        ("doorverwijzingen:\n  /a b/: a\n", [(2, "adres-vorm")]),
        ("doorverwijzingen:\n  /a/: b\n  /a/: c\n", [(3, "veld-dubbel")]),
        ("gepubliceerd:\n  /a/: b\n", [(1, "veld-vorm")]),
        ("gepubliceert:\n", [(1, "veld-vorm")]),
    ],
)
def test_a_fault_in_the_ledger_is_found_on_its_line(text: str, found: list[tuple[int, str]]) -> None:
    assert [(finding.line, finding.rule) for finding in registers.urls("x", text.encode())[1]] == found


def test_another_key_in_the_ledger_is_found() -> None:
    assert [finding.line for finding in registers.urls("x", b"gepubliceert:\n  - /a/\n")[1]] == [1]
