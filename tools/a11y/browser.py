"""The wall around Selenium and axe-selenium-python: a headless Chromium that opens a page and answers in plain data.

Nothing else in the project imports either package. axe-selenium-python brings axe 3.1 of 2018, which knows no WCAG 2.1
or 2.2; `CurrentAxe` gives its class the current axe-core and mends what it does wrong (docs/adr).
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urldefrag, urlsplit

from axe_selenium_python import Axe
from selenium import webdriver
from selenium.common import JavascriptException, TimeoutException, WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.selenium_manager import SeleniumManager
from selenium.webdriver.remote.remote_connection import RemoteConnection
from urllib3.exceptions import HTTPError

from tools.a11y import binaries
from tools.a11y.binaries import Binaries
from tools.a11y.problem import BrowserProblem, PageProblem
from tools.model.finding import CannotRun

ROOT = Path(__file__).resolve().parent.parent.parent
AXE_CORE = ROOT / "node_modules/axe-core"
DOWNLOADS = ROOT / ".nox/browser"
DESCRIBE = Path(__file__).with_name("describe.js").read_text(encoding="utf-8")
RUN_AXE = DESCRIBE + Path(__file__).with_name("axe_run.js").read_text(encoding="utf-8")
LOAD_SECONDS = 30
SCRIPT_SECONDS = 60
STOP_SECONDS = 10
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
# Pages must not influence one another: which browser gets which page differs from run to run.
STORED = "cookies,local_storage,indexeddb,service_workers,cache_storage"
# A page that sends the visitor on by itself would be gone while it is tested. The rules still see the <meta>.
STAY = "addEventListener('load', () => { if (document.querySelector('meta[http-equiv=refresh i]')) window.stop(); });"


def media(scheme: str) -> list[dict[str, str]]:
    """What the visitor prefers: this colour scheme, and no motion, which could be caught half-way."""
    return [
        {"name": "prefers-reduced-motion", "value": "reduce"},
        {"name": "prefers-color-scheme", "value": scheme},
    ]


class CurrentAxe(Axe):  # type: ignore[misc]  # the package has no types
    """axe-selenium-python's Axe with the current axe-core, options as JSON, and errors that come back as errors."""

    def __init__(self, driver: webdriver.Chrome, folder: Path = AXE_CORE) -> None:
        super().__init__(driver, script_url=str(folder / "axe.min.js"))
        try:
            self.source = Path(self.script_url).read_text(encoding="utf-8")
            self.locale = json.loads((folder / "locales/nl.json").read_text(encoding="utf-8"))
        except OSError as error:
            raise CannotRun(
                f"axe-core ontbreekt in {folder}. Voer in de map van het project dit uit: npm ci --ignore-scripts"
            ) from error

    def inject(self) -> None:
        """Have the browser load axe in every page and every frame still to come, before their own scripts run.

        The original puts it in the top document of one page, and reads the file again for every page.
        """
        for source in (self.source, STAY):
            self.selenium.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})

    def run(self, context: None = None, options: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Run axe on the whole page as it stands.

        The original pastes the options into the script as Python writes them, and after an error waits for its
        time-out.
        """
        assert context is None, "the whole page is checked"
        answer: dict[str, Any] = self.selenium.execute_async_script(RUN_AXE, dict(options or {}), self.locale)
        if "error" in answer:
            raise PageProblem(f"axe-core kan de pagina niet toetsen ({answer['error']})")
        return answer


class Browser:
    """One headless Chromium with its own empty profile. Closing it leaves no process and no folder behind."""

    def __init__(self, found: Binaries) -> None:
        self.profile = Path(tempfile.mkdtemp(prefix="a11y-", dir=short_folder(tempfile.gettempdir())))
        self.driver: webdriver.Chrome | None = None
        self.service = Service(
            found.driver,
            env={**os.environ, "TMPDIR": str(self.profile), "XDG_CONFIG_HOME": str(self.profile)},
            # Ctrl-C on the terminal must reach us and not the driver: we end it ourselves, after the report.
            popen_kw={"start_new_session": True},
        )
        try:
            self.driver = webdriver.Chrome(options=self._options(found), service=self.service)
            self.driver.set_page_load_timeout(LOAD_SECONDS)
            self.driver.set_script_timeout(SCRIPT_SECONDS)
            self.axe = CurrentAxe(self.driver)
            self.axe.inject()
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media("light")})
        except (WebDriverException, HTTPError, OSError) as error:
            self.close()
            raise BrowserProblem(f"de browser start niet ({first_line(error)})") from error
        except BaseException:
            self.close()
            raise

    def _options(self, found: Binaries) -> Options:
        options = Options()
        options.binary_location = found.browser
        options.unhandled_prompt_behavior = "dismiss"
        for switch in (*SWITCHES, f"--user-data-dir={self.profile}"):
            options.add_argument(switch)
        if hasattr(os, "geteuid") and os.geteuid() == 0:  # Chromium refuses its sandbox to root
            options.add_argument("--no-sandbox")
        return options

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self, url: str, width: int, height: int) -> None:
        """Load the page in a window of that size, without anything that an earlier page has stored."""
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        self._cdp("Storage.clearDataForOrigin", origin=origin, storageTypes=STORED)
        self.resize(width, height)
        self.scheme("light")
        self._ask("get", url)
        arrived = self._ask("execute_script", "return location.href")
        if urldefrag(arrived).url != urldefrag(url).url:
            raise PageProblem(f"de pagina stuurt door naar {arrived}, en die is niet getoetst")

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, in CSS pixels, and let the page settle in it."""
        self._cdp("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def scheme(self, name: str) -> None:
        """Show the page as to someone who prefers `light` or `dark`."""
        self._cdp("Emulation.setEmulatedMedia", features=media(name))

    def run_axe(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """What axe finds on the page as it stands (axe_run.js tells the form)."""
        answer: dict[str, Any] = self._call(lambda: self.axe.run(options=options))
        return answer

    def evaluate(self, script: str) -> Any:  # noqa: ANN401 - whatever the script returns, as JSON
        """What a script returns: the body of a function, in which it may use describe.js."""
        return self._ask("execute_script", DESCRIBE + script)

    def close(self) -> None:
        """End the browser and its driver at once and remove the profile. May be called twice, from any thread."""
        process = getattr(self.service, "process", None)
        if process is not None:
            end_group(process)
            end_users_of(self.profile)
            self.service.stop()
        if self.driver is not None and isinstance(self.driver.command_executor, RemoteConnection):
            self.driver.command_executor.close()  # type: ignore[no-untyped-call]
        remove(self.profile)

    def _cdp(self, command: str, **values: object) -> None:
        self._ask("execute_cdp_cmd", command, values)

    def _ask(self, method: str, *values: object) -> Any:  # noqa: ANN401 - whatever WebDriver answers
        return self._call(lambda: getattr(self.driver, method)(*values))

    @staticmethod
    def _call(action: Callable[[], Any]) -> Any:  # noqa: ANN401
        try:
            return action()
        except TimeoutException as error:
            raise PageProblem("de pagina is niet op tijd klaar met laden") from error
        except JavascriptException as error:
            raise PageProblem(f"een script op de pagina breekt de toets af ({first_line(error)})") from error
        except (WebDriverException, HTTPError, OSError) as error:
            raise BrowserProblem(f"de browser kan de pagina niet openen ({first_line(error)})") from error


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


def find_binaries() -> Binaries:
    """The browser on PATH, or else the one that install_browser.py has fetched."""
    found = binaries.on_path() or binaries.in_folder(DOWNLOADS)
    if found is None:
        raise CannotRun("Er is geen Chromium met chromedriver gevonden. Voer dit uit: python3 tools/install_browser.py")
    return found


def fetch_binaries() -> Binaries | None:
    """Have Selenium Manager put a Chrome and its driver in the project's own folder; None when it cannot."""
    logging.getLogger("selenium.webdriver.common.selenium_manager").setLevel(logging.CRITICAL)
    wanted = ["--browser", "chrome", "--force-browser-download", "--avoid-stats", "--cache-path", str(DOWNLOADS)]
    with contextlib.suppress(WebDriverException, OSError):
        SeleniumManager().binary_paths(wanted)
    return binaries.in_folder(DOWNLOADS)
