"""The lists on hub pages, made from the model: themes, life events, A-Z, top tasks, site map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from tools.model.page import Page
from tools.model.site import Site
from tools.website.dutch import first_letter, sort_key
from tools.website.links import Group, Link, link, links

HEADINGS = {"toptaak": "Veel gevraagd", "product": "Alles over dit onderwerp", "informatie": "Meer informatie"}
SHAPES: Mapping[str, Literal["vlakken"]] = {"toptaak": "vlakken"}


def groups(site: Site, page: Page) -> tuple[Group, ...]:
    """The lists of a page, by its type; none for pages that are no hub."""
    if page.type == "thema":
        return by_type(site.by_theme.get(page.slug, ()), with_summary=True)
    if page.type == "levensgebeurtenis":
        return by_type(site.by_life_event.get(page.slug, ()), with_summary=True)
    if page.lijst:
        return LISTS[page.lijst](site)
    return ()


def by_type(pages: Iterable[Page], with_summary: bool = False) -> tuple[Group, ...]:
    """Top tasks, products and information under a heading each; empty groups are left out."""
    found: dict[str, list[Page]] = {}
    for page in pages:
        found.setdefault(page.type, []).append(page)
    return tuple(
        Group(heading, kind, links(found[kind], with_summary and kind == "toptaak"), SHAPES.get(kind, ""))
        for kind, heading in HEADINGS.items()
        if kind in found
    )


def theme_links(site: Site, doelgroep: str = "") -> tuple[Link, ...]:
    """The theme pages in the order of the register; only those for one audience when that is given."""
    pages = [site.by_slug[thema] for thema in site.themas if thema in site.by_slug and thema != "home"]
    if doelgroep:
        pages = [page for page in pages if doelgroep in page.doelgroep]
        own = [page for page in pages if page.doelgroep == (doelgroep,)]
        if len(own) < len(pages) / 2:  # where most is for everyone, what is for them alone is what they come for
            pages = [*own, *(page for page in pages if page not in own)]
    return links(pages, with_summary=True)


def life_event_links(site: Site, doelgroep: str = "") -> tuple[Link, ...]:
    """The life events in the order of the register; only those for one audience when that is given."""
    pages = (site.by_slug[event] for event in site.levensgebeurtenissen if event in site.by_slug)
    return links((page for page in pages if not doelgroep or doelgroep in page.doelgroep), with_summary=True)


def top_tasks(site: Site, doelgroep: str = "") -> tuple[Link, ...]:
    """All top tasks: first those that the home page names, in its order, then by theme and title."""
    first = next((page.verwant for page in site.pages if page.lijst == "home"), ())
    places, themes = {slug: place for place, slug in enumerate(first)}, list(site.themas)
    tasks = [page for page in site.pages if page.type == "toptaak" and (not doelgroep or doelgroep in page.doelgroep)]

    def order(page: Page) -> tuple[int, int, str]:
        return places.get(page.slug, len(first)), themes.index(page.thema), sort_key(page.titel)

    return links(sorted(tasks, key=order))


def a_to_z(site: Site) -> tuple[Group, ...]:
    """Every subject under its first letter. Overviews are ways to subjects; life events all begin with "U"."""
    letters: dict[str, list[Page]] = {}
    for page in sorted(site.pages, key=lambda page: sort_key(page.titel)):
        if page.type not in ("overzicht", "levensgebeurtenis"):
            letters.setdefault(first_letter(page.titel), []).append(page)
    return tuple(Group(letter, f"letter-{letter.lower()}", links(letters[letter])) for letter in sorted(letters))


def _home(site: Site) -> tuple[Group, ...]:
    return (
        Group("Direct regelen", "direct-regelen", top_tasks(site), "vlakken"),
        Group("Onderwerpen", "onderwerpen", theme_links(site), "ruim"),
        Group("Wat gebeurt er in uw leven?", "levensgebeurtenissen", links_without_summary(life_event_links(site))),
    )


def _top_tasks(site: Site) -> tuple[Group, ...]:
    tasks = [page for page in site.pages if page.type == "toptaak"]
    per_theme = (
        (thema, [page for page in sorted(tasks, key=lambda page: sort_key(page.titel)) if page.thema == thema.id])
        for thema in site.themas.values()
    )
    return tuple(
        Group(thema.titel, thema.id, links(pages, with_summary=True), "ruim") for thema, pages in per_theme if pages
    )


def _audience(doelgroep: str) -> Callable[[Site], tuple[Group, ...]]:
    def make(site: Site) -> tuple[Group, ...]:
        return (
            Group("Onderwerpen", "onderwerpen", theme_links(site, doelgroep), "ruim"),
            Group("Stap voor stap", "levensgebeurtenissen", life_event_links(site, doelgroep), "ruim"),
        )

    return make


def _life_events(site: Site) -> tuple[Group, ...]:
    return (Group("Alle levensgebeurtenissen", "levensgebeurtenissen", life_event_links(site), "ruim"),)


def _site_map(site: Site) -> tuple[Group, ...]:
    overviews = [page for page in site.pages if page.type == "overzicht"]
    per_theme = (
        Group(thema.titel, thema.id, _theme_and_its_pages(site, thema.id))
        for thema in site.themas.values()
        if thema.id != "home"
    )
    return (
        Group("Overzichten", "overzichten", links(overviews)),
        Group("Levensgebeurtenissen", "levensgebeurtenissen", links_without_summary(life_event_links(site))),
        *(group for group in per_theme if group.links),
    )


def _theme_and_its_pages(site: Site, thema: str) -> tuple[Link, ...]:
    own = (link(site.by_slug[thema]),) if thema in site.by_slug else ()
    return own + links(sorted(site.by_theme[thema], key=lambda page: sort_key(page.titel)))


def links_without_summary(found: Iterable[Link]) -> tuple[Link, ...]:
    """The same links, words only."""
    return tuple(Link(one.titel, one.url) for one in found)


LISTS: Mapping[str, Callable[[Site], tuple[Group, ...]]] = {
    "home": _home,
    "toptaken": _top_tasks,
    "a-z": a_to_z,
    "inwoners": _audience("inwoner"),
    "ondernemers": _audience("ondernemer"),
    "levensgebeurtenissen": _life_events,
    "sitemap": _site_map,
    "zoeken": lambda site: (),
    "feedback": lambda site: (),
}
