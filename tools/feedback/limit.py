"""No more than so many messages in so many seconds, without knowing who sent them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Limit:
    """Counts for the whole site: to count for each visitor we would have to know who they are."""

    most: int
    seconds: float
    clock: Callable[[], float]
    times: deque[float] = field(default_factory=deque)

    def allows_one_more(self) -> bool:
        """Whether there is room; if so, this one is counted."""
        now = self.clock()
        while self.times and now - self.times[0] >= self.seconds:
            self.times.popleft()
        if len(self.times) >= self.most:
            return False
        self.times.append(now)
        return True
