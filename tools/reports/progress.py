"""How far a long check is: a bar for a person who looks on, now and then a line in a log."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType
from typing import Any, Self, TextIO

from tqdm import tqdm

EVERY = 50
BAR = "{n_fmt} van {total_fmt} pagina’s |{bar:30}| {rate_noinv_fmt}, nog {remaining}"


class Progress:
    """Call it with how much is done and how much there is, from any thread."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.lock = threading.Lock()
        self.bar: tqdm[Any] | None = None
        self.began = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.bar is not None:
            self.bar.close()

    def __call__(self, done: int, total: int) -> None:
        """Show it: the bar each time, a line after every so many pages."""
        with self.lock:
            if self.stream.isatty():
                self._show(done, total)
            elif done % EVERY == 0:
                self.stream.write(f"{done} van {total} pagina’s getoetst, {self._left(done, total)}.\n")
                self.stream.flush()

    def _show(self, done: int, total: int) -> None:
        if self.bar is None:
            tqdm.monitor_interval = 0  # no thread of its own: ours would have to end it
            self.bar = tqdm(total=total, file=self.stream, bar_format=BAR, unit=" pagina", leave=False)
        self.bar.update(done - self.bar.n)

    def _left(self, done: int, total: int) -> str:
        seconds = (time.monotonic() - self.began) / done * (total - done)
        if done == total:
            return "klaar"
        return f"nog ongeveer {round(seconds / 60)} minuten" if seconds >= 90 else "nog ongeveer een minuut"
