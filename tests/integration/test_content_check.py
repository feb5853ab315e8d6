"""The program that editors meet: exit codes, formats, repairs, and only what changed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests import small_site
from tools import content_check


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = small_site.make(tmp_path)
    add(root, "Lees [over afval](http://www.overheid.nl).\n")
    return root


def add(root: Path, text: str) -> None:
    small_site.write(root, "pdc/grofvuil.md", small_site.FILES["pdc/grofvuil.md"] + text)


def run(root: Path, *options: str) -> int:
    return content_check.main(["--root", str(root), *options])


def test_a_fault_gives_exit_code_1_and_one_line_in_dutch(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root) == 1
    line = next(line for line in capsys.readouterr().out.splitlines() if "link-https" in line)
    assert line.startswith(
        "pdc/grofvuil.md:24: fout [link-https] De link naar http://www.overheid.nl is niet beveiligd."
    )


def test_only_warnings_give_exit_code_0(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(root, "")
    assert run(root) == 0
    assert "waarschuwing [feit-status]" in capsys.readouterr().out


def test_a_folder_that_is_no_project_gives_exit_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path) == 2
    assert "geen map `data`" in capsys.readouterr().err


def test_the_repair_that_is_certain_is_written_and_the_rest_is_left_alone(root: Path) -> None:
    before = (root / "pdc/grofvuil.md").read_text(encoding="utf-8")
    assert run(root, "--fix") == 0
    after = (root / "pdc/grofvuil.md").read_text(encoding="utf-8")
    assert after == before.replace("http://www.overheid.nl", "https://www.overheid.nl")


@pytest.mark.parametrize("name", ["json", "sarif", "github", "terminal"])
def test_each_format_can_be_written_to_a_file(root: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "uit" / "verslag"
    assert run(root, "--format", name, "--out", str(out)) == 1
    text = out.read_text(encoding="utf-8")
    assert "link-https" in text
    if name in {"json", "sarif"}:
        assert json.loads(text)["version"] in {1, "2.1.0"}


def git(root: Path, *words: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@t", *words], cwd=root, check=True, capture_output=True
    )


def test_only_what_changed_and_what_links_to_it_is_checked(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "begin")
    assert run(root, "--changed-since", "HEAD") == 0
    small_site.write(root, "content/themas/afval.md", small_site.FILES["content/themas/afval.md"] + "\n[x](y.md)\n")
    capsys.readouterr()
    assert run(root, "--changed-since", "HEAD") == 1
    said = capsys.readouterr().out
    assert "content/themas/afval.md:16: fout [link-doel]" in said
    assert "pdc/grofvuil.md:24: fout [link-https]" in said  # it links to the changed page


def test_an_unknown_revision_gives_exit_code_2(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "init", "-q")
    assert run(root, "--changed-since", "bestaat-niet") == 2
    assert "bestaat-niet" in capsys.readouterr().err


def begin(root: Path) -> None:
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "begin")


def test_a_page_that_got_another_name_counts_under_its_old_name_too(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(root, "")
    begin(root)
    git(root, "mv", "content/themas/afval.md", "content/themas/vuil.md")
    assert run(root, "--changed-since", "HEAD") == 1
    assert "pdc/grofvuil.md:23: fout [link-doel]" in capsys.readouterr().out


def test_a_page_that_was_deleted_is_missed_in_the_ledger(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(root, "")
    begin(root)
    (root / "content/themas/afval.md").unlink()
    assert run(root, "--changed-since", "HEAD") == 1
    assert "data/urls.yml:1: fout [adres-verdwenen]" in capsys.readouterr().out


@pytest.mark.parametrize("changed", ["titel: Grofvuil wegbrengen", "titel: Aanhanger lenen"])
def test_a_new_page_like_an_old_one_is_found_whichever_comes_first(
    root: Path, changed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = " ".join(f"woord{number}" for number in range(60))
    add(root, f"\n{words}\n")
    begin(root)
    text = (root / "pdc/grofvuil.md").read_text(encoding="utf-8").replace("titel: Grofvuil wegbrengen", changed)
    small_site.write(root, "pdc/aanhanger.md", text)
    assert run(root, "--changed-since", "HEAD") == 1
    assert f"fout [{'titel-dubbel' if 'Grofvuil' in changed else 'pagina-lijkt-op'}]" in capsys.readouterr().out


def test_a_revision_is_never_read_as_an_option(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begin(root)
    assert run(root, "--changed-since=--output=uit.txt") == 2
    assert "Controleer de naam van de versie" in capsys.readouterr().err
    assert not (root / "uit.txt").exists()


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_repair_keeps_the_line_ends_of_the_file(root: Path, end: bytes) -> None:
    path = root / "pdc/grofvuil.md"
    path.write_bytes(path.read_bytes().replace(b"\n", end))
    before = path.read_bytes()
    assert run(root, "--fix") == 0
    assert path.read_bytes() == before.replace(b"http://www.overheid.nl", b"https://www.overheid.nl")


def test_a_file_without_a_certain_repair_is_not_written(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(root, "Lees [een](http://a.nl) of [twee](http://a.nl).\n")
    path = root / "pdc/grofvuil.md"
    before = path.stat().st_mtime_ns
    assert run(root, "--fix") == 1
    assert path.stat().st_mtime_ns == before
    assert "hersteld" not in capsys.readouterr().err


def test_a_changed_register_touches_every_page(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begin(root)
    assert run(root, "--changed-since", "HEAD") == 0
    small_site.write(root, "data/ambtelijke-woorden.yml", "middels: met\nbekijk: lees\n")
    assert run(root, "--changed-since", "HEAD") == 1
    assert "fout [link-https]" in capsys.readouterr().out
