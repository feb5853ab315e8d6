"""A short message that is on the site for some days: a failure, other opening hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Ernst = Literal["gewoon", "dringend"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A message as its editor wrote it. `body` is a little Markdown and starts on line `body_line` of the file."""

    path: str
    titel: str
    ernst: Ernst
    """Where it stands: `gewoon` on the home page, `dringend` on every page."""
    correspondent: str
    publiceren_op: date
    vervalt_op: date
    body: str
    body_line: int

    def is_published(self, today: date) -> bool:
        """Whether the message is on the site on that day; on `vervalt_op` itself it is gone."""
        return self.publiceren_op <= today < self.vervalt_op
