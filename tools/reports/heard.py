"""The warnings of a build: to the terminal at once, and kept to show elsewhere."""

from __future__ import annotations

import logging
import sys


class Heard(logging.Handler):
    """The warnings of one build; they also go to the terminal."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning for in the browser."""
        self.said.append(record.getMessage())
        print(record.getMessage(), file=sys.stderr, flush=True)
