"""The seam between search and an engine: what an engine is given, and the little that it must do.

All Dutch is ours (`Analyser.analyse` makes terms of a document, `Analyser.expand` makes weighted terms of a question) and
so is the formula that ranks (`ranking`). An engine keeps the terms of a release with their weights and hands them out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from tools.search import manifest
from tools.search.phrases import Lists

Postings = Mapping[int, float]
"""The numbers of the documents that have a term, each with the weighted frequency of the term over all fields."""

Texts = tuple[Sequence[str], Mapping[str, Sequence[int]]]
"""The texts of a document that can be quoted, the summary first, and of each term in which of them it is."""


class Unavailable(Exception):
    """The engine does not answer now, or no longer has this release. The message is for a visitor's administrator."""


@dataclass(frozen=True, slots=True)
class Contents:
    """One release as the analysis made it. Documents are numbered from 0, in the order of equal scores."""

    words: Mapping[str, int]
    lists: Lists
    cards: Sequence[str]
    """What is shown of each document, as JSON."""

    texts: Sequence[str]
    """The texts of each document that can be quoted, as JSON of `Texts`."""

    terms: Sequence[Mapping[str, float]]
    """The weights of the terms of each document, rounded to what 32 bits hold."""

    def version(self) -> str:
        """The release id: equal content analysed by equal code, equal id."""
        words, terms = dict(self.words), [dict(one) for one in self.terms]
        parts = (manifest.analysis_version(), words, self.lists.as_json(), list(self.cards), list(self.texts), terms)
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


class Stored(Protocol):
    """One release in an engine, opened to be asked. Nothing of it changes any more; threads may share it."""

    @property
    def version(self) -> str:
        """The release id."""

    @property
    def words(self) -> Mapping[str, int]:
        """Every word of the documents with how common it is."""

    @property
    def lists(self) -> Lists:
        """What the editors wrote for search."""

    @property
    def cards(self) -> Sequence[str]:
        """What is shown of each document, as JSON."""

    @property
    def is_far(self) -> bool:
        """Whether asking means waiting for another process, so that it must not be done where others wait."""

    def search(self, terms: Collection[str]) -> Mapping[str, Postings]:
        """The postings of those of the terms that any document has, all at once."""

    def texts(self, numbers: Collection[int]) -> Mapping[int, Texts]:
        """The texts of these documents."""


class Backend(Protocol):
    """A place where releases are kept, of which one is current."""

    def index(self, contents: Contents) -> str:
        """Store a release and make it the current one, whole or not at all. Returns its id."""

    def version(self) -> Hashable | None:
        """What differs when another release is current; cheap. None when there is nothing for a moment."""

    def open(self) -> Stored:
        """The current release; raises CannotRun when it is not whole or not made by this code."""

    def close(self) -> None:
        """Let go of what is held open."""
