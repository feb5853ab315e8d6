"""Visit pages: those whose earlier visit still holds are taken from the cache, the rest are shared out over browsers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tools.a11y.browser import Browser
from tools.a11y.fetching import Response
from tools.a11y.kept_visits import KeptVisits
from tools.a11y.page_check import Visit, visit
from tools.a11y.runner import Outcome, Run, Tell


@dataclass(frozen=True)
class Visiting:
    """How pages are visited. `start` gives a new browser; `shown` is what a page is called in the report."""

    start: Callable[[], Browser]
    get: Callable[[str], Response]
    shown: Callable[[str], str]
    kept: KeptVisits | None = None
    fresh: bool = False
    """Visit every page, whatever is known of it."""

    def over(self, urls: Sequence[str], jobs: int, tell: Tell) -> Outcome[Visit]:
        """Visit these pages with that many browsers at once."""
        earlier = self.earlier(urls)
        waiting = [url for url in urls if url not in earlier]
        run: Run[Browser, Visit] = Run(self.start, self.visited, tell)
        outcome = run.over(waiting, jobs) if waiting else Outcome[Visit]()
        return Outcome(earlier | outcome.results, outcome.failed)

    def earlier(self, urls: Sequence[str]) -> dict[str, Visit]:
        """The pages of which an earlier visit still holds."""
        if self.kept is None or self.fresh:
            return {}
        found = {url: self.kept.of(url, self.shown(url)) for url in urls}
        return {url: known for url, known in found.items() if known}

    def visited(self, browser: Browser, url: str) -> Visit:
        """Visit one page, and keep what it brought."""
        if self.kept is None:
            return visit(url, browser, self.get)
        browser.loads()  # what the page before this one asked for last
        made = visit(url, browser, self.get)
        self.kept.keep(url, self.shown(url), browser.loads(), made)
        return made
