"""How a browser is found or installed, and what is said when that fails."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tools import install_browser
from tools.a11y import binaries
from tools.a11y.binaries import Binaries

DEBIAN = 'ID=debian\nVERSION_ID="12"\n'
UBUNTU = 'ID=ubuntu\nID_LIKE="debian"\n'
FOUND = Binaries("chromium", "chromedriver")


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Debian, as root, with apt and without any browser; nothing can be fetched."""
    (tmp_path / "os-release").write_text(DEBIAN, encoding="utf-8")
    monkeypatch.setattr(install_browser, "OS_RELEASE", tmp_path / "os-release")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    monkeypatch.setattr(install_browser, "DOWNLOADS", tmp_path)
    monkeypatch.setattr(install_browser, "fetch_binaries", lambda: None)


def run_apt(monkeypatch: pytest.MonkeyPatch, code: int, browser: Binaries | None) -> list[list[str]]:
    """Have apt answer this, and give the browser when it succeeds. Gives the commands as they are run."""
    ran: list[list[str]] = []

    def run(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, code, "uitvoer van apt\n", "")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(binaries, "on_path", lambda: browser if len(ran) == 2 else None)
    return ran


def test_a_browser_that_is_there_is_taken_in_silence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(binaries, "on_path", lambda: FOUND)
    assert install_browser.main([]) == 0
    assert capsys.readouterr() == ("", "")


def test_on_debian_apt_installs_it_without_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = run_apt(monkeypatch, 0, FOUND)
    assert install_browser.main([]) == 0
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert ran[1][-3:] == ["-y", "chromium", "chromium-driver"]


def test_when_apt_fails_selenium_manager_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    run_apt(monkeypatch, 100, None)
    monkeypatch.setattr(install_browser, "fetch_binaries", lambda: FOUND)
    assert install_browser.main([]) == 0


def test_when_all_fails_one_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run_apt(monkeypatch, 100, None)
    assert install_browser.main([]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["uitvoer van apt", install_browser.ADVICE]


def test_on_ubuntu_apt_is_left_alone() -> None:
    assert install_browser.may_use_apt(DEBIAN)
    assert not install_browser.may_use_apt(UBUNTU)
    assert not install_browser.may_use_apt("")


def test_without_root_apt_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not install_browser.may_use_apt(DEBIAN)
