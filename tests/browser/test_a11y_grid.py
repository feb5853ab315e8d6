"""The same check on a Selenium Grid of a hub and two nodes, of which one goes down half-way."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import barriers
from tools.a11y import fetching, grid, site_check
from tools.a11y.site_check import Wishes
from tools.model.finding import CannotRun

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
NODES = 2
START_SECONDS = 120


def free_port() -> int:
    """A port that is free, and for a hub the two below it too."""
    for port in range(20000 + os.getpid() % 10000, 60000, 7):
        with contextlib.ExitStack() as held:
            try:
                for number in (port, port - 1, port - 2):
                    held.enter_context(socket.socket()).bind(("127.0.0.1", number))
            except OSError:
                continue
            return port
    raise AssertionError("no port is free")


def start(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    """A part of the grid in a process group of its own, with all its temporary files in the folder."""
    command = [sys.executable, str(ROOT / "tools/selenium_grid.py"), *words]
    environment = os.environ | dict.fromkeys(("TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(folder))
    output = (folder / "grid.log").open("ab")
    with output:
        return subprocess.Popen(command, env=environment, stdout=output, stderr=output, start_new_session=True)


def end(process: subprocess.Popen[bytes]) -> None:
    """Take a machine away: the server, its drivers and its browsers at once."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(30)


class SmallGrid:
    """A hub and its nodes on this machine."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        self.hub = f"http://127.0.0.1:{port}"
        self.parts = [start(folder, "hub", "--port", str(port))]
        self.until(lambda: fetching.get(f"{self.hub}/status").status == 200)
        for _ in range(NODES):
            self.parts.append(start(folder, "node", self.hub, "--port", str(free_port()), "--browsers", "1"))
            self.until(lambda: self.slots() == len(self.parts) - 1)

    def slots(self) -> int:
        try:
            return grid.find(self.hub).slots
        except CannotRun:
            return 0

    def until(self, ready: object) -> None:
        assert callable(ready)
        deadline = time.monotonic() + START_SECONDS
        while not ready():
            assert time.monotonic() < deadline, "the grid does not start"
            time.sleep(0.2)


@pytest.fixture
def small_grid() -> Iterator[SmallGrid]:
    """A grid whose temporary files have short names, or Chromium cannot make its sockets."""
    with tempfile.TemporaryDirectory(prefix="g-", ignore_cleanup_errors=True) as name:
        made = SmallGrid(Path(name))
        yield made
        for part in made.parts:
            end(part)


def test_a_grid_finds_the_same_also_when_a_node_goes_down(small_grid: SmallGrid, tmp_path: Path) -> None:
    site = tmp_path / "site"
    for number, barrier in enumerate(barriers.BARRIERS[:4]):
        for name, html in barrier.pages.items():
            (site / str(number) / name).parent.mkdir(parents=True, exist_ok=True)
            (site / str(number) / name).write_text(html, encoding="utf-8")
    told: list[int] = []

    def tell(done: int, _total: int) -> None:
        told.append(done)
        if done == NODES:
            end(small_grid.parts[-1])

    wishes = Wishes(str(site), site, independent=True, jobs=0)
    here = site_check.check(wishes, lambda _done, _total: None, pytest.fail)
    there = site_check.check(Wishes(str(site), site, independent=True, jobs=0, grid=small_grid.hub), tell, pytest.fail)
    assert there.failed == ()
    assert there == here
    assert here.findings
    assert max(told) == len(here.pages)
