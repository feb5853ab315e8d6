"""Releases take turns; what is equal is one file, and only what is finished can be seen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tools.website import kept, releases
from tools.website.releases import Draft, Record

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no links without rights for them")


def publish(site: Path, files: dict[str, bytes]) -> None:
    """A release with these files; one with the same bytes as before is asked for by its key."""
    with releases.begin(site) as draft:
        records = {place: place_in(draft, place, data) for place, data in files.items()}
        draft.publish(records, {"site": site})


def place_in(draft: Draft, place: str, data: bytes) -> Record:
    live = draft.live.get(place)
    return draft.keep(place) if live and live.key == data else draft.write(place, data, data)


def seen(site: Path) -> dict[str, bytes]:
    return {
        f"site/{path.relative_to(site).as_posix()}": path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


def test_visitors_see_each_release_whole_and_nothing_of_older_ones(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for files in (
        {"site/a/index.html": b"1", "site/b/index.html": b"1"},
        {"site/a/index.html": b"2", "site/c/index.html": b"1"},
        {"site/a/index.html": b"2"},
        {"site/a/index.html": b"1", "site/b/index.html": b"1"},
    ):
        publish(site, files)
        assert seen(site) == files
    assert sorted(path.name for path in site.iterdir()) == ["a", "b"]


def test_what_does_not_change_stays_the_same_file(tmp_path: Path) -> None:
    site = tmp_path / "site"
    before = []
    for number in range(4):
        publish(site, {"site/a.html": b"gelijk", "site/b.html": str(number).encode()})
        found = (site / "a.html").stat()
        before.append((found.st_ino, found.st_mtime_ns))
    assert len(set(before)) == 1


def test_equal_bytes_under_another_key_stay_the_same_file(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, {"site/a.html": b"gelijk"})
    inode = (site / "a.html").stat().st_ino
    with releases.begin(site) as draft:
        draft.publish({"site/a.html": draft.write("site/a.html", b"anders", b"gelijk")}, {"site": site})
    assert (site / "a.html").stat().st_ino == inode


def test_a_release_that_was_not_finished_is_not_seen_and_not_built_on(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, {"site/a.html": b"1"})
    with releases.begin(site) as draft:
        draft.write("site/a.html", b"2", b"2")
        draft.write("site/half.html", b"2", b"2")
    assert seen(site) == {"site/a.html": b"1"}
    publish(site, {"site/a.html": b"3"})
    assert seen(site) == {"site/a.html": b"3"}


def test_a_file_that_someone_touched_is_written_again(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, {"site/a.html": b"1", "site/b.html": b"1"})
    (site / "a.html").unlink()
    (site / "b.html").write_bytes(b"geknoeid")
    publish(site, {"site/a.html": b"1", "site/b.html": b"1"})
    assert seen(site) == {"site/a.html": b"1", "site/b.html": b"1"}


def test_a_file_that_is_in_the_way_is_replaced_and_not_written_through(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for number in (b"1", b"2"):
        publish(site, {"site/diep/er/a.html": number})
    with releases.begin(site) as draft:
        here, other = Path(draft.folder) / "site/diep/er/a.html", tmp_path / "andere-naam"
        os.link(here, other)
        record = draft.write("site/diep/er/a.html", b"3", b"drie")
        draft.publish({"site/diep/er/a.html": record}, {"site": site})
    assert record == Record.of(b"3", str(here))
    assert (here.read_bytes(), other.read_bytes()) == (b"drie", b"1")


def test_a_folder_is_taken_over_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    site, made = tmp_path / "site", tmp_path / "gemaakt"
    made.mkdir()
    for name in ("een", "twee"):
        (made / name).write_bytes(name.encode())
    with releases.begin(site) as draft:
        draft.publish(draft.new_folder("zoekindex", b"1", made), {"zoekindex": tmp_path / "zoekindex"})
    assert (tmp_path / "zoekindex/twee").read_bytes() == b"twee"
    with releases.begin(site) as draft:
        assert draft.kept_folder("zoekindex", b"2", {"een", "twee"}) == {}
        assert draft.kept_folder("zoekindex", b"1", {"een"}) == {}
        assert draft.kept_folder("zoekindex", b"1", {"een", "twee", "drie"}) == {}
        assert sorted(draft.kept_folder("zoekindex", b"1", {"een", "twee"})) == ["zoekindex/een", "zoekindex/twee"]


def test_a_shelf_writes_only_the_files_with_a_change_and_survives_damage(tmp_path: Path) -> None:
    shelf = kept.Shelf(tmp_path, b"1")
    shelf.values = {f"naam {number}": number for number in range(200)}
    shelf.save(shelf.values)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    shelf.values["naam 7"] = 700
    shelf.save(["naam 7"])
    assert len([path for path, time in times.items() if path.stat().st_mtime_ns != time]) == 1
    assert kept.Shelf(tmp_path, b"1").values == shelf.values
    next(iter(times)).write_bytes(b"kapot")
    left = kept.Shelf(tmp_path, b"1").values
    assert 0 < len(left) < 200
    assert kept.Shelf(tmp_path, b"2").values == {}
