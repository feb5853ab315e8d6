"""Documents -> a release for an engine. A build comes here and never where questions are answered."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import orjson

from tools.model.finding import CannotRun
from tools.search import analysis, weights
from tools.search.analysis import Analyser, Words
from tools.search.backend import Contents
from tools.search.documents import Document
from tools.search.phrases import Lists
from tools.search.remembered import Remembered
from tools.search.whoosh_backend import WhooshBackend


def build(
    documents: Iterable[Document], target: Path, lists: Lists | None = None, remembered: Remembered | None = None
) -> str:
    """Build the index of one machine in a folder. Returns the release id."""
    remembered = remembered or Remembered()
    return WhooshBackend(target, remembered.segment).index(contents(documents, lists, remembered))


def contents(
    documents: Iterable[Document], lists: Lists | None = None, remembered: Remembered | None = None
) -> Contents:
    """A release of these documents, which get their numbers in the order in which equal scores are to be shown."""
    ordered = sorted(documents, key=lambda doc: (weights.TYPES.index(doc.type), doc.titel.casefold(), doc.url))
    if not ordered:
        raise CannotRun("Er is geen enkele pagina om te doorzoeken. Controleer eerst de inhoud.")
    remembered = remembered or Remembered()
    found = remembered.words(ordered)
    lexicon = remembered.lexicon()
    analyser = Analyser(lexicon, lists or Lists())
    remembered.analyse(found, analyser)
    for one in found:
        one.texts = one.texts or _quotable(one.document, one.words, analyser)
        one.card = one.card or orjson.dumps(_card(one.document)).decode()
    return Contents(
        words=lexicon,
        lists=analyser.lists,
        cards=[one.card for one in found],
        texts=[one.texts for one in found],
        terms=[one.terms or {} for one in found],
    )


def _quotable(document: Document, words: Words, analyser: Analyser) -> str:
    """The texts of a document that can be shown, as JSON that `Quotable` takes in again."""
    places = analyser.places((words.samenvatting, *words.zinnen))
    return orjson.dumps([(document.samenvatting, *document.zinnen), places]).decode()


def _card(document: Document) -> dict[str, object]:
    """What is kept of a document to show it, as JSON that `Index` takes in again."""
    return {
        "url": document.url,
        "titel": document.titel,
        "samenvatting": document.samenvatting,
        "type": document.type,
        "themanaam": document.themanaam,
        "zoekwoorden": document.zoekwoorden,
        "verwant": document.verwant,
        "thema": document.thema,
        "sleutels": {
            "titel": analysis.key(document.titel),
            "adres": analysis.key(document.url.replace("/", " ").replace("-", " ")),
            "zoekwoorden": [analysis.key(keyword) for keyword in document.zoekwoorden],
        },
    }
