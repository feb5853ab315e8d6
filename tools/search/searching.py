"""What a visitor typed -> the answer: the results of one page, and the repair of a typing error."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from tools.search import snippets
from tools.search.analysis import MOST_WORDS
from tools.search.index import Index
from tools.search.repair import Repairer
from tools.search.snippets import Piece
from tools.search.words import STOP_WORDS, words

LONGEST = 200
PER_PAGE = 10
MOST_REPAIRS = 6
"""How many unknown words of one question are repaired: each costs a walk over all words of the site."""


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
    """`hersteld` is the question that was looked for instead, when that is another one."""

    vraag: str
    hersteld: str | None
    totaal: int
    pagina: int
    paginas: int
    resultaten: tuple[Result, ...]


def clean(text: str) -> str:
    """One line of at most 200 characters without control, direction and other invisible signs."""
    visible = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text[: 20 * LONGEST]
    )
    kept = "".join(sign for sign in visible if unicodedata.category(sign) not in ("Cf", "Cs", "Co", "Cn"))
    return " ".join(kept.split())[:LONGEST].strip()


class Search:
    """Answers questions over one index. Keeps nothing of what was asked."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._repairer = Repairer(index.analyser.lexicon)

    def answer(self, vraag: str, pagina: int = 1, *, letterlijk: bool = False) -> Answer:
        """The results of one page. `letterlijk` looks for the words as they were typed."""
        vraag = clean(vraag)
        hersteld = None if letterlijk else self.repaired(vraag)
        question = self.index.analyser.expand(hersteld or vraag)
        ranked = self.index.search(question)
        paginas = max(1, -(-len(ranked) // PER_PAGE))
        pagina = min(max(1, pagina), paginas)
        wanted = question.terms
        results = []
        for found in ranked[(pagina - 1) * PER_PAGE : pagina * PER_PAGE]:
            document = self.index.documents[found.number]
            text = snippets.choose(document.samenvatting, document.zinnen, document.terms, wanted)
            results.append(
                Result(
                    url=document.url,
                    titel=document.titel,
                    samenvatting=document.samenvatting,
                    type=document.type,
                    themanaam=document.themanaam,
                    score=found.score,
                    snippet=snippets.mark(text, wanted, self.index.analyser.term_forms),
                )
            )
        return Answer(vraag, hersteld, len(ranked), pagina, paginas, tuple(results))

    def repaired(self, vraag: str) -> str | None:
        """The question with unknown words replaced by the nearest known ones; None when there is nothing to repair."""
        parts: list[str] = []
        at = repairs = 0
        for word in list(words(vraag))[:MOST_WORDS]:
            if repairs == MOST_REPAIRS or word.text in STOP_WORDS or self.index.analyser.is_known(word.text):
                continue
            better = self._repairer.repair(word.text)
            if better:
                parts += [vraag[at : word.start], better]
                at = word.end
                repairs += 1
        return "".join(parts) + vraag[at:] if repairs else None
