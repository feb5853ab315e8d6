"""Words of an office get a plain word in their place (data/ambtelijke-woorden.yml)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "ambtelijk-woord"


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each word of the list, with the plain word; the list's key is the exact form that is looked for.

    A capital inside a sentence is part of a name ("Verklaring Omtrent het Gedrag") and stays.
    """
    pattern = _pattern(tuple(site.plain_words))
    for block in document.prose if pattern else ():
        for line, text in block.lines:
            for found in pattern.finditer(text) if pattern else ():
                if found[0][0].isupper() and re.search(r"[\w,]\s+$", text[: found.start()]):
                    continue
                plain = _plain(found[0], site.plain_words)
                message = f"“{found[0]}” is ambtelijke taal. Schrijf liever: {plain}."
                yield document.finding(line, ID, message, "waarschuwing")


@lru_cache(maxsize=4)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)


def _plain(found: str, words: Mapping[str, str]) -> str:
    return words.get(found) or words[found.casefold()]
