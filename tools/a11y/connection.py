"""How a browser is started and ended: on this machine with its own driver, or on a node of a Selenium Grid."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from selenium import webdriver
from selenium.common import SessionNotCreatedException, WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.remote.webdriver import WebDriver

from tools.a11y.binaries import Binaries
from tools.a11y.grid import Grid, free

STOP_SECONDS = 10
FREE_SECONDS = 10
"""How long a place on a grid may take to come free."""
LONGEST_FOLDER = 35
SWITCHES = (
    "--headless=new",
    "--disable-crash-reporter",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--force-color-profile=srgb",
    "--force-device-scale-factor=1",
    "--hide-scrollbars",
    "--mute-audio",
    "--lang=nl",
)


class Connection(Protocol):
    """A browser that can be started once and ended from any thread."""

    def start(self) -> WebDriver:
        """Start it."""

    def close(self) -> None:
        """End it at once; may be called twice."""


def connect(where: Binaries | Grid) -> Connection:
    """A browser on this machine or on a grid."""
    return Remote(where) if isinstance(where, Grid) else Local(where)


class Local:
    """A browser and a driver of its own on this machine. Closing leaves no process and no folder behind."""

    def __init__(self, found: Binaries) -> None:
        self.found = found
        self.driver: WebDriver | None = None
        self.profile = Path(tempfile.mkdtemp(prefix="a11y-", dir=short_folder(tempfile.gettempdir())))
        self.service = Service(
            found.driver,
            env=os.environ | dict.fromkeys(("TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(self.profile)),
            # Ctrl-C on the terminal must reach us and not the driver: we end it ourselves, after the report.
            popen_kw={"start_new_session": True},
        )

    def start(self) -> WebDriver:
        """Start the driver, which starts the browser."""
        wanted = options(f"--user-data-dir={self.profile}")
        wanted.binary_location = self.found.browser
        self.driver = webdriver.Chrome(options=wanted, service=self.service)
        return self.driver

    def close(self) -> None:
        """Kill driver and browser and remove the profile."""
        process = getattr(self.service, "process", None)
        if process is not None:
            end_group(process)
            end_users_of(self.profile)
            self.service.stop()
        forget(self.driver)
        remove(self.profile)


class Remote:
    """A browser on whichever node of a grid is free. Its node removes what it leaves behind."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.driver: WebDriver | None = None

    def start(self) -> WebDriver:
        """Ask the hub for a browser when it has one to give. A node that has just gone may still be on its list."""
        deadline = time.monotonic() + FREE_SECONDS
        problem = WebDriverException("de grid heeft geen vrije browser")
        while time.monotonic() < deadline:
            try:
                if free(self.grid):
                    config = ClientConfig(self.grid.hub, timeout=self.grid.SECONDS)
                    self.driver = webdriver.Remote(self.grid.hub, options=options(), client_config=config)
                    return self.driver
            except SessionNotCreatedException as error:
                problem = error
            time.sleep(FREE_SECONDS / 20)
        raise problem

    def close(self) -> None:
        """Have the hub end the session. A node that is gone cannot, and a hub that hangs is not waited for."""
        driver, self.driver = self.driver, None
        if driver is None:
            return
        address = f"{self.grid.hub}/session/{driver.session_id}"
        request = urllib.request.Request(address, method="DELETE")  # noqa: S310 - the hub is checked to be http(s)
        with contextlib.suppress(OSError), urllib.request.urlopen(request, timeout=STOP_SECONDS):  # noqa: S310
            pass
        forget(driver)


def options(*switches: str) -> Options:
    """How every browser is started, wherever it runs."""
    made = Options()
    made.unhandled_prompt_behavior = "dismiss"
    for switch in (*SWITCHES, *switches):
        made.add_argument(switch)
    made.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    made.add_experimental_option("perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # Chromium refuses its sandbox to root
        made.add_argument("--no-sandbox")
    return made


def devtools(driver: WebDriver, command: str, values: Mapping[str, object]) -> Any:  # noqa: ANN401 - whatever it answers
    """A command of the Chrome DevTools Protocol, in the form that a grid passes on too."""
    return driver.execute("executeCdpCommand", {"cmd": command, "params": dict(values)})["value"]


def log(driver: WebDriver) -> Any:  # noqa: ANN401 - a list of entries
    """What the browser has logged of its requests since it was last asked."""
    return driver.execute("getLog", {"type": "performance"})["value"]


def forget(driver: WebDriver | None) -> None:
    """Let go of the connections to a driver that is gone."""
    if driver is not None and isinstance(driver.command_executor, RemoteConnection):
        driver.command_executor.close()  # type: ignore[no-untyped-call]


def short_folder(usual: str) -> str:
    """The folder for temporary files, or /tmp when its name is so long that Chromium cannot make its sockets there."""
    return usual if len(usual) <= LONGEST_FOLDER or not Path("/tmp").is_dir() else "/tmp"  # noqa: S108


def end_group(process: subprocess.Popen[bytes]) -> None:
    """Kill a driver and every browser process it started: they share a process group that we made."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait(STOP_SECONDS)


def end_users_of(profile: Path) -> None:
    """Kill what the browser put outside its group and that knows the profile, where the system shows it (Linux).

    The handler of crashes ends by itself, but not before it has made the profile's folder anew.
    """
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if os.fsencode(profile) in file.read_bytes():
                os.kill(int(file.parent.name), signal.SIGKILL)


def remove(folder: Path) -> None:
    """Remove a folder in which processes that are being killed may write for one moment more."""
    deadline = time.monotonic() + STOP_SECONDS
    shutil.rmtree(folder, ignore_errors=True)
    while folder.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
        shutil.rmtree(folder, ignore_errors=True)


def first_line(error: Exception) -> str:
    """The first line of an error, short enough for a sentence, without an address of memory or port."""
    line = (str(error).removeprefix("Message: ").splitlines() or [type(error).__name__])[0]
    return line.partition("; For documentation")[0][:200].strip()
