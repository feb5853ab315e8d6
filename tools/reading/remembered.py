"""Pages that were read before: one is read again when its file or a name that it may refer to has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from tools.model.finding import Finding
from tools.model.page import Page
from tools.reading.pages import Registers, page_from_bytes


@dataclass
class Remembered:
    """`pages` has, for each path, the digest of what was read and the page. `changed` are the paths that are not as before."""

    pages: dict[str, tuple[bytes, Page]] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    _names: bytes = b""

    def start(self, registers: Registers) -> None:
        """Before the first page: a page may refer to what is in the registers."""
        names = (registers.correspondenten, registers.themas, registers.levensgebeurtenissen, registers.facts)
        faulty = registers.faulty if isinstance(registers.faulty, Iterable) else ()
        found = repr([*map(sorted, names), sorted(faulty)]).encode("utf-8", "surrogatepass")
        self._names = hashlib.blake2b(found, digest_size=32).digest()

    def page(self, path: str, data: bytes, registers: Registers) -> tuple[Page | None, list[Finding]]:
        """The page in a file. One with a finding is read each time, so that it is said each time."""
        key = hashlib.blake2b(data, digest_size=16, key=self._names).digest()
        before = self.pages.get(path)
        if before and before[0] == key:
            return before[1], []
        self.changed.add(path)
        page, findings = page_from_bytes(path, data, registers)
        if page and not findings:
            self.pages[path] = key, page
        else:
            self.pages.pop(path, None)
        return page, findings

    def finish(self, paths: Iterable[str]) -> None:
        """After the last page: forget those whose file is gone."""
        gone = self.pages.keys() - set(paths)
        self.changed |= gone
        for path in gone:
            del self.pages[path]
