"""Which browser and driver are taken."""

from __future__ import annotations

from pathlib import Path

from tools.a11y import binaries
from tools.a11y.binaries import Binaries

VERSIONS = {"/bin/chromium": "156", "/bin/google-chrome": "155", "/bin/chromedriver": "155", "/bin/broken": ""}


def test_the_browser_with_the_version_of_the_driver_is_taken() -> None:
    on_path = {"chromium": "/bin/chromium", "google-chrome": "/bin/google-chrome", "chromedriver": "/bin/chromedriver"}
    assert binaries.on_path(on_path.get, VERSIONS.__getitem__) == Binaries("/bin/google-chrome", "/bin/chromedriver")


def test_a_browser_without_driver_is_not_enough() -> None:
    assert binaries.on_path({"chromium": "/bin/chromium"}.get, VERSIONS.__getitem__) is None


def test_a_browser_that_does_not_start_is_left_alone() -> None:
    on_path = {"chromium": "/bin/broken", "chromedriver": "/bin/broken"}
    assert binaries.on_path(on_path.get, VERSIONS.__getitem__) is None


def test_a_fetched_browser_is_found_in_its_folder(tmp_path: Path) -> None:
    for name in ("chrome/linux64/155.0.1/chrome", "chromedriver/linux64/155.0.1/chromedriver"):
        file = tmp_path / name
        file.parent.mkdir(parents=True)
        file.touch()
    found = binaries.in_folder(tmp_path, lambda path: "155")
    assert found == Binaries(
        str(tmp_path / "chrome/linux64/155.0.1/chrome"), str(tmp_path / "chromedriver/linux64/155.0.1/chromedriver")
    )


def test_an_empty_folder_has_none(tmp_path: Path) -> None:
    assert binaries.in_folder(tmp_path) is None


def test_the_version_is_the_first_number_that_a_program_says(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho 'Browser 156.0.8078.79 built on Debian'\n", encoding="utf-8")
    program.chmod(0o755)
    assert binaries.major_version(str(program)) == "156"


def test_a_program_that_is_not_there_has_no_version() -> None:
    assert binaries.major_version("/bestaat/niet") == ""
