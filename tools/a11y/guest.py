"""Fetch from a site on the net as a guest: what its robots.txt allows, one request at a time, with a pause between."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from tools.a11y import fetching
from tools.a11y.fetching import NAME, Response
from tools.model.finding import CannotRun

LONGEST_ROBOTS = 500 * 1024
"""More of robots.txt need not be read (RFC 9309, 2.5)."""


class Guest:
    """A guest of the site at `base`. What is refused is in `refused`."""

    def __init__(
        self,
        base: str,
        pause: float,
        get: Callable[[str], Response] = fetching.get,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self.origin = "{0.scheme}://{0.netloc}".format(urlsplit(base))
        self.fetch, self.wait = get, wait
        self.rules = robots(get(self.origin + "/robots.txt"))
        self.pause = max(pause, self.rules.crawl_delay(NAME) or 0)
        self.sitemaps = tuple(self.rules.sitemaps)
        self.refused: set[str] = set()
        self.lock = threading.Lock()
        self.next = 0.0

    def allows(self, url: str) -> bool:
        """Whether the site lets us open this address."""
        if not url.startswith(self.origin + "/") or self.rules.can_fetch(url, NAME):
            return True
        self.refused.add(url)
        return False

    def get(self, url: str) -> Response:
        """Fetch it when it is our turn, or say that it is refused."""
        if not self.allows(url):
            return Response(url, 0, "", "", b"", refused=True)
        with self.lock:
            self.wait(max(0.0, self.next - time.monotonic()))
            answer = self.fetch(url)
            self.next = time.monotonic() + self.pause
        return answer


def robots(answer: Response) -> Protego:
    """The rules in robots.txt: none when it is not there, and no access when the server cannot say (RFC 9309, 2.3.1)."""
    if answer.status >= 500:
        raise CannotRun(
            f"{answer.url} geeft foutcode {answer.status}. Zolang dat zo is, mag geen robot de site openen."
        )
    text = answer.body[:LONGEST_ROBOTS].decode("utf-8", errors="replace") if answer.status == 200 else ""
    return Protego.parse(text)
