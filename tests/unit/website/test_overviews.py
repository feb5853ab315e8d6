"""The lists that hub pages show."""

from __future__ import annotations

import dataclasses

from tests.pages import page, site
from tools.model.theme import Thema
from tools.website import overviews
from tools.website.links import Group, Link, link


def shape(groups: tuple[Group, ...]) -> list[tuple[str, list[str]]]:
    return [(group.titel, [item.titel for item in group.links]) for group in groups]


def test_a_theme_page_lists_its_pages_by_kind_and_leaves_out_empty_kinds() -> None:
    theme = page("contact", type="thema")
    found = site(theme, page("b"), page("a", type="toptaak"), page("c", thema="home"))
    assert shape(overviews.groups(found, theme)) == [("Veel gevraagd", ["A"]), ("Alles over dit onderwerp", ["B"])]


def test_a_life_event_lists_the_pages_that_name_it() -> None:
    event = page("op-reis-gaan", type="levensgebeurtenis")
    found = site(event, page("a", levensgebeurtenissen=("op-reis-gaan",)), page("b"))
    assert shape(overviews.groups(found, event)) == [("Alles over dit onderwerp", ["A"])]


def test_an_ordinary_page_has_no_lists() -> None:
    assert overviews.groups(site(page("a")), page("a")) == ()


def test_the_a_to_z_has_every_subject_once_under_its_letter() -> None:
    hub = page("alles", type="overzicht", lijst="a-z")
    event = page("u-gaat-op-reis", type="levensgebeurtenis")
    found = site(hub, event, page("x", titel="Éénrichting"), page("y", titel="eiken"), page("z", titel="18 jaar"))
    assert shape(overviews.groups(found, hub)) == [("0-9", ["18 jaar"]), ("E", ["Éénrichting", "eiken"])]


def test_top_tasks_stand_under_their_theme() -> None:
    hub = page("direct-regelen", type="overzicht", lijst="toptaken")
    found = site(hub, page("a", type="toptaak"), page("b"))
    assert shape(overviews.groups(found, hub)) == [("Contact", ["A"])]


def test_the_home_page_has_tasks_themes_and_life_events() -> None:
    hub = page("home", type="overzicht", lijst="home")
    found = site(
        hub, page("contact", type="thema"), page("op-reis-gaan", type="levensgebeurtenis"), page("a", type="toptaak")
    )
    assert [links for _, links in shape(overviews.groups(found, hub))] == [["A"], ["Contact"], ["Op reis gaan"]]


def test_the_tasks_that_the_home_page_names_come_first_and_no_other_is_left_out() -> None:
    hub = page("home", type="overzicht", lijst="home", verwant=("c", "b"))
    found = site(hub, *(page(slug, type="toptaak") for slug in "abc"))
    assert shape(overviews.groups(found, hub))[0] == ("Direct regelen", ["C", "B", "A"])


def test_an_overview_for_entrepreneurs_leaves_out_what_is_not_for_them() -> None:
    hub = page("ondernemers", type="overzicht", lijst="ondernemers")
    theme = page("contact", type="thema", doelgroep=("inwoner", "ondernemer"))
    event = page("op-reis-gaan", type="levensgebeurtenis", doelgroep=("inwoner",))
    assert shape(overviews.groups(site(hub, theme, event), hub)) == [
        ("Onderwerpen", ["Contact"]),
        ("Stap voor stap", []),
    ]


def test_what_is_for_entrepreneurs_alone_comes_first_and_only_where_that_is_the_exception() -> None:
    shared = [page(name, type="thema", doelgroep=("inwoner", "ondernemer")) for name in ("een", "twee")]
    own = page("ondernemen", type="thema", doelgroep=("ondernemer",))
    resident = page("paspoort", type="thema", doelgroep=("inwoner",))
    hub = page("ondernemers", type="overzicht", lijst="ondernemers")
    found = site(hub, *shared, own, resident)
    order = ["een", "paspoort", "twee", "ondernemen"]
    found = dataclasses.replace(found, themas={name: Thema(name, name.title()) for name in order})
    titles = [link.titel for link in overviews.theme_links(found, "ondernemer")]
    assert titles == ["Ondernemen", "Een", "Twee"]
    alone = dataclasses.replace(
        found, pages=(own, resident, *(dataclasses.replace(one, doelgroep=("inwoner",)) for one in shared))
    )
    assert [link.titel for link in overviews.theme_links(alone, "inwoner")] == ["Een", "Paspoort", "Twee"]


def test_the_site_map_has_every_page() -> None:
    hub = page("sitemap", type="overzicht", lijst="sitemap")
    pages = (
        hub, page("contact", type="thema"), page("a"), page("b", type="informatie"),
        page("op-reis-gaan", type="levensgebeurtenis"),
    )  # fmt: skip
    listed = {item.url for group in overviews.groups(site(*pages), hub) for item in group.links}
    assert listed == {one.url for one in pages}


def test_a_link_is_the_title_and_the_address() -> None:
    assert link(page("a")) == Link("A", "/a/")
