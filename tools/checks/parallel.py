"""Shares of the same work in processes of their own, where the system can fork; the answers are the same without."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


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
    answers = [work(0)]
    for share, here, process in started:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(work(share))
        here.close()
        process.join()
    return answers


def _answer(there: Connection, work: Callable[[int], T], share: int) -> None:
    try:
        there.send(work(share))
    except Exception:  # the share is done again in the first process, which tells what is wrong, once
        return
    finally:
        there.close()
