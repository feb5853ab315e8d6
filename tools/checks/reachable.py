"""Every page can be reached from the home page in three clicks, and some page leads to it (WCAG 2.4.5)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.page import Page
from tools.model.site import Site

ID = "bereikbaar"
MOST_CLICKS = 3


def check(documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
    """Each page that takes more clicks, or that nothing leads to. The A-Z, the site map and search do not count."""
    if "home" not in site.by_slug or site.refused:
        return  # the way may lead over a page that has a fault itself
    clicks = clicks_from_home(documents, site)
    for document in documents:
        page = document.page
        if page.slug not in clicks:
            message = "Geen enkele pagina leidt hierheen. Geef de pagina een thema met een themapagina, of link ernaar."
            yield document.finding(page.line("thema"), ID, message, criteria=("2.4.5",))
        elif clicks[page.slug] > MOST_CLICKS:
            message = f"Vanaf de homepage zijn {clicks[page.slug]} klikken nodig; {MOST_CLICKS} is het meeste. Link er eerder naar."
            yield document.finding(page.line("thema"), ID, message, "waarschuwing", ("2.4.5",))


def clicks_from_home(documents: Sequence[Document], site: Site) -> Mapping[str, int]:
    """The number of clicks from the home page to each page that can be reached, by slug."""
    by_slug = {document.page.slug: document for document in documents}
    menu = {page.slug for page in site.pages if page.type == "overzicht"}  # on every page
    clicks = {"home": 0}
    edge = ["home"]
    while edge:
        nearest, edge = edge, []
        for slug in nearest:
            for target in sorted((menu | _leads_to(by_slug[slug], site)) & by_slug.keys() - clicks.keys()):
                clicks[target] = clicks[slug] + 1
                edge.append(target)
    return clicks


def _leads_to(document: Document, site: Site) -> set[str]:
    page = document.page
    folder = posixpath.dirname(page.path)
    targets = (posixpath.normpath(posixpath.join(folder, link.target.partition("#")[0])) for link in document.links)
    found = {site.by_path[target].slug for target in targets if target in site.by_path}
    return found | set(page.verwant) | {page.thema} | set(_listed(page, site))


def _listed(page: Page, site: Site) -> Iterator[str]:
    """What the site lists on a hub page (see tools/website/overviews.py)."""
    if page.type == "thema":
        yield from (other.slug for other in site.by_theme.get(page.slug, ()))
    if page.type == "levensgebeurtenis":
        yield from (other.slug for other in site.by_life_event.get(page.slug, ()))
    if page.lijst in {"home", "inwoners", "ondernemers"}:
        yield from site.themas
    if page.lijst in {"home", "inwoners", "ondernemers", "levensgebeurtenissen"}:
        yield from site.levensgebeurtenissen
    if page.lijst in {"home", "toptaken"}:
        yield from (other.slug for other in site.pages if other.type == "toptaak")
