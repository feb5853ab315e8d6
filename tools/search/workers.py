"""One service on several processors: processes that answer on the same address. One that falls is replaced."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from types import FrameType

from tools.model.finding import CannotRun

SECONDS_BETWEEN_FALLS = 1.0
"""A process that falls at once each time must not keep the machine busy with starting it."""

STOPS = (signal.SIGTERM, signal.SIGINT)


def run(count: int, serve: Callable[[], None]) -> None:
    """Let `count` processes serve until someone stops this one; each finishes what it is doing first."""
    if count == 1:
        serve()
    else:
        _Parent(count, serve).run()


def checked(count: int) -> int:
    """The number of processes, or in Dutch why that cannot be."""
    if count < 1:
        raise CannotRun("Er is minstens één proces nodig: --workers 1")
    if count > 1 and not hasattr(os, "fork"):
        raise CannotRun("Meer dan één proces kan niet op dit systeem. Laat --workers weg.")
    return count


class _Parent:
    def __init__(self, count: int, serve: Callable[[], None]) -> None:
        self._count = count
        self._serve = serve
        self._children: set[int] = set()
        self._stopping = False

    def run(self) -> None:
        before = {one: signal.signal(one, self._stop) for one in STOPS}
        # What is there now is shared by all, and stays so as long as nobody walks through it.
        gc.freeze()
        try:
            for _ in range(self._count):
                self._start()
            while self._children:
                started = time.monotonic()
                self._children.discard(os.wait()[0])
                if not self._stopping:
                    if time.monotonic() - started < SECONDS_BETWEEN_FALLS:
                        time.sleep(SECONDS_BETWEEN_FALLS)
                    self._start()
        finally:
            gc.unfreeze()
            for one, handler in before.items():
                signal.signal(one, handler)

    def _start(self) -> None:
        # A stop between the start of a process and our knowing of it would be lost.
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
        try:
            child = 0 if self._stopping else os.fork()
            if child:
                self._children.add(child)
            elif not self._stopping:
                self._serve_and_exit()
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)

    def _serve_and_exit(self) -> None:
        code = 0
        try:
            for one in STOPS:
                signal.signal(one, signal.default_int_handler)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
            self._serve()
        except KeyboardInterrupt:
            pass  # stopped before it served
        except BaseException:
            traceback.print_exc()
            code = 1
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def _stop(self, _: int, __: FrameType | None) -> None:
        self._stopping = True
        for child in self._children:
            os.kill(child, signal.SIGTERM)
