"""Somebody who looks at the site in a browser: opens pages, follows links, types, and tells what there is to see."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selenium.common import StaleElementReferenceException, WebDriverException
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from bench import schermen

PHONE, DESKTOP = (390, 844), (1280, 900)
PATIENCE = 10
"""Seconds after which the browser should have told what the largest thing on the page is."""
KEEP_WATCH = """
window.gezien = {verschoven: 0, grootste: null, geweigerd: []};
new PerformanceObserver((list) => { for (const one of list.getEntries()) gezien.verschoven += one.value; })
  .observe({type: "layout-shift", buffered: true});
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) gezien.grootste = {tag: one.element?.tagName, tekst: one.element?.textContent, url: one.url};
}).observe({type: "largest-contentful-paint", buffered: true});
addEventListener("securitypolicyviolation", (one) => gezien.geweigerd.push(one.violatedDirective + " " + one.blockedURI));
"""
TELL = """
const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
return {...gezien, bestanden: files.map((one) => [one.name, one.encodedBodySize]), icoon: document.querySelector("link[rel=icon]").href};
"""


def is_gone(element: WebElement) -> bool:
    """Whether an element belongs to a page that is not there any more. In between two pages the driver has no word for that."""
    try:
        element.is_enabled()
    except StaleElementReferenceException:
        return True
    except WebDriverException as error:
        if "does not belong to the document" not in str(error):
            raise
        return True
    return False


@dataclass
class Visitor:
    """One browser, the address of the site, and the file in which its service keeps what visitors say."""

    driver: Chrome
    address: str
    feedback: Path
    watching: bool = False

    def start(self, *, scripts: bool = True, size: tuple[int, int] = DESKTOP) -> None:
        """A window of that size without anything from before."""
        self.cdp("Network.clearBrowserCache")
        self.cdp("Emulation.setScriptExecutionDisabled", value=not scripts)
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.cdp("Emulation.setEmulatedMedia", media="screen", features=[still])
        schermen.resize(self.driver, *size)
        self.messages()

    def watch(self) -> None:
        """From the next page on, remember what shifts, what is refused and what the largest thing is."""
        if not self.watching:
            self.cdp("Page.addScriptToEvaluateOnNewDocument", source=KEEP_WATCH)
            self.watching = True

    def open(self, path: str) -> None:
        """Go to a page by its address."""
        self.driver.get(self.address + path)

    @contextlib.contextmanager
    def leaving(self) -> Iterator[None]:
        """What is done inside leads to another page; go on when that has come. A busy machine may take its time."""
        old = self.driver.find_element(By.CSS_SELECTOR, "html")
        yield
        WebDriverWait(self.driver, PATIENCE, 0.05).until(lambda _: is_gone(old))
        WebDriverWait(self.driver, PATIENCE, 0.05).until(
            lambda _: self.evaluate("return document.readyState") == "complete"
        )

    def follow(self, words: str, within: str = "body") -> None:
        """Click the first link with exactly these words."""
        place = self.driver.find_element(By.CSS_SELECTOR, within)
        found = place.find_elements(By.XPATH, f'.//a[normalize-space()="{words}"]')
        assert found, f"no link “{words}” in {within} of {self.path}"
        here, there = (str(url).partition("#")[0] for url in (self.driver.current_url, found[0].get_attribute("href")))
        with contextlib.nullcontext() if here == there else self.leaving():
            found[0].click()

    def search(self, words: str) -> None:
        """Fill in the first search field of the page and press Enter."""
        field = self.driver.find_element(By.CSS_SELECTOR, "input[name=q]")
        field.clear()
        with self.leaving():
            field.send_keys(words, Keys.ENTER)

    def press(self, *keys: str) -> None:
        """Press keys one after another, wherever the focus is."""
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()

    def tell(self) -> dict[str, Any]:
        """What was remembered since `watch`, and every file of the page with its size as sent."""
        found: dict[str, Any] = WebDriverWait(self.driver, PATIENCE, 0.05).until(
            lambda _: found if (found := self.evaluate(TELL))["grootste"] else False
        )
        return found

    def evaluate(self, script: str) -> Any:
        """What the body of a function returns; works with the page's own scripts switched off too."""
        return self.driver.execute_script(script)

    def messages(self) -> list[str]:
        """What the console says since the last time."""
        log: list[dict[str, Any]] = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return [str(entry["message"]) for entry in log]

    def tree(self) -> list[dict[str, Any]]:
        """The accessibility tree as a flat list: what a screen reader gets, in reading order."""
        nodes = self.cdp("Accessibility.getFullAXTree")["nodes"]
        return [node for node in nodes if not node["ignored"]]

    def cdp(self, command: str, **values: object) -> Any:
        """Ask the browser itself."""
        return self.driver.execute_cdp_cmd(command, values)

    @property
    def path(self) -> str:
        """The address of the page without the host."""
        return self.driver.current_url.removeprefix(self.address)

    @property
    def heading(self) -> str:
        """The words of the h1."""
        return self.driver.find_element(By.CSS_SELECTOR, "h1").text
