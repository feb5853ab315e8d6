"""The query of an address -> what the search page must show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from starlette.datastructures import QueryParams

from tools.search import results
from tools.search.live import Release
from tools.search.searching import Answer, clean

MOST_DIGITS = 6
MOST_KEPT = 4_000
LONGEST_KEPT = 512
"""Bytes; a longer query is read each time, so that what is kept stays small."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything in an address that decides what the search page shows."""

    vraag: str
    pagina: int
    letterlijk: bool
    soort: str | None

    @property
    def is_new(self) -> bool:
        """Whether it is a question; the second page of results, or one kind of them, is no new question."""
        return self.pagina == 1 and not self.soort and not self.letterlijk

    def answer(self, release: Release) -> Answer:
        """The answer of a release."""
        return release.search.answer(self.vraag, self.pagina, letterlijk=self.letterlijk, soort=self.soort)


def asked(query: bytes) -> Asked:
    """What a query asks for; what makes no sense in it is left out."""
    return _kept(query) if len(query) <= LONGEST_KEPT else _read(query)


def _read(query: bytes) -> Asked:
    found: Mapping[str, str] = QueryParams(query)
    pagina = found.get("pagina", "1")
    number = int(pagina) if pagina.isascii() and pagina.isdigit() and len(pagina) <= MOST_DIGITS else 1
    soort = found.get("soort")
    return Asked(
        clean(found.get("q", "")), number, found.get("letterlijk") == "1", soort if soort in results.KINDS else None
    )


_kept = lru_cache(maxsize=MOST_KEPT)(_read)
