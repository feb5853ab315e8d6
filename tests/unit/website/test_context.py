"""What the templates get to print."""

from __future__ import annotations

from datetime import date

from tests.pages import page, site
from tools.model.fact import Fact
from tools.website.context import Settings, breadcrumb, page_context, site_context
from tools.website.links import Link

TODAY = date(2026, 11, 22)
SETTINGS = Settings("Gemeente Bergen", "https://www.bergen-nh.nl", "Proef", "https://git.example/", ("/a.css",), ())


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
    found = site_context(site(page("contact", type="thema")), SETTINGS)
    assert found.menu == (Link("Contact", "/contact/"),)
    assert found.voet == ()
