"""What was looked up last, by its key, and never more than so many; what is missing is looked up all at once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Kept(Generic[K, V]):
    """Bounded; the one that was used longest ago makes place. Threads may share it."""

    def __init__(self, most: int, look_up: Callable[[Sequence[K]], Mapping[K, V]]) -> None:
        self.most = most
        self._look_up = look_up
        self._values: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._values)

    def all(self, keys: Sequence[K]) -> list[V]:
        """The value of each key. What is not kept is asked for in one go, outside the lock."""
        found: dict[K, V] = {}
        with self._lock:
            for key in keys:
                if key in self._values:
                    self._values.move_to_end(key)
                    found[key] = self._values[key]
        missing = [key for key in dict.fromkeys(keys) if key not in found]
        if missing:
            new = self._look_up(missing)
            found.update(new)
            with self._lock:
                self._values.update(new)
                while len(self._values) > self.most:
                    self._values.popitem(last=False)
        return [found[key] for key in keys]

    def one(self, key: K) -> V:
        """The value of one key."""
        return self.all((key,))[0]
