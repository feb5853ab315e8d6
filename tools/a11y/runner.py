"""Share the pages out over some browsers; replace a browser that fails, and leave none behind whatever happens."""

from __future__ import annotations

import contextlib
import queue
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from tools.a11y.problem import BrowserProblem, PageMissing, PageProblem
from tools.model.finding import CannotRun

ATTEMPTS = 2
POLL_SECONDS = 0.05
VISIT_SECONDS = 180
"""Longer than the slowest page on a busy machine; a script that loops for ever would hold its browser until the end."""
TOO_LONG = "de pagina houdt de browser vast"
STOPPED = "de toets is afgebroken voor deze pagina aan de beurt was"


class Closable(Protocol):
    """A browser, as far as sharing out work goes."""

    def close(self) -> None:
        """End it; may be called twice and from another thread."""


class NoBrowser(Exception):
    """A browser does not start, and will not start for the next page either."""


B = TypeVar("B", bound=Closable)
T = TypeVar("T")
Tell = Callable[[int, int], None]


@dataclass
class Outcome(Generic[T]):
    """What came of each address: a result, or in Dutch the reason why there is none."""

    results: dict[str, T] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


class Run(Generic[B, T]):
    """One run over a list of addresses. `start` gives a new browser, `check` does the work on one address."""

    def __init__(self, start: Callable[[], B], check: Callable[[B, str], T], tell: Tell) -> None:
        self.start, self.check, self.tell = start, check, tell
        self.outcome: Outcome[T] = Outcome()
        self.waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.stopping = threading.Event()
        self.lock = threading.Lock()
        self.open: list[B] = []
        self.busy: dict[B, float] = {}
        self.overdue: set[B] = set()
        self.errors: list[BaseException] = []
        self.tries: Counter[str] = Counter()
        self.refusal = ""
        self.total = 0

    def over(self, addresses: Sequence[str], jobs: int) -> Outcome[T]:
        """Check all addresses with that many browsers at once. After Ctrl-C the rest has failed as "stopped"."""
        self.total = len(addresses)
        for address in addresses:
            self.waiting.put(address)
        workers = [threading.Thread(target=self._work) for _ in range(max(1, min(jobs, len(addresses))))]
        with stop_signals() as received:
            for worker in workers:
                worker.start()
            while any(worker.is_alive() for worker in workers):
                if received and not self.stopping.is_set():
                    self._stop()
                self._end_overdue()
                time.sleep(POLL_SECONDS)
        if self.errors:
            raise self.errors[0]
        if self.refusal and not self.outcome.results:
            raise CannotRun(f"De toets kan niet draaien: {self.refusal}")
        for address in addresses:
            if address not in self.outcome.results:
                self.outcome.failed.setdefault(address, STOPPED if self.stopping.is_set() else self.refusal)
        return self.outcome

    def _stop(self) -> None:
        """Let every worker end after what it is doing, and cut that short by ending its browser."""
        self.stopping.set()
        with self.lock:
            still_open = list(self.open)
        for browser in still_open:
            browser.close()

    def _end_overdue(self) -> None:
        """End each browser that a page has held for too long; its page is tried once more in another one."""
        now = time.monotonic()
        with self.lock:
            late = [browser for browser, began in self.busy.items() if now - began > VISIT_SECONDS]
            self.overdue.update(late)
        for browser in late:
            browser.close()

    def _work(self) -> None:
        browser: B | None = None
        try:
            while not (self.stopping.is_set() or self._is_done()):
                browser = browser or self._open()
                if self.stopping.is_set():
                    break
                try:
                    address = self.waiting.get(timeout=POLL_SECONDS)
                except queue.Empty:
                    continue  # a page that another worker is at may come back
                browser = self._check(address, browser)
        except NoBrowser as error:
            self.refusal = str(error)
        except BaseException as error:
            self.errors.append(error)
            self.stopping.set()
        finally:
            self._close(browser)

    def _is_done(self) -> bool:
        with self.lock:
            return len(self.outcome.results) + len(self.outcome.failed) == self.total

    def _check(self, address: str, browser: B) -> B | None:
        """Check one address. Gives the browser to go on with; after a failure there is none."""
        try:
            result = self._watched(browser, address)
        except PageMissing as error:
            self._done(None, address, str(error))
        except PageProblem as error:
            self._close(browser)
            self._failed(address, TOO_LONG if browser in self.overdue else str(error))
            return None
        else:
            self._done(result, address, "")
        return browser

    def _failed(self, address: str, reason: str) -> None:
        """Put the address back, for whoever has a browser; the second time it has failed."""
        if self.stopping.is_set():
            return
        with self.lock:
            self.tries[address] += 1
            last = self.tries[address] == ATTEMPTS
        if last:
            self._done(None, address, reason)
        else:
            self.waiting.put(address)

    def _watched(self, browser: B, address: str) -> T:
        """The check itself, with the clock running."""
        with self.lock:
            self.busy[browser] = time.monotonic()
        try:
            return self.check(browser, address)
        finally:
            with self.lock:
                self.busy.pop(browser, None)

    def _done(self, result: T | None, address: str, reason: str) -> None:
        with self.lock:
            if result is None:
                self.outcome.failed[address] = reason
            else:
                self.outcome.results[address] = result
            done = len(self.outcome.results) + len(self.outcome.failed)
        self.tell(done, self.total)

    def _open(self) -> B:
        """A new browser; tried twice."""
        try:
            browser = self.start()
        except BrowserProblem:
            try:
                browser = self.start()
            except BrowserProblem as error:
                raise NoBrowser(str(error)) from error
        with self.lock:
            self.open.append(browser)
        if self.stopping.is_set():  # nobody else knew of it when all were ended
            browser.close()
        return browser

    def _close(self, browser: B | None) -> None:
        if browser is not None:
            browser.close()
            with self.lock:
                self.open = [one for one in self.open if one is not browser]


@contextlib.contextmanager
def stop_signals() -> Iterator[list[int]]:
    """Collect Ctrl-C and the signals that end a program in CI or with its terminal, instead of being thrown out by them.

    An exception from a signal can come between any two steps, also where a browser has just been started; and in
    Python 3.11 a Thread.join that is interrupted takes a thread for ended that is still at work.
    """
    received: list[int] = []
    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        names = []
    before = {name: signal.signal(getattr(signal, name), lambda number, _: received.append(number)) for name in names}
    try:
        yield received
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
