"""A folder with an index -> the release that answers now; a new index takes over between two questions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from tools.model.finding import CannotRun
from tools.search import manifest, query_log
from tools.search.index import Index
from tools.search.rendered import Rendered
from tools.search.searching import Search
from tools.search.suggesting import Suggester

MOST_NOTED = 4_000
WEAK = 0.5
"""A first result with less of the question than this share is no good answer."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What may be written down of a question: its words, whether the answer was weak, and the first page."""

    woorden: str
    zwak: bool
    pagina: str


class Release:
    """Everything that belongs to one index, so that it is replaced as one."""

    def __init__(self, index: Index) -> None:
        self.noted = lru_cache(maxsize=MOST_NOTED)(self._noted)
        self.version = index.version
        self.search = Search(index)
        self.suggester = Suggester(index.documents)
        self.rendered = Rendered()

    def _noted(self, vraag: str) -> Noted:
        answer = self.search.answer(vraag)
        woorden = query_log.normalised(answer.hersteld or answer.vraag, self.search.index.analyser.is_known)
        first = answer.resultaten[0].url if answer.resultaten else ""
        return Noted(woorden, answer.dekking < WEAK, first)


class Live:
    """`now` is the release that answers. Who took it may go on with it: nothing of it changes any more."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen = manifest.stamp(folder)
        self._lock = Lock()
        self.problem = ""
        self.now = Release(Index(folder))

    def refresh(self) -> bool:
        """Take over a new index if there is one. One that is not whole or not ours is refused; the old one goes on."""
        with self._lock:
            seen = manifest.stamp(self._folder)
            if seen is None or seen == self._seen:
                return False
            self._seen = seen
            try:
                self.now = Release(Index(self._folder))
            except CannotRun as problem:
                self.problem = str(problem)
                return False
            self.problem = ""
            return True
