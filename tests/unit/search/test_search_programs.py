"""The two programs of search: what they say and their exit codes."""

from __future__ import annotations

import socket
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.pages import page
from tests.unit.search.asking import built_site_in, index_of
from tools import search_index, search_service
from tools.search.index import opened
from tools.search.query_log import Noted, QueryLog

ROOT = Path(__file__).resolve().parents[3]
GOOD = """---
titel: Paspoort aanvragen
samenvatting: Vraag uw paspoort aan bij de balie van de gemeente, na het maken van een afspraak.
type: informatie
thema: contact
doelgroep: [inwoner]
correspondent: kcc
gecontroleerd_op: 2026-11-22
gecontroleerd:
  tekst: gelezen
controle_termijn: 12
---
Neem uw oude paspoort mee.
"""


def project_in(folder: Path, **pages: str) -> Path:
    """A project with these pages and the registers that they need."""
    for name, text in {
        "data/correspondenten.yml": 'kcc:\n  rol: KCC\n  afdeling: KCC\n  code_owner: "@b/kcc"\n',
        "data/themas.yml": "contact: Contact\n",
        "data/levensgebeurtenissen.yml": "op-reis-gaan: U gaat op reis\n",
        "data/feiten.yml": "",
        "data/urls.yml": "",
        **{f"content/{name}.md": text for name, text in pages.items()},
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_the_index_has_the_pages_that_are_right_and_is_silent_about_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project_in(tmp_path, paspoort=GOOD, fout=GOOD.replace("thema: contact", "thema: bestaat-niet"))
    assert search_index.main(["--root", str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Zoekindex van 1 pagina gemaakt in ")
    assert said.err == ""
    assert [found.url for found in opened(tmp_path / "build/zoekindex").documents] == ["/paspoort/"]


def test_a_project_without_pages_cannot_be_indexed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert search_index.main(["--root", str(project_in(tmp_path))]) == 2
    assert "geen enkele pagina" in capsys.readouterr().err


def test_the_index_can_go_elsewhere(tmp_path: Path) -> None:
    project_in(tmp_path, paspoort=GOOD)
    assert search_index.main(["--root", str(tmp_path), "--out", str(tmp_path / "elders/index")]) == 0
    assert opened(tmp_path / "elders/index").count == 1


@pytest.mark.parametrize("program", ["search_index.py", "search_service.py"])
def test_a_program_starts_as_a_file_from_any_folder(program: str, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "tools" / program), "--help"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_service_wants_a_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    index_of(tmp_path, page("een"))
    arguments = ["--site", str(tmp_path / "niets"), "--index", str(tmp_path / "zoekindex")]
    assert search_service.main(arguments) == 2
    assert "Bouw eerst de site" in capsys.readouterr().err


def test_the_service_wants_an_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--site", str(built_site_in(tmp_path)), "--index", str(tmp_path / "niets")]
    assert search_service.main(arguments) == 2
    assert "noxfile.py -s build" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--port", "70000"], "Poort 70000 bestaat niet"),
        (["--host", "a" * 300], "bestaat niet op deze computer"),
        (["--host", "192.0.2.1"], "is niet te gebruiken"),
    ],
)
def test_an_address_that_cannot_be_used_is_said_in_dutch(
    options: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    index_of(tmp_path, page("een"))
    arguments = ["--site", str(built_site_in(tmp_path)), "--index", str(tmp_path / "zoekindex"), *options]
    assert search_service.main(arguments) == 2
    assert message in capsys.readouterr().err


def test_a_port_that_is_taken_is_said_in_dutch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    index_of(tmp_path, page("een"))
    arguments = ["--site", str(built_site_in(tmp_path)), "--index", str(tmp_path / "zoekindex")]
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert search_service.main([*arguments, "--port", str(port)]) == 2
    assert f"Poort {port} is al in gebruik" in capsys.readouterr().err


def test_the_order_of_results_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    index_of(tmp_path, page("paspoort-aanvragen", titel="Paspoort aanvragen"))
    assert search_index.main(["--out", str(tmp_path / "zoekindex"), "--explain", "pasport"]) == 0
    assert "1. Paspoort aanvragen" in capsys.readouterr().out
    assert search_index.main(["--out", str(tmp_path / "niets"), "--explain", "pasport"]) == 2
    assert "geen volledige zoekindex" in capsys.readouterr().err


def test_the_report_of_what_was_searched_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = QueryLog(tmp_path / "log", lambda: date(2026, 11, 22))
    for _ in range(3):
        log.add(Noted("afval", True, "/afval/"))
    log.write()
    assert search_index.main(["--log-report", str(tmp_path / "log")]) == 0
    assert "afval -> /afval/" in capsys.readouterr().out
    assert search_index.main(["--log-report", str(tmp_path / "niets")]) == 2


def test_the_log_may_not_be_where_visitors_can_fetch_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = built_site_in(tmp_path)
    index_of(tmp_path, page("paspoort"))
    options = ["--site", str(site), "--index", str(tmp_path / "zoekindex"), "--log", str(site / "log")]
    assert search_service.main(options) == 2
    assert "daarbuiten" in capsys.readouterr().err
    assert not (site / "log").exists()
