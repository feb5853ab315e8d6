"""How pages are shared out, and what happens when a browser or a person stops."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import Counter

import pytest

from tools.a11y import runner
from tools.a11y.problem import BrowserProblem, PageMissing, PageProblem
from tools.a11y.runner import Outcome, Run
from tools.model.finding import CannotRun


class Browsers:
    """Counts how many browsers were started and ended."""

    def __init__(self) -> None:
        self.started: list[FakeBrowser] = []
        self.refusals = 0

    def start(self) -> FakeBrowser:
        if self.refusals:
            self.refusals -= 1
            raise BrowserProblem("de browser start niet")
        self.started.append(FakeBrowser())
        return self.started[-1]

    @property
    def all_closed(self) -> bool:
        return all(browser.closed.is_set() for browser in self.started)


class FakeBrowser:
    def __init__(self) -> None:
        self.closed = threading.Event()

    def close(self) -> None:
        self.closed.set()


def quiet(_done: int, _total: int) -> None:
    """Say nothing."""


def pages(number: int) -> list[str]:
    return [f"/{one}/" for one in range(number)]


def test_every_page_is_checked_once_and_every_browser_is_ended() -> None:
    browsers, told = Browsers(), list[tuple[int, int]]()
    run = Run(browsers.start, lambda _browser, url: url.upper(), lambda done, total: told.append((done, total)))
    outcome = run.over(pages(20), jobs=3)
    assert outcome == Outcome({url: url.upper() for url in pages(20)}, {})
    assert len(browsers.started) <= 3
    assert browsers.all_closed
    assert max(told) == (20, 20)


def test_no_more_browsers_than_pages() -> None:
    browsers = Browsers()
    Run(browsers.start, lambda _browser, url: url, quiet).over(["/a/"], jobs=4)
    assert len(browsers.started) == 1


def test_a_page_that_breaks_a_browser_is_tried_again_in_a_new_one() -> None:
    browsers, tries = Browsers(), Counter[str]()

    def check(browser: FakeBrowser, url: str) -> str:
        tries[url] += 1
        if url == "/1/" and tries[url] == 1:
            raise BrowserProblem("weg")
        assert not browser.closed.is_set()
        return url

    outcome = Run(browsers.start, check, quiet).over(pages(3), jobs=1)
    assert outcome.failed == {}
    assert tries == {"/0/": 1, "/1/": 2, "/2/": 1}
    assert len(browsers.started) == 2
    assert browsers.all_closed


def test_a_page_that_fails_twice_is_a_failure_and_the_others_go_on() -> None:
    browsers = Browsers()

    def check(_browser: FakeBrowser, url: str) -> str:
        if url == "/1/":
            raise PageProblem("te laat")
        return url

    outcome = Run(browsers.start, check, quiet).over(pages(3), jobs=1)
    assert outcome == Outcome({"/0/": "/0/", "/2/": "/2/"}, {"/1/": "te laat"})
    assert browsers.all_closed


def test_a_page_that_the_server_does_not_have_is_not_tried_again() -> None:
    browsers, tries = Browsers(), Counter[str]()

    def check(_browser: FakeBrowser, url: str) -> str:
        tries[url] += 1
        raise PageMissing("foutcode 404")

    assert Run(browsers.start, check, quiet).over(["/a/"], jobs=1).failed == {"/a/": "foutcode 404"}
    assert tries["/a/"] == 1
    assert len(browsers.started) == 1


def test_a_browser_that_starts_at_the_second_try_will_do() -> None:
    browsers = Browsers()
    browsers.refusals = 1
    assert Run(browsers.start, lambda _browser, url: url, quiet).over(["/a/"], jobs=1).failed == {}


def test_a_browser_that_does_not_start_at_all_ends_the_run() -> None:
    browsers = Browsers()
    browsers.refusals = 99
    run = Run(browsers.start, lambda _browser, url: url, quiet)
    with pytest.raises(CannotRun, match="de browser start niet"):
        run.over(pages(5), jobs=1)


def test_our_own_mistake_is_raised_and_browsers_are_ended() -> None:
    browsers = Browsers()

    def check(_browser: FakeBrowser, url: str) -> str:
        raise ZeroDivisionError(url)

    run = Run(browsers.start, check, quiet)
    with pytest.raises(ZeroDivisionError):
        run.over(pages(5), jobs=2)
    assert browsers.all_closed


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_after_an_interrupt_the_rest_is_not_checked_and_browsers_are_ended(name: str) -> None:
    browsers, busy = Browsers(), threading.Event()

    def check(browser: FakeBrowser, url: str) -> str:
        if url == "/0/":
            return url
        busy.set()
        assert browser.closed.wait(10)
        raise BrowserProblem("weg")

    def interrupt() -> None:
        busy.wait(10)
        time.sleep(0.05)
        os.kill(os.getpid(), getattr(signal, name))

    sender = threading.Thread(target=interrupt)
    sender.start()
    outcome = Run(browsers.start, check, quiet).over(pages(4), jobs=1)
    sender.join()
    assert outcome.results == {"/0/": "/0/"}
    assert outcome.failed == dict.fromkeys(["/1/", "/2/", "/3/"], runner.STOPPED)
    assert browsers.all_closed
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_browser_that_was_still_starting_is_ended_too() -> None:
    browsers, starting = Browsers(), threading.Event()

    def slow_start() -> FakeBrowser:
        starting.set()
        time.sleep(0.5)
        return browsers.start()

    def interrupt() -> None:
        starting.wait(10)
        os.kill(os.getpid(), signal.SIGINT)

    sender = threading.Thread(target=interrupt)
    sender.start()
    outcome = Run(slow_start, lambda _browser, url: url, quiet).over(pages(2), jobs=1)
    sender.join()
    assert outcome.failed == dict.fromkeys(pages(2), runner.STOPPED)
    assert len(browsers.started) == 1
    assert browsers.all_closed


@pytest.mark.parametrize("times", [1, 5])
def test_impatience_changes_nothing(times: int) -> None:
    browsers = Browsers()

    def check(_browser: FakeBrowser, url: str) -> str:
        for _ in range(times):
            os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.2)
        return url

    outcome = Run(browsers.start, check, quiet).over(pages(9), jobs=2)
    assert outcome.failed
    assert len(outcome.failed) + len(outcome.results) == 9
    assert browsers.all_closed


def test_a_run_outside_the_main_thread_leaves_signals_alone() -> None:
    outcomes: list[Outcome[str]] = []
    run = Run(Browsers().start, lambda _browser, url: url, quiet)
    thread = threading.Thread(target=lambda: outcomes.append(run.over(["/a/"], jobs=1)))
    thread.start()
    thread.join()
    assert outcomes[0].results == {"/a/": "/a/"}


def test_a_page_that_holds_its_browser_is_tried_once_more_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "VISIT_SECONDS", 0.1)
    browsers, tries = Browsers(), Counter[str]()

    def check(browser: FakeBrowser, url: str) -> str:
        tries[url] += 1
        if url == "/1/" or (url == "/2/" and tries[url] == 1):
            assert browser.closed.wait(10)
            raise BrowserProblem("de verbinding is weg")
        return url

    outcome = Run(browsers.start, check, quiet).over(pages(4), jobs=2)
    assert outcome == Outcome({url: url for url in ("/0/", "/2/", "/3/")}, {"/1/": runner.TOO_LONG})
    assert tries == {"/0/": 1, "/1/": 2, "/2/": 2, "/3/": 1}
    assert browsers.all_closed


def test_a_page_of_a_worker_without_browser_is_checked_by_another() -> None:
    """As with a grid of which one machine goes down: the machine that is left does all the work."""
    browsers = Browsers()

    def check(browser: FakeBrowser, url: str) -> str:
        if browser is browsers.started[0]:
            browsers.refusals = 2
            time.sleep(0.2)
            raise BrowserProblem("de machine is weg")
        time.sleep(0.01)
        return url

    outcome = Run(browsers.start, check, quiet).over(pages(8), jobs=2)
    assert outcome == Outcome({url: url for url in pages(8)}, {})
    assert browsers.all_closed


def test_when_no_browser_is_left_what_is_known_is_kept() -> None:
    browsers = Browsers()

    def check(_browser: FakeBrowser, url: str) -> str:
        if url == "/2/":
            browsers.refusals = 9
            raise BrowserProblem("weg")
        return url

    outcome = Run(browsers.start, check, quiet).over(pages(5), jobs=1)
    assert outcome.results == {"/0/": "/0/", "/1/": "/1/"}
    assert outcome.failed == dict.fromkeys(["/2/", "/3/", "/4/"], "de browser start niet")
