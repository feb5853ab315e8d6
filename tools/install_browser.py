"""Zorg dat er een Chromium met chromedriver is, die de toetsen in een browser gebruiken."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(path for path in sys.path if path not in (str(ROOT), str(ROOT / "tools")))]

from tools.a11y import binaries
from tools.a11y.browser import DOWNLOADS, fetch_binaries

OS_RELEASE = Path("/etc/os-release")
PACKAGES = ("chromium", "chromium-driver")
ADVICE = (
    "Er is geen Chromium met chromedriver, en installeren lukt niet. Installeer ze zelf (Debian: apt-get install "
    "chromium chromium-driver; anders Google Chrome met chromedriver) en probeer het opnieuw."
)


def may_use_apt(release: str) -> bool:
    """Whether this is Debian and we are root. On Ubuntu these packages are a snap, which cannot use our profiles."""
    names = [line.partition("=")[2].strip('"') for line in release.splitlines() if line.startswith(("ID=", "ID_LIKE="))]
    words = {word for name in names for word in name.split()}
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and "debian" in words and "ubuntu" not in words and shutil.which("apt-get") is not None


def install_with_apt() -> bool:
    """Install the packages without asking; what apt says is shown only when it fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", *PACKAGES]):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.stderr.write(done.stdout + done.stderr)
            return False
    return True


def main(argv: Sequence[str] | None = None) -> int:
    """Take what is there, else apt, else Selenium Manager; 2 when none of them gives a browser."""
    argparse.ArgumentParser(prog="install_browser.py", description=__doc__).parse_args(argv)
    if binaries.on_path() or binaries.in_folder(DOWNLOADS):
        return 0
    release = OS_RELEASE.read_text(encoding="utf-8") if OS_RELEASE.is_file() else ""
    if may_use_apt(release):
        print("Chromium en chromedriver installeren met apt-get ...", flush=True)
        if install_with_apt() and binaries.on_path():
            return 0
    print("Chrome en chromedriver ophalen met Selenium Manager ...", flush=True)
    found = fetch_binaries()
    if found:
        print(f"Chrome staat in {found.browser}.")
        return 0
    print(ADVICE, file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
