"""Say who does it: "De gemeente beoordeelt uw aanvraag", not "Uw aanvraag wordt beoordeeld"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "lijdende-vorm"
PASSIVE = re.compile(
    r"\b(?:wordt|worden|werd|werden)\s+(?:\w+\s+){0,6}?"
    r"(?P<verb>(?:aan|af|be|door|goed|her|in|mee|na|om|ont|op|over|toe|uit|vast|ver|voor|weg)?ge[a-z]{2,}(?:d|t|en)"
    r"|(?:be|ver|ont|her)[a-z]{3,}(?:d|t))\b",
    re.IGNORECASE,
)
NO_VERB = frozenset({
    "gemeente", "gebied", "geld", "gebouw", "gezin", "geen", "geboren", "verstand", "bericht", "besluit", "gewicht", "verdriet",
    "gevaar", "gehandicapt", "gewoon", "gegevens", "gemeenten", "gezinnen", "gebouwen", "gebieden", "beroep", "verlicht",
    "gebruiken", "bewust", "gerecht", "gesprek", "gesprekken", "geval", "gevallen", "gezicht", "gezond", "verplicht", "gescheiden",
    "verhuurd", "bekend", "berichten", "beleid", "getrouwd", "bezet", "verbod", "gebod", "geduld", "geluid", "gebruikt",
})  # fmt: skip


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence with a form of `worden` and a past participle. (`worden` with a state, as in
    `u wordt verplicht`, is left alone.)"""
    for sentence in document.sentences:
        found = PASSIVE.search(sentence.text)
        if found and found["verb"].casefold() not in NO_VERB:
            message = f"“{found[0]}” is een lijdende vorm. Zeg wie het doet, bijvoorbeeld: de gemeente … of u …"
            yield document.finding(sentence.line, ID, message, "waarschuwing")
