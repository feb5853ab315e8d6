"""Reading lists and writing reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.model.finding import CannotRun
from tools.reports import writing


def test_a_report_is_written_whole(tmp_path: Path) -> None:
    out = tmp_path / "nieuw" / "verslag.json"
    writing.write("één\n", out)
    writing.write("twee\n", out)
    assert out.read_bytes() == b"twee\n"
    assert [file.name for file in out.parent.iterdir()] == ["verslag.json"]


def test_without_a_file_it_goes_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    writing.write("één\n", None)
    assert capsys.readouterr().out == "één\n"


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    with pytest.raises(CannotRun, match="kan niet"):
        writing.write("x", tmp_path / "map")
    assert [file.name for file in tmp_path.iterdir()] == ["map"]
    (tmp_path / "bestand").touch()
    with pytest.raises(CannotRun, match="kan niet"):
        writing.write("x", tmp_path / "bestand" / "verslag")


def test_a_list_is_read(tmp_path: Path) -> None:
    (tmp_path / "lijst").write_bytes(b"\xef\xbb\xbf/a/\n")
    assert writing.read(tmp_path / "lijst") == "/a/\n"


def test_a_list_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="niet te lezen"):
        writing.read(tmp_path / "weg")
