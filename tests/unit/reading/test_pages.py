"""One file in, a page or all its faults out."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from tools.model.correspondent import Correspondent
from tools.model.fact import Fact
from tools.model.product import Grondslag
from tools.model.theme import Levensgebeurtenis, Thema
from tools.reading.pages import Registers, page_from_bytes

REGISTERS = Registers(
    {"burgerzaken": Correspondent("burgerzaken", "Correspondent", "Burgerzaken", "@b/burgerzaken")},
    {"verhuizen": Thema("verhuizen", "Verhuizen")},
    {"op-reis-gaan": Levensgebeurtenis("op-reis-gaan", "U gaat op reis")},
    {
        "termijn.bezwaar": Fact(
            "termijn.bezwaar", "termijn", "6 weken", "de termijn", "Awb", "2026", "hoog", "burgerzaken"
        )
    },
)
PRODUCT = """\
---
titel: Verhuizing doorgeven
samenvatting: Geef uw nieuwe adres door aan de gemeente. Lees wanneer dat kan en wat u nodig hebt.
thema: verhuizen
doelgroep: [inwoner]
levensgebeurtenissen: [op-reis-gaan]
correspondent: burgerzaken
gecontroleerd_op: 2026-11-22
gecontroleerd:
  tekst: gelezen
controle_termijn: 12
zoekwoorden: [adreswijziging, ander huis]
upn: verhuismelding
upn_uri: http://standaarden.overheid.nl/owms/terms/verhuismelding
online: digid
aanvraag_url: https://mijn.overheid.nl
termijn: [termijn.bezwaar]
grondslag:
  - wet: Artikel 2.39 Wet basisregistratie personen
    url: https://wetten.overheid.nl/BWBR0033715
verwant: [paspoort]
---

Tekst.
"""
TOPTAAK = PRODUCT.replace("thema: verhuizen", "type: toptaak\nthema: verhuizen").replace(
    "upn: verhuismelding\nupn_uri: http://standaarden.overheid.nl/owms/terms/verhuismelding\n", ""
)


def found(text: str, path: str = "pdc/verhuizing.md") -> list[tuple[int, str]]:
    return [(finding.line, finding.rule) for finding in page_from_bytes(path, text.encode(), REGISTERS)[1]]


def changed(old: str, new: str) -> str:
    assert old in PRODUCT
    return PRODUCT.replace(old, new)


def test_a_good_product_becomes_a_page() -> None:
    page, findings = page_from_bytes("pdc/verhuizing.md", PRODUCT.encode(), REGISTERS)
    assert findings == []
    assert page is not None
    assert (page.slug, page.url, page.type) == ("verhuizing", "/verhuizing/", "product")
    assert (page.gecontroleerd_op, page.controle_termijn) == (date(2026, 11, 22), 12)
    assert page.grondslag == (
        Grondslag("Artikel 2.39 Wet basisregistratie personen", "https://wetten.overheid.nl/BWBR0033715"),
    )
    assert (page.body, page.body_line, page.line("thema")) == ("\nTekst.\n", 23, 4)


def test_a_good_top_task_becomes_a_page() -> None:
    page, findings = page_from_bytes("content/toptaken/verhuizing.md", TOPTAAK.encode(), REGISTERS)
    assert findings == []
    assert page is not None
    assert page.type == "toptaak"


@pytest.mark.parametrize(
    ("old", "new", "line", "rule"),
    [
        ("titel: Verhuizing doorgeven\n", "", 1, "veld-ontbreekt"),
        ("titel: Verhuizing doorgeven", f"titel: {'a' * 71}", 2, "veld-lengte"),
        ("titel: Verhuizing doorgeven", "titel:", 2, "veld-vorm"),
        ("samenvatting: Geef uw nieuwe adres door aan de gemeente. ", "samenvatting: ", 3, "veld-lengte"),
        ("thema: verhuizen", "thema: verhuizn", 4, "thema-onbekend"),
        ("doelgroep: [inwoner]", "doelgroep: [burger]", 5, "veld-vorm"),
        ("doelgroep: [inwoner]", "doelgroep: inwoner", 5, "veld-vorm"),
        ("levensgebeurtenissen: [op-reis-gaan]", "levensgebeurtenissen: [op-reis]", 6, "levensgebeurtenis-onbekend"),
        ("correspondent: burgerzaken", "correspondent: burgerzaak", 7, "correspondent-onbekend"),
        ("gecontroleerd_op: 2026-11-22", "gecontroleerd_op: 22-11-2026", 8, "datum"),
        ("gecontroleerd_op: 2026-11-22", "gecontroleerd_op: 2026-02-30", 8, "datum"),
        ("  tekst: gelezen", "  teksten: gelezen", 10, "veld-vorm"),
        ("  tekst: gelezen", "  door: iemand\n  tekst: gelezen", 10, "correspondent-onbekend"),
        ("controle_termijn: 12", "controle_termijn: jaar", 11, "veld-vorm"),
        ("controle_termijn: 12", "controle_termijn: 37", 11, "veld-vorm"),
        ("zoekwoorden: [adreswijziging, ander huis]", "zoekwoorden: [huis, huis]", 12, "veld-vorm"),
        ("online: digid", "online: DigiD", 15, "veld-vorm"),
        ("online: digid", "online: nee", 15, "online-klopt-niet"),
        ("aanvraag_url: https://mijn", "aanvraag_url: http://mijn", 16, "adres-vorm"),
        ("termijn: [termijn.bezwaar]", "termijn: [termijn.bezwaren]", 17, "feit-onbekend"),
        ("  - wet: Artikel 2.39", "  - artikel: Artikel 2.39", 19, "veld-vorm"),
        ("    url: https://wetten", "    url: http://wetten", 19, "adres-vorm"),
        ("thema: verhuizen", "corespondent: x\nthema: verhuizen", 4, "veld-onbekend"),
        ("thema: verhuizen", "type: toptaak\nthema: verhuizen", 4, "veld-teveel"),
        ("doelgroep: [inwoner]\n", "publiceren_op: 2026-01-01\ndoelgroep: [inwoner]\n", 6, "veld-volgorde"),
        ("online: digid", "vervalt_op: 2026-01-01\nonline: digid", 15, "veld-volgorde"),
        ("titel: Verhuizing", "titel: Let op: verhuizing", 2, "yaml"),
        ("aanvraag_url: https://mijn", "aanvraag_url: https://[mijn", 16, "adres-vorm"),
        ("    url: https://wetten", "    url: https://[wetten", 19, "adres-vorm"),
        ("controle_termijn: 12", f"controle_termijn: {'1' * 5000}", 11, "veld-vorm"),
        ("gecontroleerd_op: 2026-11-22", "gecontroleerd_op: 9999-12-31", 8, "datum"),
        ("gecontroleerd_op: 2026-11-22", "gecontroleerd_op: ٢٠٢٦-11-22", 8, "datum"),
        ("  tekst: gelezen", "  tekst: gelezen\n  tekst: weer", 11, "veld-dubbel"),
        ("verwant: [paspoort]", "verwant: [&x paspoort, *x]", 21, "veld-vorm"),
    ],
)
def test_each_fault_is_found_on_its_line(old: str, new: str, line: int, rule: str) -> None:
    assert (line, rule) in found(changed(old, new))


def test_findings_of_a_page_without_a_known_correspondent_are_of_nobody() -> None:
    text = changed("correspondent: burgerzaken", "correspondent: burgerzaak")
    assert {one.correspondent for one in page_from_bytes("pdc/x.md", text.encode(), REGISTERS)[1]} == {""}


def test_a_quoted_key_is_a_key() -> None:
    assert found(changed("thema: verhuizen", '"thema": verhuizen')) == []


def test_a_name_whose_own_entry_has_a_fault_is_not_reported_again() -> None:
    registers = dataclasses.replace(REGISTERS, facts={}, faulty=frozenset({"termijn.bezwaar"}))
    assert page_from_bytes("pdc/x.md", PRODUCT.encode(), registers) == (None, [])


def test_a_message_quotes_no_whole_page() -> None:
    text = changed("thema: verhuizen", f"thema: {'x' * 5000}")
    assert all(len(finding.message) < 200 for finding in page_from_bytes("pdc/x.md", text.encode(), REGISTERS)[1])


def test_a_typo_in_a_name_gets_the_name_that_was_meant() -> None:
    text = changed("correspondent: burgerzaken", "correspondent: burgerzaak")
    _, findings = page_from_bytes("pdc/x.md", text.encode(), REGISTERS)
    assert findings[0].message == "De correspondent `burgerzaak` bestaat niet. Bedoelt u `burgerzaken`?"


@pytest.mark.parametrize(
    ("good", "wrong", "said"),
    [
        ("correspondent: burgerzaken", "correspondent: jan", "Kies een naam uit data/correspondenten.yml."),
        ("thema: verhuizen", "thema: x", "Kies een naam uit data/themas.yml."),
    ],
)
def test_a_name_that_looks_like_no_other_gets_the_place_where_all_names_are(good: str, wrong: str, said: str) -> None:
    _, findings = page_from_bytes("pdc/x.md", changed(good, wrong).encode(), REGISTERS)
    assert findings[0].message.endswith(said)


def test_all_faults_of_a_file_come_in_one_run_with_its_correspondent() -> None:
    text = changed("gecontroleerd_op: 2026-11-22", "gecontroleerd_op: morgen").replace("thema: verhuizen", "thema: x")
    page, findings = page_from_bytes("pdc/x.md", text.encode(), REGISTERS)
    assert page is None
    assert [finding.rule for finding in findings] == ["thema-onbekend", "datum"]
    assert {finding.correspondent for finding in findings} == {"burgerzaken"}


def test_a_page_that_ends_before_it_begins_is_found() -> None:
    text = changed("upn: verhuismelding", "publiceren_op: 2026-05-01\nvervalt_op: 2026-05-01\nupn: verhuismelding")
    assert found(text) == [(14, "datum")]


@pytest.mark.parametrize("name", ["Paspoort", "paspoort_kind", "paspoort kind", "paspoort--kind", "café"])
def test_a_file_name_that_is_no_readable_address_is_found(name: str) -> None:
    assert found(PRODUCT, f"pdc/{name}.md") == [(1, "adres-leesbaar")]


def test_only_the_home_page_may_be_the_list_of_the_home_page() -> None:
    hub = (
        TOPTAAK.split("upn")[0].split("online")[0].replace("type: toptaak", "type: overzicht\nlijst: home") + "---\nx\n"
    )
    assert found(hub, "content/index.md") == []
    assert found(hub, "content/overzichten/start.md") == [(5, "veld-vorm")]


def test_a_file_that_is_no_utf8_is_refused_without_an_exception() -> None:
    page, findings = page_from_bytes("pdc/x.md", PRODUCT.encode().replace(b"Tekst", b"\xff\xfe"), REGISTERS)
    assert page is None
    assert [(finding.line, finding.rule) for finding in findings] == [(24, "codering")]
