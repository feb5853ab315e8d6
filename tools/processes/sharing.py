"""Shares of the same work in processes of their own, where the system can fork; the answers are the same without."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")
NUMBER = 4
"""The bytes of a number in a pipe; a system reads so few in one piece."""


def available() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def deal(work: Callable[[int], T], heaps: int, processes: int, first: Callable[[], None] | None = None) -> list[T]:
    """`work(heap)` for every heap, in order; a process that is free takes the next one, so that none waits for long.

    This process does `first` before it takes any. At most 4,000 heaps: the numbers wait in a pipe.
    """
    numbers = os.pipe()
    os.write(numbers[1], b"".join(heap.to_bytes(NUMBER, "little") for heap in range(heaps)))
    os.close(numbers[1])

    def share(process: int) -> list[tuple[int, T]]:
        if process == 0 and first:
            first()
        return [(heap, work(heap)) for heap in _taken(numbers[0])]

    try:
        done = dict(pair for found in spread(share, max(1, processes)) for pair in found)
    finally:
        os.close(numbers[0])
    # A process that ended without an answer had taken heaps.
    return [done[heap] if heap in done else work(heap) for heap in range(heaps)]


def _taken(numbers: int) -> Iterator[int]:
    while found := os.read(numbers, NUMBER):
        yield int.from_bytes(found, "little")


def spread(work: Callable[[int], T], shares: int) -> list[T]:
    """`work(share)` for every share, in order: the first here, each other in a forked process.

    A process that ends without an answer has its share done here, so that nothing is lost. An answer must be picklable.
    """
    if shares < 2 or "fork" not in multiprocessing.get_all_start_methods():
        return [work(share) for share in range(shares)]
    context = multiprocessing.get_context("fork")
    started = []
    for share in range(1, shares):
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_answer, args=(there, work, share))
        process.start()
        there.close()
        started.append((share, here, process))
    try:
        answers = [work(0)]
        for share, here, _ in started:
            try:
                answers.append(here.recv())
            except EOFError:
                answers.append(work(share))
    finally:
        for _, here, process in started:
            here.close()  # who still wants to answer need not
            process.join()
    return answers


def _answer(there: Connection, work: Callable[[int], T], share: int) -> None:
    try:
        there.send(work(share))
    except (Exception, KeyboardInterrupt):
        return  # the share is done again in the first process, which tells what is wrong, once
    finally:
        there.close()
