"""What a visitor typed -> the answer: the results of one page, and the repair of a typing error."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tools.search import snippets
from tools.search.analysis import MOST_WORDS
from tools.search.index import Found, Index
from tools.search.nearest import Nearest
from tools.search.ranking import Ranked, Ranking
from tools.search.repair import Repairer
from tools.search.snippets import Marks, Piece, Quotable
from tools.search.weights import TYPES
from tools.search.words import STOP_WORDS, words

LONGEST = 200
PER_PAGE = 10
MOST_REPAIRS = 6
"""How many unknown words of one question are repaired: each costs a walk over all words of the site."""

MOST_NEAREST = 5
MOST_MARKED = 4_000
"""Of how many sentences the places of the words are kept."""


@dataclass(frozen=True, slots=True)
class Result:
    """One page that was found."""

    url: str
    titel: str
    samenvatting: str
    type: str
    themanaam: str
    score: float
    snippet: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """`hersteld` is the question that was looked for instead, when that is another one.

    `lijkt_op`: no page has any of the words; the results only look like the question. `soorten` counts the results of
    each type, whatever `soort` is asked for.
    """

    vraag: str
    hersteld: str | None
    totaal: int
    pagina: int
    paginas: int
    resultaten: tuple[Result, ...]
    lijkt_op: bool = False
    dekking: float = 0.0
    """What share of the question the first result has (0-1)."""

    soort: str | None = None
    soorten: tuple[tuple[str, int], ...] = ()
    veelgevraagd: tuple[Found, ...] = ()
    """What most visitors come for, when no page has the words."""


def clean(text: str) -> str:
    """One line of at most 200 characters without control, direction and other invisible signs."""
    text = text[: 20 * LONGEST]
    if not (text.isascii() and text.isprintable()):
        visible = "".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text)
        text = "".join(sign for sign in visible if unicodedata.category(sign) not in ("Cf", "Cs", "Co", "Cn"))
    return " ".join(text.split())[:LONGEST].strip()


class Search:
    """Answers questions over one index. Keeps nothing of what was asked."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._repairer = Repairer(index.analyser.lexicon)
        self._nearest = Nearest([(found.titel, *found.zoekwoorden) for found in index.documents])
        self._marks = lru_cache(maxsize=MOST_MARKED)(self._find_marks)

    def answer(self, vraag: str, pagina: int = 1, *, letterlijk: bool = False, soort: str | None = None) -> Answer:
        """The results of one page. `letterlijk` looks for the words as they were typed; `soort` is one type only."""
        vraag = clean(vraag)
        hersteld = None if letterlijk else self.repaired(vraag)
        question = self.index.analyser.expand(hersteld or vraag)
        ranked = self.index.search(question)
        lijkt_op = not len(ranked)
        if lijkt_op:
            ranked = Ranking.of_pairs(self._nearest.find(vraag)[:MOST_NEAREST])
        types = self.index.types[ranked.numbers]
        soorten = Counter({TYPES[number]: count for number, count in enumerate(np.bincount(types)) if count})
        if soort is not None and soort in soorten:
            ranked = ranked.only(types == TYPES.index(soort))
        else:
            soort = None
        paginas = max(1, -(-len(ranked) // PER_PAGE))
        pagina = min(max(1, pagina), paginas)
        wanted = question.terms
        shown = ranked[(pagina - 1) * PER_PAGE : pagina * PER_PAGE]
        quotable = self.index.quotable([found.number for found in shown])
        results = tuple(self._result(found, texts, wanted) for found, texts in zip(shown, quotable, strict=True))
        dekking = 0.0 if lijkt_op else self.index.coverage(question, int(ranked.numbers[0]))
        kinds = tuple((kind, int(number)) for kind, number in soorten.most_common())
        instead = self.index.asked_most if lijkt_op else ()
        return Answer(vraag, hersteld, len(ranked), pagina, paginas, results, lijkt_op, dekking, soort, kinds, instead)

    def slugs(self, vraag: str) -> list[str]:
        """The slugs of the first page of results, best first (for measuring)."""
        return [found.url.strip("/") or "home" for found in self.answer(vraag).resultaten]

    def repaired(self, vraag: str) -> str | None:
        """The question with unknown words replaced by the nearest known ones; None when there is nothing to repair."""
        parts: list[str] = []
        at = repairs = 0
        for word in list(words(vraag))[:MOST_WORDS]:
            if repairs == MOST_REPAIRS or word.text in STOP_WORDS or self.index.analyser.is_known(word.text):
                continue
            # Of a word whose parts are known (burger-meester) only one slip of the fingers is repaired.
            is_compound = self.index.analyser.is_compound(word.text)
            better = self._repairer.repair(word.text, most=1 if is_compound else None)
            if better:
                parts += [vraag[at : word.start], better]
                at = word.end
                repairs += 1
        return "".join(parts) + vraag[at:] if repairs else None

    def _result(self, found: Ranked, quotable: Quotable, wanted: frozenset[str]) -> Result:
        document = self.index.documents[found.number]
        text = snippets.choose(quotable, wanted)
        return Result(
            url=document.url,
            titel=document.titel,
            samenvatting=document.samenvatting,
            type=document.type,
            themanaam=document.themanaam,
            score=found.score,
            snippet=snippets.mark(text, wanted, self._marks(text)),
        )

    def _find_marks(self, text: str) -> Marks:
        return snippets.marks(text, self.index.analyser.term_forms)
