"""The exit code of a program of ours survives the session it runs in: 2 is not 1."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

import noxfile


@pytest.fixture(autouse=True)
def python(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of this test in place of the one that a session installs."""
    monkeypatch.setattr(noxfile, "PYTHON", sys.executable)


@pytest.mark.parametrize("code", [1, 2])
def test_a_program_that_ends_with_a_code_ends_the_session_with_it(code: int) -> None:
    with pytest.raises(SystemExit) as ended:
        noxfile.run_check("-c", f"raise SystemExit({code})")
    assert ended.value.code == code


def test_a_program_that_finds_nothing_lets_the_session_go_on(tmp_path: Path) -> None:
    noxfile.run_check("-c", f"open({str(tmp_path / 'x')!r}, 'w').close()")
    assert (tmp_path / "x").exists()


def test_after_ctrl_c_the_program_may_finish_its_report(tmp_path: Path) -> None:
    started, report = tmp_path / "begonnen", tmp_path / "verslag"
    script = (
        "import signal, sys, time; got = []; signal.signal(signal.SIGTERM, lambda *_: got.append(1))\n"
        f"open({str(started)!r}, 'w').close(); time.sleep(1); open({str(report)!r}, 'w').close(); sys.exit(2)"
    )

    def interrupt() -> None:
        while not started.exists():
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    sender = threading.Thread(target=interrupt)
    sender.start()
    with pytest.raises(SystemExit) as ended:
        noxfile.run_check("-c", script)
    sender.join()
    assert ended.value.code == 2
    assert report.exists()


def test_files_that_differ_or_are_missing_are_named_and_equal_ones_left_alone(tmp_path: Path) -> None:
    one, other = tmp_path / "een", tmp_path / "twee"
    for folder, texts in ((one, {"a/x": "1", "y": "1", "z": "1"}), (other, {"a/x": "1", "y": "2", "w": "1"})):
        for name, text in texts.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
    assert noxfile.differences(one, other) == ["w", "y", "z"]
    assert noxfile.differences(one, one) == []
