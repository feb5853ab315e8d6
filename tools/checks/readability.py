"""How hard a page is to read, by the Flesch-Douma formula; only a page that got harder is a finding.

Source of the formula: W.H. Douma, De leesbaarheid van landbouwbladen (1960): 206.835 - 0.93 * words per sentence
- 77 * syllables per word (the Dutch version of Flesch's Reading Ease). It is not validated; so it never judges a page,
and compares a page only with itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "leesniveau"
SYLLABLE = re.compile(
    r"(?:aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéíóúàèäëïöü])", re.IGNORECASE
)
FEWEST_WORDS = 50
MAY_FALL = 5.0
"""Points that a score may fall before it is a finding; below this the formula's own noise decides."""
EASY = 60.0
"""A page that is still this easy may get harder: 60 and higher is about B1."""


def check(documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
    """Each page whose score fell by more than that since the recorded one (data/leesniveau.yml)."""
    for document in documents:
        before = site.reading_levels.get(document.page.slug)
        now = flesch_douma(document)
        if before is not None and now is not None and now < min(before - MAY_FALL, EASY):
            message = (
                f"Deze pagina is moeilijker geworden: leesbaarheid {now:.0f}, dat was {before:.0f}. Kies kortere woorden en "
                "kortere zinnen."
            )
            yield document.finding(document.page.body_line, ID, message)


def flesch_douma(document: Document) -> float | None:
    """The score of a page, 0 (hard) to about 100 (easy); None for a text too short to say."""
    words = [word for word in document.words if not word[0].isdigit()]
    if len(words) < FEWEST_WORDS:
        return None
    per_sentence = len(words) / len(document.sentences)
    per_word = sum(map(_syllables, words)) / len(words)
    return round(206.835 - 0.93 * per_sentence - 77 * per_word, 1)


@cache
def _syllables(word: str) -> int:
    return max(1, len(SYLLABLE.findall(word)))


def levels(documents: Sequence[Document]) -> Mapping[str, float]:
    """The score of every page that has one, by slug."""
    found = {document.page.slug: flesch_douma(document) for document in documents}
    return {slug: score for slug, score in sorted(found.items()) if score is not None}


def levels_text(old_text: str, scores: Mapping[str, float]) -> str:
    """The text of data/leesniveau.yml with these scores; the explanation at its top stays as it is."""
    head = [line for line in old_text.splitlines() if line.startswith("#")]
    return "\n".join([*head, *(f"{slug}: {score}" for slug, score in scores.items())]) + "\n"
