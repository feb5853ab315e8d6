"""Check a whole site: find its pages, visit each, compare them, and trace what was found to its source."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote, urljoin, urlsplit

from tools.a11y import addresses, circumstances, coverage, documents, fetching, machines, sources, tracing
from tools.a11y.barrier import Barrier
from tools.a11y.browser import AXE_CORE
from tools.a11y.changed import touched
from tools.a11y.fetching import Response
from tools.a11y.guest import Guest
from tools.a11y.kept_visits import KeptVisits
from tools.a11y.local_server import HOST, serving
from tools.a11y.page_check import Visit
from tools.a11y.runner import Outcome, Tell
from tools.a11y.static_rules.registry import FOLDER_RULES, SITE_RULES, SiteRule
from tools.a11y.store import Store
from tools.a11y.tracing import PageSource
from tools.a11y.visiting import Visiting
from tools.model.checked_page import CheckedPage, CheckedSite, FailedPage
from tools.model.finding import CannotRun


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked on the command line. `root` is the project that the sources are in."""

    site: str
    root: Path
    pattern: str = ""
    chosen: str | None = None
    """The text of a list of pages; without it, all pages of the site."""
    independent: bool = False
    jobs: int = 2
    max_pages: int = 2000
    cache: Path | None = None
    """The folder with the results of earlier runs; without it, none are used or kept."""
    fresh: bool = False
    changed: frozenset[str] | None = None
    """The files that changed; without it, it does not matter what changed."""
    delay: float = 0
    """Seconds between two questions to a site on the net."""
    grid: str = ""
    """The address of a Selenium Grid to run on; without it, the browsers are on this machine."""
    host: str = HOST
    """The address of this machine at which the browsers find a folder that is checked."""


def check(wishes: Wishes, tell: Tell, warn: Callable[[str], None]) -> CheckedSite:
    """Check the site. CannotRun when there is nothing to check or nothing to check it with."""
    with address_of(wishes.site, wishes.host) as base:
        answer = fetching.get(base.rstrip("/") + "/" + sources.FILE)
        known = sources.page_sources(answer)
        guest = None if is_folder(wishes) else Guest(base, wishes.delay)
        found = pages(wishes, base, known, warn, guest)
        asked = affected(wishes, found, known)
        if not asked:
            return CheckedSite((), unchanged=True)
        if len(asked) == len(found):
            wishes = replace(wishes, changed=None)
        get = guest.get if guest else get_from_folder
        outcome, beside = visits(wishes, base, found, asked, get, tell, warn)
        address = addresses.on_the_net(base, fetching.get) if is_folder(wishes) else base.rstrip("/")
    tested = coverage.coverage((AXE_CORE / "axe.min.js").read_text(encoding="utf-8"))
    site = report(wishes, outcome, known, beside, get)
    return replace(site, address=address, coverage=tested, whole=is_whole(wishes))


def affected(wishes: Wishes, found: Sequence[str], known: Mapping[str, PageSource]) -> Sequence[str]:
    """The pages that a change touches, where it is known what changed."""
    if wishes.changed is None:
        return found
    return touched(found, [sources.source_of(url, known).path for url in found], wishes.changed)


def visits(
    wishes: Wishes,
    base: str,
    found: Sequence[str],
    asked: Sequence[str],
    get: Callable[[str], Response],
    tell: Tell,
    warn: Callable[[str], None],
) -> tuple[Outcome[Visit], Mapping[str, Visit]]:
    """Visit the pages that are asked for, each in a browser or as it was in an earlier run when nothing of it has changed.

    And of the other pages what is known of them, to compare with.
    """
    browsers = machines.find(wishes.grid, wishes.jobs)
    visiting = Visiting(browsers.browsers(), get, lambda url: shown_url(wishes, url), fresh=wishes.fresh)
    if wishes.cache is None:
        return visiting.over(asked, browsers.jobs, tell), {}
    with contextlib.closing(Store(wishes.cache, warn)) as store:
        circumstances_now = circumstances.of(AXE_CORE, browsers.version, "map" if is_folder(wishes) else "net")
        visiting = replace(visiting, kept=KeptVisits(store, circumstances_now, base, get))
        others = set(found) - set(asked)
        return visiting.over(asked, browsers.jobs, tell), visiting.earlier([url for url in found if url in others])


@contextlib.contextmanager
def address_of(site: str, host: str = HOST) -> Iterator[str]:
    """The address that a site answers on; a folder is served for as long as it is needed."""
    if urlsplit(site).scheme in ("http", "https"):
        yield site if urlsplit(site).path else site + "/"
        return
    folder = Path(site)
    if not folder.is_dir():
        raise CannotRun(f"De map {site} bestaat niet. Bouw eerst de site: python3 noxfile.py -s build")
    with serving(folder.resolve(), host) as base:
        yield base


def get_from_folder(url: str) -> Response:
    """A page of a folder. What our own server says of its letters is not what the site's server will say."""
    return replace(fetching.get(url), charset="")


def pages(
    wishes: Wishes,
    base: str,
    known: Mapping[str, PageSource],
    warn: Callable[[str], None],
    guest: Guest | None = None,
) -> list[str]:
    """The addresses of the pages to check, in the order of the site; `guest` fetches when it is on the net."""
    if wishes.chosen is not None:
        found = addresses.of_list(wishes.chosen, base)
    elif guest is None:
        found = [base + path for path in addresses.of_folder(Path(wishes.site))]
    else:
        found = on_the_net(base, guest, wishes.max_pages, warn)
    if wishes.pattern:
        found = [url for url in found if addresses.matches(wishes.pattern, url, sources.source_of(url, known).path)]
    if not found:
        raise CannotRun(f"Er is geen enkele pagina gevonden om te toetsen in {wishes.site}.")
    return found


def on_the_net(base: str, guest: Guest, most: int, warn: Callable[[str], None]) -> list[str]:
    """The pages of a site on the net; what is left out is said."""
    found = [url for url in addresses.of_site(base, guest.get, most + 1, guest.sitemaps) if guest.allows(url)]
    if guest.refused:
        number = "1 adres is" if len(guest.refused) == 1 else f"{len(guest.refused)} adressen zijn"
        warn(f"Let op: {number} overgeslagen, omdat de robots.txt van de site dat vraagt.")
    if len(found) > most:
        warn(f"Let op: de site heeft meer pagina's. Alleen de eerste {most} worden getoetst (--max-pages).")
    return found[:most]


def report(
    wishes: Wishes,
    outcome: Outcome[Visit],
    known: Mapping[str, PageSource],
    beside: Mapping[str, Visit] = MappingProxyType({}),
    get: Callable[[str], Response] = fetching.get,
) -> CheckedSite:
    """The pages with their findings, and those that could not be checked. Pages `beside` are only compared with."""
    barriers = {url: list(result.barriers) for url, result in outcome.results.items()}
    for url, barrier in compared(wishes, {**beside, **outcome.results}, get):
        if url in barriers:
            barriers[url].append(barrier)
    origin = {url: sources.source_of(url, known) for url in outcome.results}
    texts = sources.read(wishes.root, origin.values())
    checked = []
    for url in sorted(barriers):
        shown, source = shown_url(wishes, url), origin[url]
        found = tuple(sorted(set(tracing.findings(barriers[url], source, shown, texts))))
        visited = outcome.results[url]
        passed = (visited.passed | {rule.ID for rule in comparing(wishes)}) - {one.rule for one in found}
        checked.append(
            CheckedPage(
                shown,
                source.path,
                source.line,
                source.correspondent,
                found,
                department=source.department,
                passed=tuple(sorted(passed)),
                inapplicable=tuple(sorted(visited.inapplicable)),
            )
        )
    failed = tuple(FailedPage(shown_url(wishes, url), reason) for url, reason in sorted(outcome.failed.items()))
    return CheckedSite(tuple(checked), failed)


def compared(
    wishes: Wishes, results: Mapping[str, Visit], get: Callable[[str], Response]
) -> Iterable[tuple[str, Barrier]]:
    """What comes out when the pages are compared, each with the address of the page that has it."""
    facts = {url: replace(results[url].facts, path=shown_url(wishes, url)) for url in sorted(results)}
    url_of = {fact.path: url for url, fact in facts.items()}
    for rule in comparing(wishes):
        for page, barrier in rule.check(list(facts.values())):
            yield url_of[page.path], barrier
    for page, barrier in documents.check(list(facts.values()), lambda path: content_of(wishes, path, get)):
        yield url_of[page.path], barrier


def content_of(wishes: Wishes, path: str, get: Callable[[str], Response]) -> bytes | None:
    """What is at a path of the site, or None."""
    if is_folder(wishes):
        folder = Path(wishes.site).resolve()
        file = (folder / unquote(path).lstrip("/")).resolve()
        return file.read_bytes() if file.is_relative_to(folder) and file.is_file() else None
    answer = get(urljoin(wishes.site, path))
    return None if answer.problem else answer.body


def is_whole(wishes: Wishes) -> bool:
    """Whether all pages of a site were asked for, so that what is not there, is nowhere."""
    everything = wishes.chosen is None and wishes.changed is None and not wishes.pattern
    return everything and is_folder(wishes) and not wishes.independent


def comparing(wishes: Wishes) -> tuple[SiteRule, ...]:
    """The rules that compare the pages: none where the pages are not one site, fewer where not all are there."""
    if wishes.independent:
        return ()
    return (*SITE_RULES, *(FOLDER_RULES if is_whole(wishes) else ()))


def is_folder(wishes: Wishes) -> bool:
    """Whether a folder is checked, and not a site on the net."""
    return urlsplit(wishes.site).scheme not in ("http", "https")


def shown_url(wishes: Wishes, url: str) -> str:
    """The address in reports: of a folder from the site's root, because the port is another one every time."""
    if not is_folder(wishes):
        return url
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
