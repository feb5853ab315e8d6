"""Shares of work: the same answers, whoever does them."""

from __future__ import annotations

import os
import time

import pytest

from tests.checked import TODAY
from tests.pages import page, site
from tools.checks import registry
from tools.processes.sharing import deal, spread


def test_every_share_is_done_once_and_in_order() -> None:
    assert spread(lambda share: share * 10, 3) == [0, 10, 20]
    assert spread(lambda share: share, 1) == [0]


def test_another_process_does_the_other_share() -> None:
    here, there = spread(lambda _share: os.getpid(), 2)
    assert here == os.getpid()
    assert there != here


def test_the_share_of_a_process_that_dies_is_done_here() -> None:
    here = os.getpid()

    def die_elsewhere(share: int) -> int:
        if os.getpid() != here:
            os._exit(1)
        return share

    assert spread(die_elsewhere, 2) == [0, 1]


def test_a_mistake_in_another_process_is_told_once_by_the_first(capfd: pytest.CaptureFixture[str]) -> None:
    def full_disk(share: int) -> int:
        if share:
            raise OSError(28, "No space left on device")
        return share

    with pytest.raises(OSError, match="No space left"):
        spread(full_disk, 2)
    assert capfd.readouterr().err == ""


def test_every_heap_is_done_once_and_in_order_by_whoever_is_free() -> None:
    for processes in (1, 2, 5):
        assert deal(lambda heap: heap * 10, 40, processes) == [heap * 10 for heap in range(40)]
    assert deal(lambda heap: heap, 0, 2) == []


def test_who_does_something_first_leaves_the_heaps_to_the_others() -> None:
    here = os.getpid()
    done = deal(lambda _heap: os.getpid(), 4, 2, lambda: time.sleep(0.5))
    assert here not in done
    alone: list[str] = []
    assert deal(lambda heap: alone.append(f"{heap}"), 2, 1, lambda: alone.append("eerst")) == [None, None]
    assert alone == ["eerst", "0", "1"]


def test_the_heaps_of_a_process_that_dies_are_done_here() -> None:
    here = os.getpid()

    def die_elsewhere(heap: int) -> int:
        if os.getpid() != here:
            os._exit(1)
        return heap

    assert deal(die_elsewhere, 3, 2, lambda: time.sleep(0.2)) == [0, 1, 2]


def test_no_pipe_stays_open_after_heaps_that_failed() -> None:
    def full_disk(heap: int) -> int:
        raise OSError(28, "No space left on device")

    open_before = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
    with pytest.raises(OSError, match="No space left"):
        deal(full_disk, 3, 2)
    if open_before:
        assert len(os.listdir("/proc/self/fd")) == open_before


def test_two_processes_find_what_one_finds() -> None:
    pages = [
        page(f"p{number}", body=f"Betaal € {number},50.\n\nKijk [hier](weg.md).")
        for number in range(registry.WORTH_A_PROCESS)
    ]
    one, two = (registry.check_site(site(*pages), TODAY, jobs=jobs) for jobs in (1, 2))
    assert one == two
    assert len(one) > len(pages)
