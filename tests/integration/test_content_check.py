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
    assert line.startswith("pdc/grofvuil.md:24: fout [link-https] De link naar http://www.overheid.nl is niet beveiligd.")


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
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@t", *words], cwd=root, check=True, capture_output=True)


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
