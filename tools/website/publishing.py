"""The pages of the site -> files of a release; only those are made that are not as before, by several processes where it pays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from tools.model.finding import Finding
from tools.model.page import Page
from tools.website import rendering
from tools.website.releases import Draft, Record, Records
from tools.website.rendering import Converted, Frame
from tools.website.site_links import Followed

T = TypeVar("T")
SITE = "site"
PAGES_A_PROCESS = 150
"""From this many pages on a process more is faster: to start one takes as long as some thirty pages."""

RULE = "link-doel"
Other = tuple[str, bytes, Callable[[], bytes]]
"""A file that is no page: its place, the key of what it is made from, and how it is made."""

Made = tuple[str, str, Record, Converted]


class Spread(Protocol):
    """Does the shares of a piece of work, in processes of their own where the system can."""

    def __call__(self, work: Callable[[int], T], shares: int, /) -> list[T]:
        """`work(share)` for each share, in order."""


@dataclass
class Texts:
    """The texts that were converted before, by path of the page. `changed` are the paths that are not as before."""

    converted: dict[str, Converted] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)
    """The addresses that links led to."""
    changed: set[str] = field(default_factory=set)


def pages(frame: Frame, draft: Draft, texts: Texts, spread: Spread) -> tuple[Records, list[Finding]]:
    """Put every page in the release. The findings are links that lead nowhere."""
    shared = frame.shared()
    links_hold = texts.known == frame.known
    records: Records = {}
    todo: list[Page] = []
    for page in frame.site.pages:
        own, place = texts.converted.get(page.path), f"{SITE}/{rendering.uri(page)}"
        live = draft.live.get(place)
        if (
            own
            and live
            and rendering.is_same(frame, page, own, links_hold)
            and live.key == rendering.page_key(frame, shared, page, own)
        ):
            records[place] = draft.keep(place)
        else:
            todo.append(page)
    heaps = [todo[start::number] for number in [processes(len(todo))] for start in range(number)]

    def work(share: int) -> list[Made]:
        return [_made(frame, draft, shared, page, texts.converted.get(page.path)) for page in heaps[share]]

    fresh = dict(texts.converted)
    for path, place, record, own in (one for made in spread(work, len(heaps)) for one in made):
        records[place] = record
        fresh[path] = own
    wrong = sorted(_wrong_links(frame, fresh))
    _remember(frame, texts, fresh, {finding.path for finding in wrong})
    return records, wrong


def processes(count: int) -> int:
    """How many processes to make that many pages with; 1 where more would not pay."""
    return max(1, min(available(), count // PAGES_A_PROCESS))


def available() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _made(frame: Frame, draft: Draft, shared: bytes, page: Page, before: Converted | None) -> Made:
    own = rendering.converted(frame, page, before)
    place = f"{SITE}/{rendering.uri(page)}"
    key = rendering.page_key(frame, shared, page, own)
    return page.path, place, draft.write(place, key, rendering.page_bytes(frame, page, own)), own


def _remember(frame: Frame, texts: Texts, fresh: dict[str, Converted], wrong: set[str]) -> None:
    kept = {path: own for path, own in fresh.items() if path in frame.site.by_path and path not in wrong}
    texts.changed |= {
        path for path in kept.keys() | texts.converted.keys() if kept.get(path) is not texts.converted.get(path)
    }
    texts.converted, texts.known = kept, dict(frame.known)


def _wrong_links(frame: Frame, fresh: dict[str, Converted]) -> Iterator[Finding]:
    for page in frame.site.pages:
        for link in fresh[page.path].html.links:
            message = link.problem or _no_heading(frame, link, fresh)
            if message:
                yield Finding(page.path, _line(page, link.typed), RULE, message, correspondent=page.correspondent)


def _no_heading(frame: Frame, link: Followed, fresh: dict[str, Converted]) -> str:
    target = fresh.get(link.path) if link.anchor else None
    if target is None or f'id="{link.anchor}"' in target.html.html:
        return ""
    return f"Op de pagina {frame.site.by_path[link.path].titel} staat geen kop met het anker #{link.anchor}. Controleer de kop."


def _line(page: Page, typed: str) -> int:
    before, found, _ = page.body.partition(typed)
    return page.body_line + before.count("\n") if found else page.body_line


def others(draft: Draft, files: Iterable[Other]) -> Records:
    """Put the other files in the release."""
    records: Records = {}
    for place, key, make in files:
        live = draft.live.get(place)
        records[place] = draft.keep(place) if live and live.key == key else draft.write(place, key, make())
    return records
