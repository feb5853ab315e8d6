"""Verbs, not nouns made of verbs: "om een vergunning aan te vragen", not "het aanvragen van een vergunning"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "naamwoordstijl"
NOUN = re.compile(r"\b(?:het (?P<verb>[a-z]{4,}en)|(?:de|het) (?P<noun>[a-z]{3,}(?:ing|atie))) van\b", re.IGNORECASE)
THINGS = (
    "bestaan eten inkomen kenteken leven midden noorden oosten overlijden tegendeel teken vermogen vertrouwen wapen westen weten "
    "zuiden aanmaning afbeelding begroting beloning beschikking bestemming bevolking combinatie dagtekening ervaring generatie "
    "handtekening informatie inrichting instelling jaarrekening koning leerling lening lichting locatie mening omgeving opening "
    "opleiding publicatie regering rekening relatie richting situatie stichting tekening tweeling verdieping vergadering "
    "verklaring vestiging voorstelling zitting"
)
"""Not deeds: "de rekening van uw bank"."""
NOT_A_VERB = frozenset(THINGS.split())
NOR_ITS_COMPOUNDS = (
    "afdeling", "belasting", "organisatie", "regeling", "uitkering", "vereniging", "vergoeding", "vergunning", "verordening",
    "verzekering", "voorziening", "woning",
)  # fmt: skip


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence with two or more of such nouns; one by itself is often the shortest way to say it."""
    for sentence in document.sentences:
        found = [one[0] for one in NOUN.finditer(sentence.text) if _is_deed((one["verb"] or one["noun"]).casefold())]
        if len(found) > 1:
            message = f"Veel naamwoorden: “{'” en “'.join(found)}”. Schrijf met werkwoorden: u vraagt aan, u meldt."
            yield document.finding(sentence.line, ID, message, "waarschuwing")


def _is_deed(word: str) -> bool:
    return word not in NOT_A_VERB and not word.endswith(NOR_ITS_COMPOUNDS)
