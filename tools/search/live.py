"""An engine -> the release that answers now; a new release takes over between two questions."""

from __future__ import annotations

import gc
from threading import Lock

from tools.model.finding import CannotRun
from tools.search import query_log
from tools.search.backend import Backend, Unavailable
from tools.search.index import Index
from tools.search.query_log import Noted
from tools.search.rendered import Rendered
from tools.search.searching import Answer, Search
from tools.search.suggesting import Suggester

WEAK = 0.5
"""A first result with less of the question than this share is no good answer."""


class Release:
    """Everything that belongs to one index, so that it is replaced as one."""

    def __init__(self, index: Index) -> None:
        self.version = index.version
        self.search = Search(index)
        self.suggester = Suggester(index.documents)
        self.rendered = Rendered()

    def forget_rendered(self) -> None:
        """For when the page around the answers has changed."""
        self.rendered = Rendered()

    def noted(self, answer: Answer) -> Noted:
        """What may be written down of a question, given its answer."""
        woorden = query_log.normalised(answer.hersteld or answer.vraag, self.search.index.analyser.is_known)
        first = answer.resultaten[0].url if answer.resultaten else ""
        return Noted(woorden, answer.dekking < WEAK, first)


def _set_apart() -> None:
    """Let Python's search for garbage leave alone what lives as long as a release.

    It walks over everything now and then, which takes a tenth of a second: the one question of a hundred that
    then waits would be slow for no reason. What went with the last release is looked for first.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class Live:
    """`now` is the release that answers. Who took it may go on with it: nothing of it changes any more."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._seen = backend.version()
        self._lock = Lock()
        self._refused = self._lost = ""
        self.now = Release(Index(backend.open()))
        _set_apart()

    @property
    def is_lost(self) -> bool:
        """Whether the engine did not answer when it was last looked at."""
        return bool(self._lost)

    @property
    def problem(self) -> str:
        """What is wrong with the engine or with its newest release; nothing when all is well."""
        return self._lost or self._refused

    def refresh(self) -> bool:
        """Take over a new release if there is one. One that is not whole or not ours is refused; the old one goes on."""
        with self._lock:
            try:
                seen = self._backend.version()
                self._lost = ""
                if seen is None or seen == self._seen:
                    return False
                self.now = Release(Index(self._backend.open()))
            except Unavailable as problem:
                self._lost = str(problem)
                return False
            except CannotRun as problem:
                self._seen, self._refused = seen, str(problem)
                return False
            self._seen, self._refused = seen, ""
            _set_apart()
            return True

    def close(self) -> None:
        """Let go of the engine."""
        self._backend.close()
