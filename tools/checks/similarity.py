"""No page says what another page says: a visitor who finds two does not know which one counts."""

from __future__ import annotations

import math
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
LONG_PARAGRAPH = 12
Shingle = tuple[str, ...]


def check(documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
    """Each pair of pages that are too much alike, and each longer paragraph that stands on two pages."""
    same = set()
    for share, one, other in similar_pairs(documents, MOST):
        same |= {(one.page.path, other.page.path), (other.page.path, one.page.path)}
        message = f"Deze pagina is voor {share:.0%} gelijk aan {one.page.path}. Voeg ze samen of schrijf wat anders is."
        yield other.finding(other.page.body_line, ID, message)
    seen: dict[tuple[str, ...], Document] = {}
    for document in documents:
        for block in document.prose:
            words = tuple(word.casefold() for sentence in block.sentences for word in sentence.words)
            if len(words) < LONG_PARAGRAPH:
                continue
            first = seen.setdefault(words, document).page.path
            if first != document.page.path and (first, document.page.path) not in same:
                message = f"Deze alinea staat ook in {first}. Schrijf haar voor deze pagina, of link ernaar."
                yield document.finding(block.line, ID, message, "waarschuwing")


def similar_pairs(documents: Sequence[Document], at_least: float = 0.05) -> list[tuple[float, Document, Document]]:
    """Pairs of pages that are that much alike (Jaccard index of their shingles), the most alike first.

    Exact, and fast because most pairs need no comparison: with all shingles in one order, the rarest first, two pages
    that are alike share one among the first (1 - at_least) of each (Bayardo, Ma and Srikant, 2007: "prefix filtering").
    """
    shingles = [_shingles(document) for document in documents]
    pages = Counter(shingle for found in shingles for shingle in found)
    where: dict[Shingle, list[int]] = defaultdict(list)
    for number, found in enumerate(shingles):
        first = len(found) - math.ceil(at_least * len(found)) + 1
        common = [shingle for shingle in found if pages[shingle] > 1]
        rest = first - (len(found) - len(common))  # shingles of this page only come first, and lead nowhere
        for shingle in sorted(common, key=lambda one: (pages[one], one))[: max(rest, 0)]:
            where[shingle].append(number)
    candidates = {pair for numbers in where.values() for pair in combinations(numbers, 2)}
    pairs = []
    for one, other in candidates:
        both = len(shingles[one] & shingles[other])
        share = both / (len(shingles[one]) + len(shingles[other]) - both)
        if share >= at_least:
            pairs.append((share, documents[one], documents[other]))
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1].page.path, pair[2].page.path))


def _shingles(document: Document) -> set[Shingle]:
    words = [word.casefold() for word in document.words]
    return set(zip(*(words[start:] for start in range(SHINGLE)), strict=False))
