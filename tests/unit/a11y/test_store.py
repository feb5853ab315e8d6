"""What is kept on disk may be lost or damaged, and never does harm."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

import pytest

from tools.a11y import store
from tools.a11y.store import Store


@pytest.fixture
def said() -> list[str]:
    return []


def opened(folder: Path, said: list[str]) -> Store:
    return Store(folder / "cache", said.append)


def test_what_is_written_is_there_the_next_time(tmp_path: Path, said: list[str]) -> None:
    first = opened(tmp_path, said)
    first.write("a", {"é": [1, 2]})
    first.close()
    first.close()
    second = opened(tmp_path, said)
    assert second.read("a") == {"é": [1, 2]}
    assert second.read("b") is None
    second.close()
    assert said == []


def test_a_damaged_file_is_noticed_and_made_anew(tmp_path: Path, said: list[str]) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / store.FILE).write_bytes(b"geen database" * 1000)
    kept = opened(tmp_path, said)
    assert len(said) == 1
    assert "beschadigd" in said[0]
    kept.write("a", 1)
    assert kept.read("a") == 1
    kept.close()


def test_a_file_that_is_damaged_half_way_is_noticed(tmp_path: Path, said: list[str]) -> None:
    first = opened(tmp_path, said)
    for number in range(200):
        first.write(str(number), str(number) * 999)
    first.close()
    file = tmp_path / "cache" / store.FILE
    content = bytearray(file.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    file.write_bytes(content)
    second = opened(tmp_path, said)
    assert [second.read(str(number)) for number in range(200)] == [None] * 200
    second.write("a", 1)
    assert second.read("a") == 1
    second.close()
    assert "beschadigd" in said[0]


@pytest.mark.parametrize("content", [b"x", zlib.compress(b"{")])
def test_a_damaged_result_is_noticed(content: bytes, tmp_path: Path, said: list[str]) -> None:
    opened(tmp_path, said).close()
    with sqlite3.connect(tmp_path / "cache" / store.FILE) as connection:
        connection.execute(store.WRITE, ("a", content, 0))
    connection.close()
    kept = opened(tmp_path, said)
    assert kept.read("a") is None
    assert "beschadigd" in said[0]
    kept.close()


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path, said: list[str]) -> None:
    (tmp_path / "cache").write_text("een bestand", encoding="utf-8")
    kept = opened(tmp_path, said)
    kept.write("a", 1)
    assert kept.read("a") is None
    kept.close()
    assert len(said) == 1
    assert "gaat zonder" in said[0]


def test_what_is_in_use_elsewhere_is_not_removed(
    tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(tmp_path, said)
    first.write("a", 1)
    second = opened(tmp_path, said)
    assert second.connection is not None
    second.connection.execute("PRAGMA busy_timeout = 1")
    assert first.connection is not None
    first.connection.execute("BEGIN EXCLUSIVE")
    assert second.read("a") is None
    first.connection.execute("COMMIT")
    assert first.read("a") == 1
    assert "gaat zonder" in said[0]
    first.close()
    second.close()


def test_what_nobody_used_for_a_month_goes(tmp_path: Path, said: list[str]) -> None:
    first = opened(tmp_path, said)
    first.day -= store.KEEP_DAYS + 1
    first.write("oud", 1)
    first.write("gebruikt", 1)
    first.close()
    second = opened(tmp_path, said)
    assert second.read("gebruikt") == 1
    second.close()
    third = opened(tmp_path, said)
    assert (third.read("gebruikt"), third.read("oud")) == (1, None)
    third.close()
