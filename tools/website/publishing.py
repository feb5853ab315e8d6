"""The pages of the site -> files of a release; only those are made that are not as before, by several processes where it pays."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from tools.model.finding import Finding
from tools.model.page import Page
from tools.processes.sharing import available
from tools.website import rendering
from tools.website.markdown_html import Html
from tools.website.memory import Memory
from tools.website.releases import Draft, Record, Records
from tools.website.rendering import Converted, Frame
from tools.website.site_links import Followed

SITE = "site"
TEXTS, ADDRESSES = "teksten", "adressen"
"""The shelves of the memory for texts as HTML, and for the addresses that links led to."""

PAGES_A_PROCESS = 150
"""From this many pages on a process more is faster: to start one takes as long as some thirty pages."""

PAGES_A_HEAP = 16
MOST_HEAPS = 1_000
RULE = "link-doel"
Other = tuple[str, bytes, Callable[[], bytes]]
"""A file that is no page: its place, the key of what it is made from, and how it is made."""

Made = tuple[str, str, Record, Converted]


@dataclass
class Texts:
    """The texts that were converted before, by path of the page. `changed` are the paths that are not as before."""

    converted: dict[str, Converted] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)
    """The addresses that links led to."""
    changed: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, memory: Memory) -> Texts:
        """Those that the memory has from an earlier build."""
        return cls(memory.shelf(TEXTS, [Converted, Html, Followed]).values, memory.shelf(ADDRESSES, []).values)

    def keep(self, memory: Memory) -> None:
        """For the next build; when nothing can be written, that one only takes longer."""
        texts, known = memory.shelf(TEXTS, []), memory.shelf(ADDRESSES, [])
        changed = {
            path for path in self.known.keys() | known.values.keys() if self.known.get(path) != known.values.get(path)
        }
        texts.values, known.values = self.converted, self.known
        texts.save(self.changed)
        known.save(changed)


@dataclass
class Keys:
    """The keys of the pages of the last build, kept within a process. A key follows from the page, its text as HTML and
    all around it; while that is the same, none has to be made again. Who only edits a text changes nothing around it."""

    _around: tuple[object, ...] = ()
    _pages: tuple[Page, ...] = ()
    _found: dict[str, tuple[Page, Converted, bytes]] = field(default_factory=dict)

    def look(self, frame: Frame, shared: bytes) -> None:
        """At the start of a build: forget everything when something around the pages has changed."""
        site = dataclasses.replace(frame.site, pages=())
        around = (shared, frame.whole(), site, frame.settings, frame.today, frame.known)
        pages = frame.site.pages
        same = len(pages) == len(self._pages) and all(map(_same_for_others, self._pages, pages))
        if not same or around != self._around:
            self._found = {}
        self._around, self._pages = around, pages

    def of(self, page: Page, own: Converted) -> bytes | None:
        """The key of a page that is as it was."""
        found = self._found.get(page.path)
        return found[2] if found and found[0] is page and found[1] is own else None

    def keep(self, page: Page, own: Converted, key: bytes) -> None:
        """For the next build."""
        self._found[page.path] = page, own, key


def _same_for_others(before: Page, after: Page) -> bool:
    """Whether other pages see no difference: none shows the text of another."""
    return before is after or dataclasses.replace(before, body="", body_line=0) == dataclasses.replace(
        after, body="", body_line=0
    )


@dataclass
class Plan:
    """The pages that must be made, and the records of those that stay."""

    frame: Frame
    draft: Draft
    texts: Texts
    keys: Keys
    shared: bytes
    records: Records = field(default_factory=dict)
    todo: list[Page] = field(default_factory=list)

    def heaps(self) -> list[list[Page]]:
        """The pages to make in heaps of neighbours, for processes that each take one when they are free."""
        size = max(PAGES_A_HEAP, -(-len(self.todo) // MOST_HEAPS))
        return [self.todo[start : start + size] for start in range(0, len(self.todo), size)]

    def made(self, heap: Iterable[Page]) -> list[Made]:
        """Make pages and put them in the release."""
        return [_made(self.frame, self.draft, self.shared, page, self.texts.converted.get(page.path)) for page in heap]

    def take(self, made: Iterable[Made]) -> list[Finding]:
        """Take in what was made, wherever that was. The findings are links that lead nowhere."""
        fresh = dict(self.texts.converted)
        for path, place, record, own in made:
            self.records[place] = record
            fresh[path] = own
        for page in self.frame.site.pages:
            self.keys.keep(page, fresh[page.path], self.records[f"{SITE}/{rendering.uri(page)}"].key)
        wrong = sorted(_wrong_links(self.frame, fresh))
        _remember(self.frame, self.texts, fresh, {finding.path for finding in wrong})
        return wrong


def plan(frame: Frame, draft: Draft, texts: Texts, keys: Keys | None = None) -> Plan:
    """Which pages are as they were, and which must be made."""
    keys = keys or Keys()
    found = Plan(frame, draft, texts, keys, frame.shared())
    keys.look(frame, found.shared)
    links_hold = texts.known == frame.known
    for page in frame.site.pages:
        own, place = texts.converted.get(page.path), f"{SITE}/{rendering.uri(page)}"
        live = draft.live.get(place)
        if own and live and live.key == (keys.of(page, own) or _key_now(frame, found.shared, page, own, links_hold)):
            found.records[place] = draft.keep(place)
        else:
            found.todo.append(page)
    return found


def _key_now(frame: Frame, shared: bytes, page: Page, own: Converted, links_hold: bool) -> bytes | None:
    """The key of a page whose text is as it was; nothing when it is not."""
    if not rendering.is_same(frame, page, own, links_hold):
        return None
    return rendering.page_key(frame, shared, page, own, rendering.around(frame, page))


def processes(count: int) -> int:
    """How many processes to make that many pages with; 1 where more would not pay."""
    return max(1, min(available(), count // PAGES_A_PROCESS))


def _made(frame: Frame, draft: Draft, shared: bytes, page: Page, before: Converted | None) -> Made:
    own = rendering.converted(frame, page, before)
    place = f"{SITE}/{rendering.uri(page)}"
    needs = rendering.around(frame, page)
    key = rendering.page_key(frame, shared, page, own, needs)
    return page.path, place, draft.write(place, key, rendering.page_bytes(frame, own, needs)), own


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
