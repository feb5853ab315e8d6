"""What all tests share: only tests marked `browser` may start one, and only they are slow."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import hypothesis  # noqa: F401 - before a build: it looks who refers to its things, and a build hides that (gc.freeze)
import pytest

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chrome", "chromedriver", "firefox", "geckodriver")


@pytest.fixture(autouse=True)
def _no_browser_without_the_mark(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse to start a browser in a test that does not say that it drives one."""
    if request.node.get_closest_marker("browser"):
        return
    start = subprocess.Popen.__init__

    def guarded(self: object, args: object, *rest: object, **options: object) -> None:
        program = str(args[0] if isinstance(args, list | tuple) and args else args)
        assert not any(name in Path(program).name for name in BROWSERS), f"mark this test `browser`: {program}"
        start(self, args, *rest, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess.Popen, "__init__", guarded)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site with its search index, built once for all tests: the folder that holds `site` and `zoekindex`."""
    folder = tmp_path_factory.mktemp("bouw")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder
