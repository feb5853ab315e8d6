"""The project's folders in, one Site and all findings out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tools.reading import remembered
from tools.reading.pages import Registers, page_from_bytes
from tools.reading.site import read_site

REGISTERS = {
    "correspondenten": 'kcc:\n  rol: Correspondent\n  afdeling: KCC\n  code_owner: "@b/kcc"\n',
    "themas": "home: Home\ncontact: Contact\n",
    "levensgebeurtenissen": "op-reis-gaan: U gaat op reis\n",
    "feiten": "adres:\n  soort: adres\n  tekst: Straat 1\n  terugval: het gemeentehuis\n  bron: b\n"
    '  bron_datum: "2023"\n  zekerheid: middel\n  correspondent: kcc\n',
    "ambtelijke-woorden": "middels: met\n",
    "afkortingen": 'AOW: ""\n',
    "leesniveau": "a: 64.5\n",
    "urls": "gepubliceerd: []\ndoorverwijzingen: {}\n",
}
INFORMATION = """\
---
titel: {titel}
samenvatting: Een samenvatting die lang genoeg is om bezoekers te vertellen wat zij hier vinden.
type: informatie
thema: contact
doelgroep: [inwoner]
correspondent: kcc
gecontroleerd_op: 2026-11-22
gecontroleerd:
  tekst: gelezen
controle_termijn: 12
{extra}---

{body}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in REGISTERS.items():
        write(tmp_path, f"data/{name}.yml", text)
    write(tmp_path, "content/a.md", information("A"))
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def information(titel: str, body: str = "Tekst.", extra: str = "") -> str:
    return INFORMATION.format(titel=titel, body=body, extra=extra)


def found(root: Path) -> list[tuple[str, int, str]]:
    return [(finding.path, finding.line, finding.rule) for finding in read_site(root)[1]]


def test_a_good_site_is_read_without_findings(root: Path) -> None:
    site, findings = read_site(root)
    assert findings == []
    assert list(site.by_slug) == ["a"]
    assert [page.slug for page in site.by_theme["contact"]] == ["a"]


def test_two_pages_with_one_title_are_found(root: Path) -> None:
    write(root, "content/b.md", information("a"))
    assert found(root) == [("content/b.md", 2, "titel-dubbel")]


def test_two_pages_with_one_address_are_found(root: Path) -> None:
    write(root, "pdc/a.md", information("B").replace("type: informatie\n", ""))
    assert ("pdc/a.md", 1, "veld-ontbreekt") in found(root)
    write(root, "content/map/a.md", information("C"))
    assert ("content/map/a.md", 1, "adres-dubbel") in found(root)


def test_an_unknown_fact_in_the_text_is_found_on_its_line(root: Path) -> None:
    write(root, "content/a.md", information("A", "Goed: {feit:adres}.\n\nFout: {feit:adre}."))
    assert found(root) == [("content/a.md", 16, "feit-onbekend")]


def test_an_unknown_related_page_is_found(root: Path) -> None:
    write(root, "content/a.md", information("A", extra="verwant: [c]\n"))
    assert found(root) == [("content/a.md", 12, "verwant-onbekend")]


def test_a_related_page_that_has_a_fault_itself_is_left_alone(root: Path) -> None:
    write(root, "content/a.md", information("A", extra="verwant: [c]\n"))
    write(root, "content/c.md", information("C").replace("type: informatie", "type: nieuws"))
    assert found(root) == [("content/c.md", 4, "veld-vorm")]


def test_a_missing_register_is_found_and_nothing_breaks(root: Path) -> None:
    (root / "data/feiten.yml").unlink()
    assert found(root) == [("data/feiten.yml", 1, "bestand-ontbreekt")]


def test_an_address_that_disappeared_is_found_in_the_ledger(root: Path) -> None:
    write(root, "data/urls.yml", "gepubliceerd:\n  - /a/\n  - /weg/\ndoorverwijzingen: {}\n")
    assert found(root) == [("data/urls.yml", 3, "adres-verdwenen")]


@pytest.mark.parametrize("register", [True, False])
def test_an_address_that_moved_is_left_alone(root: Path, register: bool) -> None:
    moved = "\n  /weg/: a" if register else " {}"
    write(root, "data/urls.yml", f"gepubliceerd:\n  - /weg/\ndoorverwijzingen:{moved}\n")
    if not register:
        write(root, "content/a.md", information("A", extra="oude_urls: [/weg/]\n"))
    assert found(root) == []


def test_a_redirect_to_nowhere_and_one_over_a_page_are_found(root: Path) -> None:
    write(root, "data/urls.yml", "gepubliceerd: []\ndoorverwijzingen:\n  /oud/: z\n  /a/: a\n")
    assert found(root) == [("data/urls.yml", 3, "doorverwijzing"), ("data/urls.yml", 4, "doorverwijzing")]


def test_an_old_address_claimed_twice_is_found(root: Path) -> None:
    write(root, "content/a.md", information("A", extra="oude_urls: [/oud/]\n"))
    write(root, "content/b.md", information("B", extra="oude_urls: [/oud/]\n"))
    assert found(root) == [("content/b.md", 12, "doorverwijzing")]


def test_the_lists_of_search_are_read_and_a_site_can_do_without(root: Path) -> None:
    assert read_site(root)[0].synonyms == {}
    write(root, "data/synoniemen.yml", "kliko: afvalcontainer, bak\n")
    write(root, "data/engels.yml", "waste: afval\n")
    write(root, "data/beste-resultaten.yml", "kliko: a\n")
    site, findings = read_site(root)
    assert findings == []
    assert (site.synonyms, site.english) == ({"kliko": ("afvalcontainer", "bak")}, {"waste": ("afval",)})
    assert site.best_results == {"kliko": "a"}


def test_a_best_result_that_does_not_exist_is_found_on_its_line(root: Path) -> None:
    write(root, "data/beste-resultaten.yml", "kliko: a\nbak: aa\n")
    assert found(root) == [("data/beste-resultaten.yml", 2, "verwant-onbekend")]


def test_a_folder_with_the_name_of_a_page_is_found(root: Path) -> None:
    (root / "content/map.md").mkdir()
    assert found(root) == [("content/map.md", 1, "bestand-ontbreekt")]


def test_a_link_to_a_file_that_is_gone_is_found(root: Path) -> None:
    (root / "content/b.md").symlink_to(root / "weg.md")
    assert found(root) == [("content/b.md", 1, "bestand-ontbreekt")]


def test_a_file_name_that_is_no_utf8_is_found(root: Path) -> None:
    name = os.fsencode(root / "content") + b"/caf\xe9.md"
    Path(os.fsdecode(name)).write_text(information("B"), encoding="utf-8")
    assert [(line, rule) for _, line, rule in found(root)] == [(1, "adres-leesbaar")]
    assert all(path.encode("utf-8") for path, _, _ in found(root))


def test_one_fault_in_a_fact_is_one_finding(root: Path) -> None:
    write(root, "data/feiten.yml", REGISTERS["feiten"].replace("zekerheid: middel", "zekerheid: zeker"))
    write(root, "content/a.md", information("A", "Kom naar {feit:adres}."))
    assert found(root) == [("data/feiten.yml", 7, "veld-vorm")]


def test_one_fault_in_a_correspondent_is_one_finding(root: Path) -> None:
    write(root, "data/correspondenten.yml", REGISTERS["correspondenten"].replace("@b", "b"))
    assert found(root) == [("data/correspondenten.yml", 4, "veld-vorm")]


def test_an_old_address_of_a_page_with_a_fault_has_not_disappeared(root: Path) -> None:
    write(root, "data/urls.yml", "gepubliceerd: [/weg/, /]\ndoorverwijzingen: {}\n")
    write(root, "content/a.md", information("", extra="oude_urls: [/weg/]\n"))
    write(root, "content/index.md", information(""))
    assert {rule for _, _, rule in found(root)} == {"veld-vorm"}
    assert read_site(root)[0].refused == {"content/a.md", "content/index.md"}


def test_a_word_without_a_plain_word_is_found(root: Path) -> None:
    write(root, "data/ambtelijke-woorden.yml", 'middels: ""\n')
    assert found(root) == [("data/ambtelijke-woorden.yml", 1, "veld-vorm")]


def test_several_processes_read_what_one_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        f"content/contact/p{number}.md": INFORMATION.format(titel=f"P {number}", extra="", body="x")
        for number in range(9)
    }
    texts["content/contact/fout.md"] = INFORMATION.format(titel="Fout", extra="kleur: rood\n", body="x")
    for name, text in texts.items() | {(f"data/{name}.yml", text) for name, text in REGISTERS.items()}:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    os.symlink("nergens", tmp_path / "content/contact/weg.md")
    alone = read_site(tmp_path)
    monkeypatch.setattr(remembered, "PAGES_A_PROCESS", 1)
    monkeypatch.setattr(remembered, "available", lambda: 3)
    read_here: list[str] = []

    def counted(path: str, data: bytes, registers: Registers) -> remembered.Read:
        read_here.append(path)
        return page_from_bytes(path, data, registers)

    monkeypatch.setattr(remembered, "page_from_bytes", counted)
    reading = remembered.Remembered(also=lambda page: page.titel.upper())
    assert read_site(tmp_path, reading) == alone
    assert 0 < len(read_here) < len(texts)
    assert reading.along == {page.path: page.titel.upper() for page in alone[0].pages}
    assert {finding.path for finding in alone[1]} >= {"content/contact/fout.md", "content/contact/weg.md"}
