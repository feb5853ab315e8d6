"""Who asks a program to stop is heard, also while it clears up."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from tools.processes.stopping import Stop


@pytest.fixture
def stop() -> Iterator[Stop]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield Stop()
    for number, handler in before.items():
        signal.signal(number, handler)


def test_a_signal_interrupts_what_is_going_on(stop: Stop) -> None:
    assert not stop.asked
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
    assert stop.asked


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_signal_that_comes_while_something_is_dropped_stays_known(stop: Stop) -> None:
    class Dropped:
        def __del__(self) -> None:
            os.kill(os.getpid(), signal.SIGTERM)
            "".join("a signal is handled between two steps")

    Dropped()
    assert stop.asked
