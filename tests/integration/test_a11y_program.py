"""The accessibility check as a program, without a browser: lists, exit codes and what is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import a11y_check
from tools.a11y import exemptions, site_check
from tools.model.checked_page import CheckedPage, CheckedSite, FailedPage
from tools.model.finding import Finding

FAULT = Finding(
    "pdc/afval.md", 3, "label", "Geef het veld een label.", "fout", "/afval/", "#q", html='<input name="q">'
)
LIST = """[[uitzondering]]
regel = "label"
pagina = "/afval/"
reden = "De leverancier herstelt dit in maart."
eigenaar = "afval"
tot = {}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose site has one fault, without anything being opened."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data/correspondenten.yml").write_text(
        'afval:\n  rol: Correspondent Afval\n  afdeling: Afval\n  code_owner: "@gemeente/afval"\n', encoding="utf-8"
    )
    monkeypatch.setattr(a11y_check, "ROOT", tmp_path)
    found(monkeypatch, FAULT)
    return tmp_path


def found(monkeypatch: pytest.MonkeyPatch, *findings: Finding, failed: tuple[FailedPage, ...] = ()) -> None:
    page = CheckedPage("/afval/", "pdc/afval.md", 1, "afval", findings)
    monkeypatch.setattr(site_check, "check", lambda wishes, *_: CheckedSite((page,), failed, whole=not wishes.pattern))


def run(project: Path, *words: str) -> int:
    return a11y_check.main([str(project), "--format", "json", "--out", str(project / "uit.json"), *words])


def write_list(project: Path, until: str) -> None:
    (project / exemptions.FILE).write_text(LIST.format(until), encoding="utf-8")


def test_an_exception_makes_a_fault_not_count(project: Path) -> None:
    assert run(project) == 1
    write_list(project, "2099-01-01")
    assert run(project) == 0
    (page,) = json.loads((project / "uit.json").read_text(encoding="utf-8"))["pages"]
    assert (page["findings"], len(page["accepted"])) == ([], 1)


def test_an_expired_or_unused_exception_is_a_fault_of_its_own(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch)
    for until, rule in (("2020-01-01", exemptions.EXPIRED), ("2099-01-01", exemptions.UNUSED)):
        write_list(project, until)
        assert run(project) == 1
        (one,) = json.loads((project / "uit.json").read_text(encoding="utf-8"))["findings"]
        assert one["rule"] == rule
    assert run(project, "--pages", "/a*") == 0


def test_a_fault_in_the_list_stops_before_anything_is_opened(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(site_check, "check", lambda *_: pytest.fail("opened"))
    write_list(project, '"morgen"')
    assert run(project) == 2
    assert capsys.readouterr().err.startswith(f"{exemptions.FILE}:1: schrijf bij `tot` een datum")


def test_after_a_first_measurement_only_what_is_new_counts(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    nul = str(project / "nul.json")
    assert run(project, "--nulmeting", nul) == 0
    assert run(project, "--baseline", nul) == 0
    assert capsys.readouterr().err == ""
    found(monkeypatch, Finding("pdc/afval.md", 4, "link-name", "Geef de link tekst.", url="/afval/", html="<a>"))
    assert run(project, "--baseline", nul) == 1
    assert "Opgelost sinds de nulmeting: 1." in capsys.readouterr().err


def test_a_measurement_of_part_of_the_pages_is_not_written(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found(monkeypatch, FAULT, failed=(FailedPage("/weg/", "weg"),))
    assert run(project, "--nulmeting", str(project / "nul.json")) == 2
    assert not (project / "nul.json").exists()
    assert "nulmeting is niet geschreven" in capsys.readouterr().err


def test_a_measurement_that_is_not_there_is_said(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(project, "--baseline", str(project / "nul.json")) == 2
    assert "is niet te lezen" in capsys.readouterr().err
