"""Visits of an earlier run that still hold: nothing they depended on has changed."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Collection
from urllib.parse import urlsplit

from tools.a11y import plain
from tools.a11y.fetching import Response
from tools.a11y.page_check import Visit
from tools.a11y.store import Store


class KeptVisits:
    """The visits in a store, of pages that are found under the address `base` with `get`.

    A visit is kept with the content of everything the browser asked for during it. As long as all of that is the same,
    the page would ask for the same things, and be the same.
    """

    def __init__(self, store: Store, circumstances: str, base: str, get: Callable[[str], Response]) -> None:
        self.store, self.circumstances, self.get = store, circumstances, get
        self.origin = "{0.scheme}://{0.netloc}".format(urlsplit(base))
        self.began = int(time.time())
        self.known: dict[str, str | None] = {}

    def of(self, url: str, shown: str) -> Visit | None:
        """The visit to this page that still holds, or None."""
        entry = self.store.read(self._key(url, shown))
        try:
            if not entry or any(self._content(self.origin + path) != content for path, content in entry["uses"]):
                return None
            return plain.unpack(Visit, entry["visit"])
        except (TypeError, ValueError, KeyError, AttributeError):  # in a form that is not of now
            return None

    def keep(self, url: str, shown: str, loads: Collection[str] | None, visit: Visit) -> None:
        """Keep a visit of which all loads are known, are of this site, and were there before the run began."""
        if loads is None or not all(load.startswith(self.origin + "/") for load in loads):
            return
        uses = [(load.removeprefix(self.origin), self._content(load)) for load in sorted(loads)]
        if all(content for _, content in uses):
            self.store.write(self._key(url, shown), {"uses": uses, "visit": plain.pack(visit)})

    def _key(self, url: str, shown: str) -> str:
        return hashlib.sha256(f"{self.circumstances}\0{shown}\0{self._content(url)}".encode()).hexdigest()

    def _content(self, url: str) -> str | None:
        """What is at an address, as a short text; None when that cannot be said."""
        if url not in self.known:
            self.known[url] = self._fetched(url)
        return self.known[url]

    def _fetched(self, url: str) -> str | None:
        answer = self.get(url)
        changed_meanwhile = answer.modified is not None and answer.modified >= self.began
        if not answer.status or changed_meanwhile:
            return None
        head = f"{answer.url.removeprefix(self.origin)}\0{answer.status}\0{answer.content_type}\0{answer.charset}\0"
        return hashlib.sha256(head.encode() + answer.body).hexdigest()
