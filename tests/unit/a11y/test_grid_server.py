"""How a hub and its nodes are started, and what is said when that cannot be."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools import selenium_grid
from tools.a11y import grid_server
from tools.a11y.binaries import Binaries
from tools.model.finding import CannotRun

FOUND = Binaries("/opt/chrome", "/opt/chromedriver")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    (tmp_path / "selenium-server-4.48.0.jar").touch()
    return tmp_path


def test_the_server_is_java_with_the_jar(folder: Path) -> None:
    assert grid_server.server(folder) == ["/usr/bin/java", "-jar", str(folder / "selenium-server-4.48.0.jar")]


def test_without_java_or_jar_it_is_said_which(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CannotRun, match="npm ci"):
        grid_server.server(folder / "leeg")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(CannotRun, match="Java ontbreekt"):
        grid_server.server(folder)


def test_the_program_says_it_and_could_not_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert selenium_grid.main(["hub"]) == 2
    assert capsys.readouterr().err == grid_server.NO_JAVA + "\n"


def test_a_node_finds_its_hub_on_the_usual_ports() -> None:
    made = grid_server.node("http://10.0.0.5:4444", "10.0.0.6", 5555, 4, FOUND)
    assert grid_server.hub("10.0.0.5", 4444)[-4:] == made[7:11]
    assert made[8] == "tcp://10.0.0.5:4442"
    assert "webdriver-executable=/opt/chromedriver" in made
    assert made[made.index("--max-sessions") + 1] == "4"


@pytest.mark.parametrize("address", ["10.0.0.5:4444", "http://10.0.0.5", "ftp://x:1"])
def test_a_half_address_of_a_hub_is_refused(address: str) -> None:
    with pytest.raises(CannotRun, match="hele adres"):
        grid_server.node(address, "127.0.0.1", 5555, 1, FOUND)
