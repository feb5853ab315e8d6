"""Pages that were read before: one is read again when its file or a name that it may refer to has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tools.model.finding import Finding
from tools.model.page import Page
from tools.processes.sharing import available, spread
from tools.reading.pages import Registers, page_from_bytes

PAGES_A_PROCESS = 150
"""From this many pages on a process more is faster."""

Read = tuple[Page | None, list[Finding]]
"""A page with what is wrong in its file; no page when that is too much."""


@dataclass
class Remembered:
    """`pages` has, for each path, the digest of what was read and the page. `changed` are the paths that are not as before.

    `also` is what another part of the product makes of a page alone: where pages are read in several processes it is made
    there too, and is by path in `along`.
    """

    pages: dict[str, tuple[bytes, Page]] = field(default_factory=dict)
    also: Callable[[Page], Any] | None = None
    along: dict[str, Any] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    _names: bytes = b""
    _keys: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)
    _ready: dict[tuple[str, bytes], Read] = field(default_factory=dict)

    def start(self, registers: Registers) -> None:
        """Before the first page: a page may refer to what is in the registers."""
        names = (registers.correspondenten, registers.themas, registers.levensgebeurtenissen, registers.facts)
        faulty = registers.faulty if isinstance(registers.faulty, Iterable) else ()
        found = repr([*map(sorted, names), sorted(faulty)]).encode("utf-8", "surrogatepass")
        self._names = hashlib.blake2b(found, digest_size=32).digest()

    def prepare(self, files: Sequence[tuple[str, bytes]], registers: Registers) -> None:
        """Read the files that are not as before in several processes, where they are so many that it pays.

        Each is asked for after it, with `page`.
        """
        self._keys = {path: (data, self._key(data)) for path, data in files}
        unread = [(path, data) for path, data in files if not self._known(path, self._key_of(path, data))]
        processes = min(available(), len(unread) // PAGES_A_PROCESS)
        if processes < 2:
            return

        def read(share: int) -> list[tuple[Read, Any]]:
            pages = [page_from_bytes(path, data, registers) for path, data in unread[share::processes]]
            return [(one, self.also(one[0]) if self.also and one[0] else None) for one in pages]

        for share, found in enumerate(spread(read, processes)):
            for (path, data), (one, along) in zip(unread[share::processes], found, strict=True):
                self._ready[path, self._key_of(path, data)] = one
                if along is not None:
                    self.along[path] = along

    def page(self, path: str, data: bytes, registers: Registers) -> Read:
        """The page in a file. One with a finding is read each time, so that it is said each time."""
        key = self._key_of(path, data)
        if known := self._known(path, key):
            return known, []
        self.changed.add(path)
        ready = self._ready.pop((path, key), None)
        page, findings = ready or page_from_bytes(path, data, registers)
        if page and not findings:
            self.pages[path] = key, page
        else:
            self.pages.pop(path, None)
        return page, findings

    def finish(self, paths: Iterable[str]) -> None:
        """After the last page: forget those whose file is gone."""
        self._keys = {}  # with the bytes of all files
        gone = self.pages.keys() - set(paths)
        self.changed |= gone
        for path in gone:
            del self.pages[path]

    def _key_of(self, path: str, data: bytes) -> bytes:
        """The key of what is in a file; it takes long enough to make it once."""
        found = self._keys.get(path)
        return found[1] if found and found[0] is data else self._key(data)

    def _key(self, data: bytes) -> bytes:
        return hashlib.blake2b(data, digest_size=16, key=self._names).digest()

    def _known(self, path: str, key: bytes) -> Page | None:
        before = self.pages.get(path)
        return before[1] if before and before[0] == key else None
