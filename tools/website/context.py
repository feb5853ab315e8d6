"""The one seam between the model and the templates: what every page and each page needs, ready to print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from tools.model import fact as model_fact
from tools.model.page import Page
from tools.model.product import Grondslag
from tools.model.site import Site
from tools.website import overviews
from tools.website.dutch import long_date
from tools.website.links import Group, Link, link, links

ONLINE = {
    "digid": "Ja, met DigiD",
    "eherkenning": "Ja, met eHerkenning",
    "ja": "Ja",
    "nee": "",
}
MENU = {
    "direct-regelen": "",
    "levensgebeurtenissen": "Levensgebeurtenissen",
    "alle-onderwerpen-a-z": "A tot Z",
    "contact": "Contact",
}
"""Pages in the menu, with a short name where the title is long."""
SIGNPOST = {
    "inwoners": "Inwoners",
    "ondernemers": "Ondernemers",
    "levensgebeurtenissen": "Levensgebeurtenissen",
    "alle-onderwerpen-a-z": "A tot Z",
    "sitemap": "",
}
ABOUT = {
    "over-deze-site": "",
    "toegankelijkheidsverklaring": "",
    "privacyverklaring": "",
    "cookies-deze-website": "",
    "kwetsbaarheid-melden": "",
}
REACH = {
    "Telefoon": "contact.telefoon",
    "E-mail": "contact.email",
    "Bezoekadres": "contact.bezoekadres",
    "Openingstijden": "contact.openingstijden",
}
LONG_LISTS = ("a-z", "sitemap")
"""Kinds of page that are one long list: heavy enough without scripts that are not their own."""
START = {"digid": "Start met DigiD", "eherkenning": "Start met eHerkenning", "ja": "Start online"}


@dataclass(frozen=True, slots=True)
class Settings:
    """What mkdocs.yml says about the site as a whole; addresses of assets are from the root."""

    naam: str
    adres: str
    proefversie: str
    bewerk_url: str
    css: Mapping[str, str] = field(default_factory=dict)
    js: Mapping[str, str] = field(default_factory=dict)
    """Both: the file of each kind of page, by type or list; under "" that of all others."""


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach the municipality; `url` only for a number or address that is confirmed."""

    label: str
    tekst: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class SiteContext:
    """What is the same on every page. Its size does not grow with the site."""

    naam: str
    adres: str
    proefversie: str
    css: str
    js: str
    menu: tuple[Link, ...]
    voet: tuple[Link, ...]
    wegwijzer: tuple[Link, ...]
    contact: Link
    bereik: tuple[Reach, ...]
    feedback: str
    """Address of the feedback form; empty when the site has none."""
    alle_paginas: tuple[tuple[str, str], ...]
    """Address and day of last review of every page, for the site map of search engines only."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the facts at a glance: a label and its texts."""

    label: str
    teksten: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageContext:
    """What one page needs besides its own text."""

    titel: str
    samenvatting: str
    url: str
    type: str
    lijst: str
    broodkruimel: tuple[Link, ...]
    groepen: tuple[Group, ...]
    overzicht: tuple[Fact, ...]
    start: Link | None
    verwant: tuple[Link, ...]
    grondslag: tuple[Grondslag, ...]
    afdeling: str
    gecontroleerd_op: str
    gecontroleerd_iso: str
    gecontroleerd_door: str
    """The department that did the last review; not always the one that answers for the page."""
    bewerk_url: str
    css: str
    js: str


def site_context(site: Site, settings: Settings, today: date) -> SiteContext:
    """What is the same on every page. `site` holds only the pages that are published on the day `today`."""
    return SiteContext(
        naam=settings.naam,
        adres=settings.adres,
        proefversie=settings.proefversie,
        css=settings.css.get("", ""),
        js=settings.js.get("", ""),
        menu=_existing(site, MENU),
        voet=_existing(site, ABOUT),
        wegwijzer=_existing(site, SIGNPOST),
        contact=Link("Contact en service", "/contact/"),
        bereik=tuple(reach(label, site.facts[fact], today) for label, fact in REACH.items() if fact in site.facts),
        feedback=next((page.url for page in site.pages if page.lijst == "feedback"), ""),
        alle_paginas=tuple((page.url, page.gecontroleerd_op.isoformat()) for page in site.pages),
    )


def reach(label: str, fact: model_fact.Fact, today: date) -> Reach:
    """A fact as a way to reach the municipality. What is not confirmed is no link: nobody must dial it by accident."""
    text = fact.text(today)
    url = ""
    if fact.is_published(today) and fact.soort == "telefoon":
        url = "tel:" + "".join(sign for sign in fact.tekst if sign.isdigit() or sign == "+")
    elif fact.is_published(today) and fact.soort == "e-mail":
        url = f"mailto:{fact.tekst}"
    return Reach(label, text if fact.soort == "e-mail" else text[:1].upper() + text[1:], url)


def page_context(site: Site, page: Page, settings: Settings, today: date) -> PageContext:
    """What one page needs. `site` holds only the pages that are published on the day `today`."""
    kind = page.lijst or page.type
    return PageContext(
        titel=page.titel,
        samenvatting=page.samenvatting,
        url=page.url,
        type=page.type,
        lijst=page.lijst or "",
        broodkruimel=breadcrumb(site, page),
        groepen=overviews.groups(site, page),
        overzicht=tuple(_at_a_glance(site, page, today)),
        start=Link(START[page.online], page.aanvraag_url) if page.online in START and page.aanvraag_url else None,
        verwant=links(site.by_slug[slug] for slug in page.verwant if slug in site.by_slug),
        grondslag=page.grondslag,
        afdeling=site.correspondenten[page.correspondent].afdeling,
        gecontroleerd_op=long_date(page.gecontroleerd_op),
        gecontroleerd_iso=page.gecontroleerd_op.isoformat(),
        gecontroleerd_door=site.correspondenten[page.reviewed_by].afdeling,
        bewerk_url=settings.bewerk_url + page.path if settings.bewerk_url else "",
        css=settings.css.get(kind, settings.css.get("", "")),
        js=settings.js.get(kind, "" if kind in LONG_LISTS else settings.js.get("", "")),
    )


def breadcrumb(site: Site, page: Page) -> tuple[Link, ...]:
    """The way back to the home page, without the page itself; empty on the home page."""
    if page.lijst == "home":
        return ()
    home = (Link("Home", "/"),)
    if page.type == "levensgebeurtenis":
        above = site.by_slug.get("levensgebeurtenissen")
    elif page.thema != page.slug:
        above = site.by_slug.get(page.thema)
    else:
        above = None
    return home + ((link(above),) if above and above is not page and above.lijst != "home" else ())


def _at_a_glance(site: Site, page: Page, today: date) -> Iterable[Fact]:
    for label, ids in (("Kosten", page.kosten), ("Termijn", page.termijn)):
        if ids:
            yield Fact(label, tuple(_named(site, fact, today) for fact in ids))
    if page.online and ONLINE[page.online]:
        yield Fact("Online regelen", (ONLINE[page.online],))


def _named(site: Site, fact: str, today: date) -> str:
    found = site.facts[fact]
    return f"{found.naam}: {found.text(today)}" if found.naam else found.text(today)


def _existing(site: Site, names: Mapping[str, str]) -> tuple[Link, ...]:
    """Links to those pages that exist, each under its own name or else its title."""
    found = ((site.by_slug[slug], name) for slug, name in names.items() if slug in site.by_slug)
    return tuple(Link(name or page.titel, page.url) for page, name in found)
