"""The journeys that matter most, with scripts switched off; and what scripts add."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By

from tests.browser.visitor import PHONE, Visitor
from tools.feedback.store import Store

pytestmark = pytest.mark.browser


@pytest.fixture
def plain(visitor: Visitor) -> Visitor:
    """A visitor without scripts, on the home page."""
    visitor.start(scripts=False)
    visitor.open("/")
    return visitor


def test_a_product_is_found_by_its_theme(plain: Visitor) -> None:
    plain.follow("Afval en grondstoffen", "main")
    plain.follow("Asbest wegbrengen", "main")
    assert plain.heading == "Asbest wegbrengen"


def test_a_product_is_found_by_the_alphabet(plain: Visitor) -> None:
    plain.follow("A tot Z", "header")
    plain.follow("T", ".gm-letters")
    assert plain.path.endswith("#letter-t")
    plain.follow("Tweede paspoort aanvragen", "main")
    assert plain.heading == "Tweede paspoort aanvragen"


def test_a_product_is_found_by_searching(plain: Visitor) -> None:
    plain.search("tweede paspoort")
    plain.follow("Tweede paspoort aanvragen", ".gm-zoekresultaten")
    assert plain.heading == "Tweede paspoort aanvragen"


def test_on_a_phone_the_first_results_are_seen_at_once_and_one_kind_can_be_chosen_and_left(visitor: Visitor) -> None:
    visitor.start(size=PHONE)
    visitor.open("/zoeken/?q=verhuizen")
    results = visitor.driver.find_elements(By.CSS_SELECTOR, ".gm-zoekresultaat")
    assert results[0].rect["y"] + results[0].rect["height"] < PHONE[1]
    everything = visitor.driver.find_element(By.CSS_SELECTOR, ".gm-zoekstatus__kop").text
    kinds = visitor.driver.find_element(By.CSS_SELECTOR, ".gm-zoekfilter")
    visitor.follow(kinds.find_elements(By.CSS_SELECTOR, "a")[1].text, ".gm-zoekfilter")
    assert "bij Direct regelen" in visitor.driver.find_element(By.CSS_SELECTOR, ".gm-zoekstatus__kop").text
    visitor.follow(f"Toon alle {everything.split()[0]} resultaten", ".gm-zoekstatus")
    assert visitor.driver.find_element(By.CSS_SELECTOR, ".gm-zoekstatus__kop").text == everything


def test_searching_for_nonsense_shows_the_way_on(plain: Visitor) -> None:
    plain.search("xyzzyq")
    plain.follow("Bekijk alle onderwerpen van A tot Z", "main")
    assert plain.heading == "Alle onderwerpen van A tot Z"


def test_an_application_is_started_with_the_button(plain: Visitor) -> None:
    plain.follow("Omgevingsvergunning aanvragen", "main")
    button = plain.driver.find_element(By.CSS_SELECTOR, ".gm-start__knop")
    assert button.text.startswith("Start")
    assert str(button.get_attribute("href")).startswith("https://")


def test_the_telephone_and_opening_hours_are_one_click_away(plain: Visitor) -> None:
    plain.follow("Contact", "header")
    labels = [label.text for label in plain.driver.find_elements(By.CSS_SELECTOR, ".gm-bereik dt")]
    assert labels == ["Telefoon", "E-mail", "Bezoekadres", "Openingstijden"]


def test_a_problem_in_the_street_is_reported(plain: Visitor) -> None:
    plain.follow("Melding openbare ruimte doen", "main")
    assert plain.heading == "Melding openbare ruimte doen"
    assert plain.driver.find_elements(By.CSS_SELECTOR, "main ol > li")


def test_without_scripts_there_is_nothing_that_needs_them(plain: Visitor) -> None:
    plain.open("/kind-krijgen/")
    assert plain.driver.find_elements(By.CSS_SELECTOR, "main input, main button") == []
    plain.open("/alle-onderwerpen-a-z/")
    assert plain.driver.find_elements(By.CSS_SELECTOR, "main input") == []
    shown = plain.driver.find_elements(By.CSS_SELECTOR, ".gm-filter, .gm-afdrukken")
    assert [one.get_attribute("class") for one in shown if one.text] == []


def test_a_life_event_can_be_ticked_off(visitor: Visitor) -> None:
    visitor.open("/kind-krijgen/")
    boxes = visitor.driver.find_elements(By.CSS_SELECTOR, ".gm-vinkje")
    assert len(boxes) == len(visitor.driver.find_elements(By.CSS_SELECTOR, ".gm-tekst > ul > li"))
    boxes[0].click()
    assert boxes[0].is_selected()
    assert boxes[0].accessible_name.startswith("uw kind erkennen")
    visitor.driver.refresh()
    assert not visitor.driver.find_elements(By.CSS_SELECTOR, ".gm-vinkje")[0].is_selected()
    assert visitor.driver.find_element(By.CSS_SELECTOR, ".gm-afdrukken button").text == "Druk deze lijst af"


def test_the_alphabet_becomes_shorter_while_you_type(visitor: Visitor) -> None:
    visitor.open("/alle-onderwerpen-a-z/")
    field = visitor.driver.find_element(By.CSS_SELECTOR, ".gm-filter input")
    every = "return [...document.querySelectorAll('.gm-az li')].filter((one) => one.checkVisibility()).map((one) => one.textContent)"
    before = len(visitor.evaluate(every))
    field.send_keys("tweede PÁSpoort")
    assert visitor.evaluate(every) == ["Tweede paspoort aanvragen"]
    field.clear()
    field.send_keys(" ")
    assert len(visitor.evaluate(every)) == before


def test_a_visitor_says_what_is_wrong_with_a_page(plain: Visitor) -> None:
    plain.open("/paspoort-aanvragen/")
    plain.follow("Nee", ".gm-feedback")
    assert plain.heading == "Reactie op een pagina"
    chosen = plain.driver.find_element(By.CSS_SELECTOR, "input[name=antwoord]:checked")
    assert chosen.get_attribute("value") == "nee"
    plain.driver.find_element(By.ID, "tekst").send_keys("Ik mis de prijs. Mail piet@voorbeeld.nl")
    with plain.leaving():
        plain.driver.find_element(By.CSS_SELECTOR, "main button").click()
    assert "Bedankt voor uw reactie." in plain.driver.find_element(By.CSS_SELECTOR, "main").text
    kept = Store(plain.feedback).answers()
    assert [(one.pagina, one.antwoord, one.tekst) for one in kept] == [
        ("/paspoort-aanvragen/", "nee", "Ik mis de prijs. Mail [weggelaten]")
    ]
