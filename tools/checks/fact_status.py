"""Facts on the site that are not certain or no longer valid: visitors see the fallback words instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from tools.checks.document import Document
from tools.model.fact import REFERENCE
from tools.model.finding import Finding
from tools.model.site import Site

ID = "feit-status"
PATH = "data/feiten.yml"


def check(documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
    """One finding for each fact that is used and not shown, for the correspondent of the fact."""
    used = Counter(name for document in documents for name in _used(document))
    for name, pages in sorted(used.items()):
        fact = site.facts.get(name)
        if fact is None or fact.is_published(today):
            continue
        where = f"Op {pages} {'pagina' if pages == 1 else 'pagina’s'} staat nu: “{fact.terugval}”."
        if fact.tekst and not fact.is_valid(today):
            message = (
                f"Het feit {name} is verlopen of geldt nog niet. {where} Zoek de waarde van nu op en pas de datums aan."
            )
        else:
            message = (
                f"Het feit {name} is niet bevestigd (zekerheid: {fact.zekerheid}). {where} Controleer het bij de bron."
            )
        yield Finding(PATH, fact.line, ID, message, "waarschuwing", correspondent=fact.correspondent)


def _used(document: Document) -> set[str]:
    return {*REFERENCE.findall(document.page.body), *document.page.kosten, *document.page.termijn}
