"""No page says what another page says: a visitor who finds two does not know which one counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "pagina-lijkt-op"
SHINGLE = 5
MOST = 0.35
"""The largest share of common shingles (Jaccard index of runs of five words) that two pages may have."""
COMMON = 12
"""A shingle on more pages than this says nothing about two of them."""
LONG_PARAGRAPH = 12


def check(documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
    """Each pair of pages that are too much alike, and each longer paragraph that stands on two pages."""
    for share, one, other in similar_pairs(documents):
        if share > MOST:
            message = (
                f"Deze pagina is voor {share:.0%} gelijk aan {one.page.path}. Voeg ze samen of schrijf wat anders is."
            )
            yield other.finding(other.page.body_line, ID, message)
    seen: dict[str, Document] = {}
    for document in documents:
        for block in document.prose:
            words = " ".join(word.casefold() for sentence in block.sentences() for word in sentence.words)
            if words.count(" ") + 1 >= LONG_PARAGRAPH and seen.setdefault(words, document) is not document:
                message = (
                    f"Deze alinea staat ook in {seen[words].page.path}. Schrijf haar voor deze pagina, of link ernaar."
                )
                yield document.finding(block.line, ID, message, "waarschuwing")


def similar_pairs(documents: Sequence[Document]) -> list[tuple[float, Document, Document]]:
    """Pairs of pages that share a shingle, with the Jaccard index of their shingles, the most alike first."""
    shingles = [_shingles(document) for document in documents]
    where: dict[int, list[int]] = defaultdict(list)
    for number, found in enumerate(shingles):
        for shingle in found:
            where[shingle].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in where.values():
        if 1 < len(numbers) <= COMMON:
            shared.update(combinations(numbers, 2))
    pairs = [
        (count / (len(shingles[one]) + len(shingles[other]) - count), documents[one], documents[other])
        for (one, other), count in shared.items()
    ]
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1].page.path, pair[2].page.path))


def _shingles(document: Document) -> set[int]:
    words = [word.casefold() for word in document.words]
    return {hash(tuple(words[start : start + SHINGLE])) for start in range(len(words) - SHINGLE + 1)}
