"""What of the built site goes around the answers: its search page and its redirects. A new site takes over by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.model.finding import CannotRun
from tools.search import opensearch, shell, static_site
from tools.search.shell import Shell

PAGE = "zoeken/index.html"
Stamp = tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """What belongs to one build of the site. The page names style sheets that go with the build before it."""

    page: Shell
    redirects: Mapping[str, str]
    description: bytes
    """For browsers that can search here from their own bar; nothing when the address of the site is not known."""


class Around:
    """`now` are the parts of the site that is there now."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._seen = self._stamp()
        self.now = self._read()

    def refresh(self) -> bool:
        """Read them again when another site has taken its place. While that has no whole page, the one before goes on."""
        seen = self._stamp()
        if not seen or seen == self._seen:
            return False
        self._seen = seen
        with contextlib.suppress(CannotRun):
            self.now = self._read()
            return True
        return False

    def _read(self) -> Parts:
        page = shell.read(self._site / PAGE)
        redirects = static_site.read_redirects(self._site / static_site.REDIRECTS)
        return Parts(page, redirects, opensearch.describe(page.canonical, page.sitenaam))

    def _stamp(self) -> Stamp:
        """What is other for every file that takes the place of another; nothing while there is no page."""
        found = []
        for name in (PAGE, static_site.REDIRECTS):
            with contextlib.suppress(OSError):
                state = (self._site / name).stat()
                found.append((state.st_mtime_ns, state.st_ino, state.st_size))
        return tuple(found)
