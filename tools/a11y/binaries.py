"""Find a Chromium and the chromedriver that fits it on this machine."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

Which = Callable[[str], str | None]
Version = Callable[[str], str]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DRIVER = "chromedriver"


@dataclass(frozen=True, slots=True)
class Binaries:
    """The paths of a browser and its driver."""

    browser: str
    driver: str


def full_version(program: str) -> str:
    """What `program --version` says, or "" when the program does not work."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return answer.stdout.strip()


def major_version(program: str) -> str:
    """The first number of its version, or ""."""
    found = re.search(r"(\d+)\.\d+", full_version(program))
    return found[1] if found else ""


def on_path(which: Which = shutil.which, version: Version = major_version) -> Binaries | None:
    """The first browser on PATH that starts and has the same version as the driver on PATH."""
    driver = which(DRIVER)
    browsers = [path for path in map(which, BROWSERS) if path]
    return fitting(browsers, [driver] if driver else [], version)


def in_folder(folder: Path, version: Version = major_version) -> Binaries | None:
    """The browser that Selenium Manager has put in a folder: kind, system and version are its folders."""
    browsers = sorted(str(path) for path in folder.glob("chrome/*/*/chrome*") if path.stem == "chrome")
    drivers = sorted(str(path) for path in folder.glob("chromedriver/*/*/chromedriver*") if path.stem == DRIVER)
    return fitting(browsers, drivers, version)


def fitting(browsers: Iterable[str], drivers: Iterable[str], version: Version) -> Binaries | None:
    """The first browser that works with a driver of its own version."""
    by_version = {version(driver): driver for driver in drivers}
    by_version.pop("", None)
    for browser in browsers if by_version else ():
        driver = by_version.get(version(browser))
        if driver:
            return Binaries(browser, driver)
    return None
