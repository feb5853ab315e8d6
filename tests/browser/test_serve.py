"""Someone who writes, with the page open: a change appears by itself, on the same place, and so does what is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.support.ui import WebDriverWait

from bench import schermen
from tests import small_site
from tests.integration.test_serve import PAGE, PATIENCE, Served, served

pytestmark = pytest.mark.browser
__all__ = ["served"]


@pytest.fixture
def driver() -> Iterator[Chrome]:
    with schermen.browser() as found:
        yield found


def until(driver: Chrome, done: Callable[[Chrome], object]) -> None:
    WebDriverWait(driver, PATIENCE, poll_frequency=0.1).until(done)


def text(driver: Chrome) -> str:
    return str(driver.execute_script("return document.body ? document.body.innerText : ''"))


def test_an_edit_appears_on_the_same_place_and_a_mistake_is_shown(served: Served, driver: Chrome) -> None:
    served.edit("## Hoe werkt het", "\n\n".join(f"Regel {number}." for number in range(200)) + "\n\n## Hoe werkt het")
    served.until(lambda: "Regel 199." in served.get("/grofvuil/"))
    driver.get(f"{served.address}/grofvuil/")
    driver.execute_script("scrollTo({top: 1500, behavior: 'instant'})")
    served.edit("Regel 199.", "Een nieuwe regel.")
    until(driver, lambda page: "Een nieuwe regel." in text(page))
    until(driver, lambda page: abs(page.execute_script("return scrollY") - 1500) < 2)
    served.edit("titel: Grofvuil wegbrengen", "titel: Grofvuil: wegbrengen")
    driver.get(f"{served.address}/afval/")
    until(driver, lambda page: "pdc/grofvuil.md:2" in text(page))
    served.edit("titel: Grofvuil: wegbrengen", "titel: Grofvuil wegbrengen")
    until(driver, lambda page: "pdc/grofvuil.md" not in text(page))
    said = driver.get_log("browser")  # type: ignore[no-untyped-call]
    complaints = [line for line in said if "Content Security Policy" in str(line)]
    assert complaints == []
    assert Path(served.root / PAGE).read_text(encoding="utf-8").count("Een nieuwe regel.") == 1
    assert small_site.files(served.root)


def test_the_place_stays_when_edits_follow_each_other_closely(served: Served, driver: Chrome) -> None:
    served.edit("## Hoe werkt het", "\n\n".join(f"Regel {number}." for number in range(200)) + "\n\n## Hoe werkt het")
    served.until(lambda: "Regel 199." in served.get("/grofvuil/"))
    driver.get(f"{served.address}/grofvuil/")
    driver.execute_script("scrollTo({top: 1500, behavior: 'instant'})")
    driver.execute_script(
        "addEventListener('pagehide', () => sessionStorage.setItem('gezien', history.scrollRestoration))"
    )
    before = (served.root / PAGE).read_text(encoding="utf-8")
    for number in range(12):
        small_site.write(served.root, PAGE, before.replace("Regel 199.", f"Wijziging {number}."))
        time.sleep(0.15)
    until(driver, lambda page: "Wijziging 11." in text(page))
    until(driver, lambda page: page.execute_script("return document.readyState") == "complete")
    time.sleep(0.5)
    assert "Wijziging 11." in text(driver)
    assert abs(driver.execute_script("return scrollY") - 1500) < 2
    # The browser must not put back a place of its own while we load the page, and must do so again after that.
    assert driver.execute_script("return sessionStorage.getItem('gezien')") == "manual"
    assert driver.execute_script("return history.scrollRestoration") == "auto"
