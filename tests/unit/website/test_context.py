"""What the templates get to print."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.pages import page, site
from tools.model.fact import Fact
from tools.website.context import Reach, Settings, breadcrumb, page_context, reach, site_context
from tools.website.links import Link

TODAY = date(2026, 11, 22)
SETTINGS = Settings("Gemeente Bergen", "https://www.bergen-nh.nl", "Proef", "https://git.example/", {"": "/a.css"})


def test_the_breadcrumb_of_a_product_goes_through_its_theme() -> None:
    found = site(page("contact", type="thema"), page("a"))
    assert breadcrumb(found, found.by_slug["a"]) == (Link("Home", "/"), Link("Contact", "/contact/"))


def test_the_breadcrumb_of_a_theme_is_the_home_page_and_the_home_page_has_none() -> None:
    found = site(page("contact", type="thema"), page("home", type="overzicht", lijst="home", thema="home"))
    assert breadcrumb(found, found.by_slug["contact"]) == (Link("Home", "/"),)
    assert breadcrumb(found, found.by_slug["home"]) == ()


def test_the_breadcrumb_of_a_life_event_goes_through_their_overview() -> None:
    found = site(
        page("levensgebeurtenissen", type="overzicht", lijst="levensgebeurtenissen", thema="home"),
        page("op-reis-gaan", type="levensgebeurtenis", thema="home"),
    )
    assert breadcrumb(found, found.by_slug["op-reis-gaan"])[1:] == (
        Link("Levensgebeurtenissen", "/levensgebeurtenissen/"),
    )


def test_a_page_says_who_answers_for_it_and_when_it_was_checked() -> None:
    found = page_context(site(page("a")), page("a"), SETTINGS, TODAY)
    assert (found.afdeling, found.gecontroleerd_op, found.gecontroleerd_iso) == (
        "KCC",
        "22 november 2026",
        "2026-11-22",
    )
    assert found.bewerk_url == "https://git.example/pdc/a.md"


def test_costs_are_facts_of_today_under_their_own_name() -> None:
    fee = Fact("leges", "bedrag", "€ 10", "een bedrag", "b", "2026", "hoog", "kcc", naam="Paspoort")
    own = page("a", kosten=("leges",), online="digid", aanvraag_url="https://mijn.overheid.nl")
    found = page_context(site(own, facts={"leges": fee}), own, SETTINGS, TODAY)
    assert [(row.label, row.teksten) for row in found.overzicht] == [
        ("Kosten", ("Paspoort: € 10",)),
        ("Online regelen", ("Ja, met DigiD",)),
    ]
    assert found.start == Link("Start met DigiD", "https://mijn.overheid.nl")


def test_a_page_without_an_address_to_apply_has_no_start_button() -> None:
    assert page_context(site(page("a")), page("a", online="ja"), SETTINGS, TODAY).start is None


def test_related_pages_that_are_not_published_are_left_out() -> None:
    own = page("a", verwant=("b", "weg"))
    found = page_context(site(own, page("b")), own, SETTINGS, TODAY)
    assert found.verwant == (Link("B", "/b/"),)


def test_the_menu_has_only_pages_that_exist() -> None:
    found = site_context(site(page("contact", type="thema")), SETTINGS, TODAY)
    assert found.menu == (Link("Contact", "/contact/"),)
    assert found.voet == ()


def reach_row(**changes: Any) -> Reach:
    values = {"id": "contact.x", "soort": "telefoon", "tekst": "072 888 00 00", "terugval": "het nummer op uw brief"}
    sure = {"bron": "b", "bron_datum": "2026", "zekerheid": "hoog", "correspondent": "kcc"}
    return reach("Bel", Fact(**(values | sure | changes)), TODAY)


def test_a_confirmed_number_can_be_dialled_and_a_confirmed_address_mailed() -> None:
    assert reach_row() == Reach("Bel", "072 888 00 00", "tel:0728880000")
    assert reach_row(soort="e-mail", tekst="info@voorbeeld.nl") == Reach(
        "Bel", "info@voorbeeld.nl", "mailto:info@voorbeeld.nl"
    )


def test_what_is_not_confirmed_is_shown_in_its_own_words_and_is_no_link() -> None:
    assert reach_row(zekerheid="laag") == Reach("Bel", "Het nummer op uw brief")
    assert reach_row(zekerheid="laag", soort="e-mail", terugval="info@voorbeeld.nl (2023)").tekst.startswith("info@")


def test_the_ways_to_reach_the_municipality_are_those_facts_that_exist() -> None:
    fact = Fact("contact.openingstijden", "tijden", "9 tot 12 uur", "de tijden", "b", "2026", "hoog", "kcc")
    found = site_context(site(facts={"contact.openingstijden": fact}), SETTINGS, TODAY)
    assert found.bereik == (Reach("Openingstijden", "9 tot 12 uur"),)


def test_a_long_title_has_a_short_name_in_the_menu() -> None:
    hub = page("alle-onderwerpen-a-z", titel="Alle onderwerpen van A tot Z", type="overzicht", lijst="a-z")
    assert site_context(site(hub), SETTINGS, TODAY).menu == (Link("A tot Z", "/alle-onderwerpen-a-z/"),)


def test_a_page_asks_for_the_files_of_its_kind_and_a_long_list_for_no_other_script() -> None:
    css = {"": "/alles.css", "levensgebeurtenis": "/lg.css"}
    settings = Settings("Bergen", "", "", "", css, {"": "/alles.js", "a-z": "/az.js"})
    hubs = [page(name, type="overzicht", lijst=name) for name in ("a-z", "sitemap")]
    event = page("op-reis-gaan", type="levensgebeurtenis")
    asked = [page_context(site(), one, settings, TODAY) for one in (*hubs, event, page("a"))]
    assert [one.js for one in asked] == ["/az.js", "", "/alles.js", "/alles.js"]
    assert [one.css for one in asked] == ["/alles.css", "/alles.css", "/lg.css", "/alles.css"]
