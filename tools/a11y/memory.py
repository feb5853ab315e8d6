"""What was found out once and holds for other pages too, shared by all browsers of a run."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """Answers by key. A key must hold all that its answer depends on, or the order of the pages would matter."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Any] = {}
        self._lock = Lock()

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """The answer for this key; two browsers that ask at the same time may both find it out, with the same result."""
        with self._lock:
            if key in self._known:
                known: T = self._known[key]
                return known
        made = make()
        with self._lock:
            self._known[key] = made
        return made
