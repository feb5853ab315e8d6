"""The two ways in which pages are grouped: by theme and by life event."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thema:
    """A theme; `id` is also the slug of its page. The order of the register is the order on the site."""

    id: str
    titel: str


@dataclass(frozen=True, slots=True)
class Levensgebeurtenis:
    """A life event; `id` is also the slug of its page."""

    id: str
    titel: str
