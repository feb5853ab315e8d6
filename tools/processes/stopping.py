"""A program that goes on until someone stops it."""

from __future__ import annotations

import signal


class Stop:
    """Ctrl-C and SIGTERM raise KeyboardInterrupt, and stay known: Python drops an exception that comes while it clears up."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self)

    def __call__(self, number: int, frame: object) -> None:
        """What Python calls when the signal comes."""
        self.asked = True
        raise KeyboardInterrupt
