"""The wall around Selenium and axe-selenium-python: a headless Chromium that opens a page and answers in plain data.

Nothing else in the project imports either package, but for connection.py, which starts and ends browsers. axe-selenium-python brings axe 3.1 of 2018, which knows no WCAG 2.1
or 2.2; `CurrentAxe` gives its class the current axe-core and mends what it does wrong (docs/adr).
"""

from __future__ import annotations

import base64
import contextlib
import json
import logging
from collections.abc import Callable, Hashable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urldefrag, urlsplit

from axe_selenium_python import Axe
from selenium.common import JavascriptException, TimeoutException, WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.common.selenium_manager import SeleniumManager
from selenium.webdriver.remote.webdriver import WebDriver
from urllib3.exceptions import HTTPError

from tools.a11y import binaries, connection, loads
from tools.a11y.binaries import Binaries
from tools.a11y.connection import first_line
from tools.a11y.grid import Grid
from tools.a11y.memory import Memory
from tools.a11y.problem import BrowserProblem, PageProblem
from tools.model.finding import CannotRun

ROOT = Path(__file__).resolve().parent.parent.parent
AXE_CORE = ROOT / "node_modules/axe-core"
DOWNLOADS = ROOT / ".nox/browser"
DESCRIBE = Path(__file__).with_name("describe.js").read_text(encoding="utf-8")
RUN_AXE = DESCRIBE + Path(__file__).with_name("axe_run.js").read_text(encoding="utf-8")
WATCH = [Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("watch.js", "noticing.js")]
LOAD_SECONDS = 30
SCRIPT_SECONDS = 60
# Pages must not influence one another: which browser gets which page differs from run to run.
STORED = "cookies,local_storage,indexeddb,service_workers,cache_storage"
# A page that sends the visitor on by itself would be gone while it is tested. The rules still see the <meta>.
STAY = "addEventListener('load', () => { if (document.querySelector('meta[http-equiv=refresh i]')) window.stop(); });"


T = TypeVar("T")
KEYS = {
    "Tab": Keys.TAB,
    "Shift": Keys.SHIFT,
    "Control": Keys.CONTROL,
    "Alt": Keys.ALT,
    "Escape": Keys.ESCAPE,
    "Enter": Keys.ENTER,
    "Space": Keys.SPACE,
    "ArrowLeft": Keys.ARROW_LEFT,
    "ArrowRight": Keys.ARROW_RIGHT,
    "ArrowUp": Keys.ARROW_UP,
    "ArrowDown": Keys.ARROW_DOWN,
    "Home": Keys.HOME,
    "End": Keys.END,
    "PageUp": Keys.PAGE_UP,
    "PageDown": Keys.PAGE_DOWN,
    "Backspace": Keys.BACKSPACE,
    "Delete": Keys.DELETE,
    **{f"F{number}": getattr(Keys, f"F{number}") for number in range(1, 13)},
}
"""The keys with a name; any other key is the character it gives."""
PREFERENCES = {"prefers-reduced-motion": "reduce", "prefers-color-scheme": "light"}
"""What the visitor prefers, unless a rule asks otherwise: light, and no motion, which could be caught half-way."""


class CurrentAxe(Axe):  # type: ignore[misc]  # the package has no types
    """axe-selenium-python's Axe with the current axe-core, options as JSON, and errors that come back as errors."""

    def __init__(self, driver: WebDriver, folder: Path = AXE_CORE) -> None:
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
        for source in (*WATCH, self.source, STAY):
            connection.devtools(self.selenium, "Page.addScriptToEvaluateOnNewDocument", {"source": source})

    def run(
        self, context: None = None, options: Mapping[str, Any] | None = None, unless: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Run axe on the whole page as it stands; fewer rules on a condition, as axe_run.js explains.

        The original pastes the options into the script as Python writes them, and after an error waits for its
        time-out.
        """
        assert context is None, "the whole page is checked"
        answer: dict[str, Any] = self.selenium.execute_async_script(
            RUN_AXE, dict(options or {}), self.locale, dict(unless) if unless else None
        )
        if "error" in answer:
            raise PageProblem(f"axe-core kan de pagina niet toetsen ({answer['error']})")
        return answer


class Browser:
    """One headless Chromium with its own empty profile, on this machine or on a node of a grid."""

    def __init__(self, where: Binaries | Grid, memory: Memory | None = None) -> None:
        self.memory = memory or Memory()
        self.url = ""
        self.window = (0, 0)
        self.preferences: dict[str, str] = {}
        self.known_here: dict[Hashable, Any] = {}
        self.connection = connection.connect(where)
        try:
            self.driver = self.connection.start()
            self.driver.set_page_load_timeout(LOAD_SECONDS)
            self.driver.set_script_timeout(SCRIPT_SECONDS)
            self.axe = CurrentAxe(self.driver)
            self.axe.inject()
            # When the Tab key leaves the page, there is no browser around it to go on in.
            self.devtools("Emulation.setFocusEmulationEnabled", enabled=True)
            self.media()
        except (WebDriverException, HTTPError, OSError) as error:
            self.close()
            raise BrowserProblem(f"de browser start niet ({first_line(error)})") from error
        except BaseException:
            self.close()
            raise

    @property
    def version(self) -> str:
        """The browser's own version, such as 156.0.8078.79."""
        return str(self.driver.capabilities.get("browserVersion", ""))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self, url: str, width: int, height: int) -> None:
        """Load the page in a window of that size, without anything that an earlier page has stored."""
        self.known_here.clear()
        self._load(url, width, height)

    def _load(self, url: str, width: int, height: int) -> None:
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        self.devtools("Storage.clearDataForOrigin", origin=origin, storageTypes=STORED)
        self.resize(width, height)
        self.media()
        self.url = url
        self._ask("get", url)
        arrived = self._ask("execute_script", "return location.href")
        if urldefrag(arrived).url != urldefrag(url).url:
            raise PageProblem(f"de pagina stuurt door naar {arrived}, en die is niet getoetst")

    def fresh(self) -> None:
        """Load the page again, as it was: a rule that tries things may have changed it."""
        self._load(self.url, *self.window)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, in CSS pixels, and let the page settle in it."""
        self.window = (width, height)
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def media(self, **features: str) -> None:
        """Show the page as to someone with these preferences, such as `prefers_color_scheme="dark"`; the rest as usual."""
        asked = PREFERENCES | {name.replace("_", "-"): value for name, value in features.items()}
        if asked != self.preferences:
            self.devtools(
                "Emulation.setEmulatedMedia", features=[{"name": name, "value": value} for name, value in asked.items()]
            )
            self.preferences = asked

    def press(self, *keys: str) -> None:
        """Press keys one after the other, all in one go: "Tab", "Shift+Tab", "a". See KEYS."""
        chain = ActionChains(self.driver, duration=0)
        for key in keys:
            *held, last = key.split("+") if len(key) > 1 else [key]
            for one in held:
                chain.key_down(KEYS[one])
            chain.send_keys(KEYS.get(last, last))
            for one in held:
                chain.key_up(KEYS[one])
        self._call(chain.perform)

    def hold(self, key: str, times: int) -> None:
        """Keep a key down until it has come that many times: half the work of pressing it as often."""
        chain = ActionChains(self.driver, duration=0)
        for _ in range(times):
            chain.key_down(KEYS[key])
        chain.key_up(KEYS[key])
        self._call(chain.perform)

    def point(self, x: float, y: float) -> None:
        """Move the pointer to a place in the window, in CSS pixels."""
        self.devtools("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def click(self, x: float, y: float) -> None:
        """Click with the main button on a place in the window, in CSS pixels."""
        self.point(x, y)
        for kind in ("mousePressed", "mouseReleased"):
            self.devtools("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def picture(self, x: float, y: float, width: float, height: float) -> bytes:
        """A PNG of part of the page, in CSS pixels from the top left of the page (not of the window)."""
        clip = {"x": x, "y": y, "width": width, "height": height, "scale": 1}
        answer = self.devtools("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)
        return base64.b64decode(answer["data"])

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gave for this key on any page of this run: for what many pages share, such as their header."""
        return self.memory.once(key, make)

    def here(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gave for this key on this page. It is found out once, and forgotten with the page."""
        if key not in self.known_here:
            self.known_here[key] = make()
        known: T = self.known_here[key]
        return known

    def run_axe(self, options: Mapping[str, Any], unless: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """What axe finds on the page as it stands (axe_run.js tells the form and what `unless` is)."""
        answer: dict[str, Any] = self._call(lambda: self.axe.run(options=options, unless=unless))
        return answer

    def evaluate(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 - whatever the script returns, as JSON
        """What a script returns: the body of a function, in which it may use describe.js and `arguments`.

        A promise that it returns is waited for.
        """
        return self._ask("execute_script", DESCRIBE + script, *arguments)

    def devtools(self, command: str, **values: object) -> Any:  # noqa: ANN401 - whatever the browser answers
        """A command of the Chrome DevTools Protocol, for what WebDriver has no word for."""
        return self._call(lambda: connection.devtools(self.driver, command, values))

    def loads(self) -> frozenset[str] | None:
        """The addresses that were asked for since this was last called; None when they are not all known."""
        return loads.addresses(self._call(lambda: connection.log(self.driver)))

    def close(self) -> None:
        """End the browser at once. May be called twice, from any thread."""
        self.connection.close()

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


def find_binaries() -> Binaries:
    """The browser on PATH, or else the one that install_browser.py has fetched."""
    found = binaries.on_path() or binaries.in_folder(DOWNLOADS)
    if found is None:
        raise CannotRun("Er is geen Chromium met chromedriver gevonden. Voer dit uit: python3 noxfile.py -s a11y")
    return found


def fetch_binaries() -> Binaries | None:
    """Have Selenium Manager put a Chrome and its driver in the project's own folder; None when it cannot."""
    logging.getLogger("selenium.webdriver.common.selenium_manager").setLevel(logging.CRITICAL)
    wanted = ["--browser", "chrome", "--force-browser-download", "--avoid-stats", "--cache-path", str(DOWNLOADS)]
    with contextlib.suppress(WebDriverException, OSError):
        SeleniumManager().binary_paths(wanted)
    return binaries.in_folder(DOWNLOADS)
