"""The site appears whole or not at all: after a kill, on a full disk, in a folder that cannot be written."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from tests import small_site
from tools.website import kept, memory, releases

MARK = re.compile(r"<!-- versie (\d+) -->")
NO_LINKS = os.name == "nt"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = small_site.make(tmp_path)
    mark(root, 0)
    small_site.build_here(root)
    return root


def mark(root: Path, number: int) -> None:
    """Change every page and the index."""
    template = (small_site.ROOT / "theme/partials/voet.html").read_text(encoding="utf-8")
    small_site.write(root, "theme/partials/voet.html", f"{template}<!-- versie {number} -->\n")
    small_site.write(root, "data/synoniemen.yml", f"versie{number}: grofvuil\n")


def versions(root: Path) -> set[str]:
    """The versions of all that visitors see."""
    pages = (root / "build/site").rglob("*.html")
    lists = (root / "build/zoekindex/lijsten.json").read_text(encoding="ascii")
    return {MARK.findall(page.read_text(encoding="utf-8"))[0] for page in pages} | set(
        re.findall(r"versie(\d+)", lists)
    )


def test_a_build_that_is_killed_at_any_moment_leaves_one_whole_site(project: Path) -> None:
    moments = random.Random(7)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    started = time.monotonic()
    subprocess.run(command, cwd=project, check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})
    takes = time.monotonic() - started
    seen = "0"
    for number in range(1, 13):
        mark(project, number)
        with subprocess.Popen(command, cwd=project, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}) as build:
            time.sleep(takes * moments.uniform(0.3, 1.1))
            build.kill()
        found = versions(project)
        assert len(found) == 1
        assert found <= {seen, str(number)}
        seen = found.pop()
    small_site.build_here(project)
    assert versions(project) == {"12"}
    names = {path.split("/")[-1] for path in small_site.files(project)}
    assert not {name for name in names if name.endswith(".nieuw")}


@pytest.mark.skipif(NO_LINKS, reason="Windows has no such limit")
def test_on_a_full_disk_the_old_site_stays(project: Path) -> None:
    before = small_site.files(project)
    mark(project, 1)
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000));"
        "from mkdocs.__main__ import cli; sys.argv[1:] = ['build', '--strict']; cli()"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "De site is niet gebouwd; de oude site blijft staan." in done.stdout
    assert "Traceback" not in done.stderr
    assert small_site.files(project) == before
    small_site.build_here(project)
    assert versions(project) == {"1"}


def test_in_a_folder_that_cannot_be_written_the_old_site_stays(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = small_site.files(project)
    mark(project, 1)
    replace = os.replace

    def refused(source: str, target: str) -> None:
        if str(target).endswith(releases.NOW):
            raise PermissionError(13, "Permission denied", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(Exception, match="de oude site blijft staan"):
        small_site.build_here(project)
    assert small_site.files(project) == before
    monkeypatch.undo()
    small_site.build_here(project)
    assert versions(project) == {"1"}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("main.html", "<p>\n{% if %}", "theme/main.html:2: het sjabloon is niet te lezen"),
        (
            "partials/voet.html",
            "<p>\n\n{{ er.is.niet }}",
            "theme/partials/voet.html:3: dit sjabloon kan geen pagina maken",
        ),
        ("main.html", None, "Het sjabloon theme/main.html ontbreekt. Zet het terug."),
    ],
)
def test_a_mistake_in_a_template_is_told_with_its_line_and_leaves_the_old_site(
    project: Path, name: str, text: str | None, said: str
) -> None:
    before = small_site.files(project)
    if text is None:
        (project / "theme" / name).unlink()
    else:
        small_site.write(project, f"theme/{name}", text)
    done = small_site.build(project)
    assert done.returncode == 1
    assert said in done.stderr + done.stdout
    assert "De site is niet gebouwd; de oude site blijft staan." in done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    assert small_site.files(project) == before


def test_a_disk_without_symbolic_links_is_told_and_the_old_site_stays(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = small_site.files(project)
    mark(project, 1)

    def refused(_target: str, link: Path) -> None:
        raise PermissionError(1, "Operation not permitted", str(link))

    monkeypatch.setattr(os, "symlink", refused)
    with pytest.raises(Exception, match=r"kan de computer geen symbolische links maken.*de oude site blijft staan"):
        small_site.build_here(project)
    assert small_site.files(project) == before
    monkeypatch.undo()
    small_site.build_here(project)
    assert versions(project) == {"1"}


def test_a_strict_build_with_a_mistake_leaves_the_old_site(project: Path) -> None:
    before = small_site.files(project)
    text = (project / "pdc/grofvuil.md").read_text(encoding="utf-8")
    small_site.write(project, "pdc/grofvuil.md", text.replace("themas/afval.md", "themas/weg.md"))
    done = small_site.build(project)
    assert done.returncode == 1
    assert "pdc/grofvuil.md:23: fout [link-doel]" in done.stderr
    assert small_site.files(project) == before


@pytest.mark.parametrize("damage", [b"", b"geen geheugen", b"\x80\x05cos\nsystem\n."])
def test_a_memory_that_is_damaged_is_not_used(project: Path, damage: bytes) -> None:
    before = small_site.files(project)
    for path in (project / "build/.site-geheugen").rglob("*"):
        if path.is_file():
            path.write_bytes(damage)
    memory.MEMORIES.clear()
    small_site.build_here(project)
    assert small_site.files(project) == before


def test_the_memory_of_another_version_or_project_is_not_used(tmp_path: Path) -> None:
    kept.save(tmp_path / "x", b"versie 1", {"a": 1})
    assert kept.load(tmp_path / "x", b"versie 1") == {"a": 1}
    assert kept.load(tmp_path / "x", b"versie 2") is None
    assert kept.load(tmp_path / "er-niet", b"versie 1") is None


def test_only_what_was_agreed_comes_out_of_a_memory(tmp_path: Path) -> None:
    kept.save(tmp_path / "x", b"1", [date(2026, 12, 1)])
    assert kept.load(tmp_path / "x", b"1", [date]) == [date(2026, 12, 1)]
    assert kept.load(tmp_path / "x", b"1") is None


def test_the_memory_and_the_releases_can_be_thrown_away(project: Path) -> None:
    before = small_site.files(project)
    for name in ("build/.site-geheugen", "build/.site-uitgaven/a", "build/.site-uitgaven/b"):
        for path in sorted((project / name).rglob("*"), reverse=True):
            path.unlink() if path.is_file() else path.rmdir()
    memory.MEMORIES.clear()
    small_site.build_here(project)
    assert small_site.files(project) == before


def test_a_folder_from_before_there_were_releases_is_replaced(tmp_path: Path) -> None:
    root = small_site.make(tmp_path)
    small_site.write(root, "build/site/index.html", "oud")
    small_site.write(root, "build/zoekindex/manifest.json", "oud")
    small_site.build_here(root)
    assert (root / "build/site").is_symlink()
    assert "Gemeente Bergen" in (root / "build/site/index.html").read_text(encoding="utf-8")
    assert sorted(path.name for path in (root / "build").iterdir() if not path.name.startswith(".")) == [
        "site",
        "zoekindex",
    ]


@pytest.mark.parametrize("processors", [1, 3])
def test_the_bytes_are_the_same_in_another_folder_and_with_any_number_of_processes(
    tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch, processors: int
) -> None:
    for module in ("tools.website.publishing", "tools.reading.remembered"):
        monkeypatch.setattr(f"{module}.PAGES_A_PROCESS", 1)
        monkeypatch.setattr(f"{module}.available", lambda: processors)
    monkeypatch.setattr("tools.website.publishing.PAGES_A_HEAP", 2)
    memory.MEMORIES.clear()
    other = small_site.make(tmp_path / "elders/diep")
    mark(other, 0)
    small_site.build_here(other)
    assert small_site.files(other) == small_site.files(project)


def test_a_build_on_another_day_gives_the_same_bytes_while_nothing_starts_or_ends(
    tmp_path: Path, project: Path
) -> None:
    other = small_site.make(tmp_path / "elders")
    mark(other, 0)
    small_site.build_here(other, day="2027-03-01")
    assert small_site.files(other) == small_site.files(project)
