"""The suggestions under the search field in a real browser: by keyboard, by mouse, and as a screen reader gets them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.pages import page
from tests.unit.search.asking import SHELL, index_of
from tools.a11y.browser import AXE_CORE, find_binaries
from tools.a11y.connection import SWITCHES

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
THEME = ROOT / "theme/assets"
FORM = """<search class="gm-zoek"><form action="/zoeken/">
<label class="gm-zoek__label" for="zoekvraag">Waar bent u naar op zoek?</label>
<div class="gm-zoek__regel">
<input class="gm-zoek__veld" type="search" id="zoekvraag" name="q" maxlength="200" autocomplete="off">
<button class="gm-zoek__knop" type="submit">Zoeken</button></div></form></search>"""
HEAD = '<link rel="stylesheet" href="/stijl.css"><script src="/zoeksuggesties.js" defer></script></head>'
PAGES = (
    page("paspoort-aanvragen", titel="Paspoort aanvragen", type="toptaak"),
    page("paspoort-kwijt", titel="Paspoort kwijt"),
    page("parkeren", titel="Parkeren bij het strand"),
)
SECONDS = 10


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("suggesties")
    index_of(folder, *PAGES)
    site = folder / "site"
    shell = SHELL.replace("</head>", HEAD)
    start, end = shell.index("<form"), shell.index("</form>") + len("</form>")
    for name, text in {
        "zoeken/index.html": shell[:start] + "<h1>Zoeken</h1>" + FORM + shell[end:],
        "paspoort-kwijt/index.html": "<title>Paspoort kwijt</title>",
        "404.html": "<title>Niet gevonden</title>",
        "zoeksuggesties.js": (THEME / "js/zoeksuggesties.js").read_text(encoding="utf-8"),
        "stijl.css": "\n".join(
            (THEME / "css" / css).read_text(encoding="utf-8")
            for css in ("tokens.css", "base.css", "components/zoek.css", "components/suggesties.css")
        ),
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    command = [sys.executable, str(ROOT / "tools/search_service.py"), "--port", "0", "--site", str(site)]
    command += ["--index", str(folder / "zoekindex"), "--feedback", str(folder / "feedback.sqlite3")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        yield service.stdout.readline().removeprefix("De site staat op ").split(" ")[0]
        service.send_signal(signal.SIGINT)


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    found = find_binaries()
    options = webdriver.ChromeOptions()
    options.binary_location = str(found.browser)
    for switch in (*SWITCHES, f"--user-data-dir={tmp_path_factory.mktemp('profiel')}"):
        options.add_argument(switch)
    if os.name == "posix" and os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    chrome = webdriver.Chrome(options, webdriver.ChromeService(str(found.driver)))
    yield chrome
    chrome.quit()


@pytest.fixture
def field(driver: webdriver.Chrome, address: str) -> WebElement:
    driver.get(f"{address}/zoeken/")
    return driver.find_element(By.ID, "zoekvraag")


def until(true: Callable[[], object]) -> None:
    """Wait until it is true, and fail when it stays untrue."""
    end = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < end, "stayed untrue"
        time.sleep(0.05)


def options_of(driver: webdriver.Chrome) -> list[str]:
    return [one.text for one in driver.find_elements(By.CSS_SELECTOR, "[role=option]") if one.is_displayed()]


def tree(driver: webdriver.Chrome) -> dict[str, list[dict[str, Any]]]:
    """What the browser tells a screen reader: the nodes by role."""
    found: dict[str, list[dict[str, Any]]] = {}
    driver.execute_cdp_cmd("Accessibility.enable", {})
    for node in driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]:
        if not node["ignored"]:
            values = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}
            found.setdefault(node["role"]["value"], []).append({"name": node.get("name", {}).get("value"), **values})
    return found


def test_typing_shows_suggestions_and_tells_how_many(driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys("pasp")
    until(lambda: options_of(driver) == ["Paspoort aanvragen", "Paspoort kwijt"])
    assert driver.find_element(By.CSS_SELECTOR, ".gm-suggesties [role=status]").get_attribute("textContent") == (
        "2 suggesties. Kies met de pijltjes."
    )


def test_a_screen_reader_gets_a_combobox_with_a_list(driver: webdriver.Chrome, field: WebElement) -> None:
    closed = tree(driver)["combobox"]
    assert [(one["name"], one["expanded"]) for one in closed] == [("Waar bent u naar op zoek?", False)]
    field.send_keys("pasp")
    until(lambda: options_of(driver))
    field.send_keys(Keys.ARROW_DOWN)
    found = tree(driver)
    assert [one["expanded"] for one in found["combobox"]] == [True]
    assert [one["autocomplete"] for one in found["combobox"]] == ["list"]
    assert [one["name"] for one in found["listbox"]] == ["Suggesties"]
    assert [(one["name"], one["selected"]) for one in found["option"]] == [
        ("Paspoort aanvragen", True),
        ("Paspoort kwijt", False),
    ]
    active = driver.find_element(By.CSS_SELECTOR, "[aria-selected=true]").get_attribute("id")
    assert field.get_attribute("aria-activedescendant") == active
    assert driver.switch_to.active_element == field


def test_the_arrows_go_round_and_enter_opens_the_page(driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys("pasp")
    until(lambda: options_of(driver))
    field.send_keys(Keys.ARROW_UP)
    assert driver.find_element(By.CSS_SELECTOR, "[aria-selected=true]").text == "Paspoort kwijt"
    field.send_keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER)
    until(lambda: driver.current_url.endswith("/paspoort-kwijt/"))


def test_enter_without_a_choice_searches_as_the_form_does(driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys("paspoort")
    until(lambda: options_of(driver))
    field.send_keys(Keys.ENTER)
    until(lambda: driver.current_url.endswith("/zoeken/?q=paspoort"))


def test_escape_closes_the_list_and_keeps_the_question(driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys("pasp")
    until(lambda: options_of(driver))
    field.send_keys(Keys.ESCAPE)
    assert options_of(driver) == []
    assert field.get_attribute("value") == "pasp"
    assert field.get_attribute("aria-expanded") == "false"
    assert field.get_attribute("aria-activedescendant") is None


def test_tab_goes_on_to_the_button_and_closes_the_list(driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys("pasp")
    until(lambda: options_of(driver))
    field.send_keys(Keys.TAB)
    assert driver.switch_to.active_element.text == "Zoeken"
    assert options_of(driver) == []


def test_a_click_opens_the_page(driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys("paspoort kw")
    until(lambda: options_of(driver) == ["Paspoort kwijt"])
    driver.find_element(By.CSS_SELECTOR, "[role=option]").click()
    until(lambda: driver.current_url.endswith("/paspoort-kwijt/"))


@pytest.mark.parametrize("typed", ["p", "zzzz"])
def test_too_little_or_unknown_shows_nothing(typed: str, driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys(typed)
    time.sleep(0.5)
    assert options_of(driver) == []
    assert field.get_attribute("aria-expanded") == "false"


def test_axe_finds_nothing_with_the_list_open_and_the_policy_holds(driver: webdriver.Chrome, field: WebElement) -> None:
    field.send_keys("pasp")
    until(lambda: options_of(driver))
    field.send_keys(Keys.ARROW_DOWN)
    driver.execute_script((AXE_CORE / "axe.min.js").read_text(encoding="utf-8"))
    found = driver.execute_async_script("axe.run('.gm-zoek').then((all) => arguments[0](all.violations))")
    assert [one["id"] for one in found] == []
    log = [line for line in driver.get_log("browser") if "favicon" not in line["message"]]  # type: ignore[no-untyped-call]
    assert [line for line in log if line["level"] == "SEVERE"] == []
