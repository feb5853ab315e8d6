"""How dates and words are written on a Dutch page."""

from __future__ import annotations

import unicodedata
from datetime import date
from functools import lru_cache

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def long_date(day: date) -> str:
    """A day as 1 maart 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@lru_cache(maxsize=30_000)
def sort_key(text: str) -> str:
    """Order of the alphabet, whatever the accents and capitals."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if sign.isalnum() or sign == " ")


def first_letter(text: str) -> str:
    """The capital under which a title stands in the A-Z; a digit stands under 0-9."""
    key = sort_key(text).lstrip()[:1]
    return "0-9" if key.isdigit() else key.upper()
