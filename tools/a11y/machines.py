"""Where the browsers of a run come from, how many there may be, and which version they have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tools.a11y import binaries, grid
from tools.a11y.binaries import Binaries
from tools.a11y.browser import Browser, find_binaries
from tools.a11y.grid import Grid
from tools.a11y.memory import Memory
from tools.a11y.problem import BrowserProblem
from tools.model.finding import CannotRun

ON_ONE_MACHINE = 2


@dataclass(frozen=True, slots=True)
class Machines:
    """`where` the browsers are, `jobs` at a time, all of one `version`: two versions need not find the same."""

    where: Binaries | Grid
    jobs: int
    version: str

    def browsers(self, memory: Memory | None = None) -> Callable[[], Browser]:
        """What starts one more browser. All of them share the memory."""
        shared = memory or Memory()

        def start() -> Browser:
            browser = Browser(self.where, shared)
            if isinstance(self.where, Grid) and browser.version != self.version:
                browser.close()
                raise CannotRun(
                    f"De nodes van de grid hebben verschillende browsers ({self.version} en {browser.version}). Dan hangt de "
                    "uitkomst af van het toeval. Geef alle nodes dezelfde versie."
                )
            return browser

        return start


def find(hub: str, jobs: int) -> Machines:
    """Those of the grid at this address, or of this machine; `jobs` 0 is as many as make sense."""
    if not hub:
        found = find_binaries()
        return Machines(found, jobs or ON_ONE_MACHINE, binaries.full_version(found.browser))
    nodes = grid.find(hub)
    try:
        with Browser(nodes) as browser:
            version = browser.version
    except BrowserProblem as error:
        raise CannotRun(f"De toets kan niet draaien: {error}. Kijk of de nodes van {hub} nog werken.") from error
    return Machines(nodes, min(jobs or nodes.slots, nodes.slots), version)
