"""Two deliberately terrible pages, and the exact list of what must be said about them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import small_site
from tests.checked import TODAY
from tools.checks.registry import check_site, rule_ids
from tools.model.finding import Finding
from tools.reading.site import read_site

FAULTS = Path(__file__).resolve().parent.parent / "data/alle_fouten"
ELSEWHERE = {"feit-status", "tekst-lengte", "bereikbaar", "pagina-lijkt-op", "leesniveau"}
"""Rules that find nothing on this page by itself: about a register, other pages, or its length."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_site.make(tmp_path)


def found(root: Path, name: str) -> list[Finding]:
    small_site.write(root, f"pdc/{name}", (FAULTS / name).read_text(encoding="utf-8"))
    site, findings = read_site(root)
    return [one for one in sorted([*findings, *check_site(site, TODAY)]) if name in one.path]


def test_every_fault_in_the_front_matter_is_found_in_one_run(root: Path) -> None:
    assert [(one.line, one.rule) for one in found(root, "gegevens.md")] == [
        (2, "veld-lengte"),
        (3, "yaml"),
        (4, "veld-teveel"),
        (5, "thema-onbekend"),
        (6, "veld-vorm"),
        (7, "veld-onbekend"),
        (8, "correspondent-onbekend"),
        (9, "datum"),
        (11, "veld-vorm"),
        (12, "veld-vorm"),
        (13, "veld-vorm"),
        (14, "datum"),
        (15, "adres-vorm"),
        (16, "yaml"),
        (19, "veld-dubbel"),
        (20, "adres-vorm"),
        (21, "feit-onbekend"),
        (22, "veld-vorm"),
        (23, "veld-vorm"),
    ]


def test_every_fault_in_the_text_is_found_in_one_run(root: Path) -> None:
    findings = found(root, "tekst.md")
    assert [(one.line, one.rule) for one in findings] == [
        (7, "controle-verlopen"),
        (11, "zoekwoord"),
        (11, "zoekwoord"),
        (16, "verwant-onbekend"),
        (19, "alinea-lang"),
        (19, "getypt-bedrag"),
        (20, "getypt-tariefjaar"),
        (21, "getypt-e-mailadres"),
        (21, "getypt-telefoonnummer"),
        (22, "link-kaal"),
        (22, "linktekst"),
        (23, "link-bestand"),
        (23, "link-bestand"),
        (23, "link-doel"),
        (24, "link-https"),
        (25, "feit-onbekend"),
        (27, "kop-vast"),
        (29, "kop-volgorde"),
        (31, "kop-vet"),
        (34, "lijst-witregel"),
        (36, "lijst-nagemaakt"),
        (39, "tabel-kop"),
        (43, "afbeelding-alt"),
        (43, "link-doel"),
        (45, "taal-van-deel"),
        (47, "afkorting"),
        (48, "aanspreekvorm"),
        (48, "ambtelijk-woord"),
        (49, "lijdende-vorm"),
        (50, "zin-kommas"),
        (51, "zin-lang"),
        (52, "naamwoordstijl"),
        (54, "alinea-lang"),
        (58, "kop-volgorde"),
        (60, "html-in-tekst"),
    ]
    assert set(rule_ids()) - {one.rule for one in findings} == ELSEWHERE


def test_every_message_is_dutch_and_says_what_to_do(root: Path) -> None:
    for name in ("gegevens.md", "tekst.md"):
        for finding in found(root, name):
            assert finding.message[0].isupper() or finding.message[0] in "`“"
            assert finding.message.rstrip().endswith((".", "?", ")")) or ": " in finding.message
            assert "Traceback" not in finding.message
