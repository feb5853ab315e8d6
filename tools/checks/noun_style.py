"""Verbs, not nouns made of verbs: "om een vergunning aan te vragen", not "het aanvragen van een vergunning"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "naamwoordstijl"
NOUN = re.compile(
    r"\b(?:het|bij|door|voor|na) (?P<verb>[a-z]{5,}en) van\b|\b(?:de|het) (?P<noun>[a-z]{4,}(?:ing|atie)) van\b", re.I
)
NOT_A_VERB = frozenset({
    "inkomen", "vermogen", "vertrouwen", "gegeven", "tegendeel", "gegevens", "buiten", "binnen", "boven", "rekening",
    "woning", "vergunning", "verklaring", "omgeving", "gemeentelijke belasting", "belasting", "organisatie", "informatie", "locatie",
    "opening", "vereniging", "verordening", "regeling", "afdeling", "mening", "leden", "lening", "vergadering", "uitkering",
    "vestiging", "beschikking", "aanmaning", "koning", "woningen", "situatie", "tekening", "dagtekening", "relatie", "ervaring",
    "instelling", "stichting", "verzekering", "haven", "leven", "wapen", "teken", "midden", "opleiding", "richting", "bevolking",
    "bestemming", "inrichting", "voorziening", "voorstelling", "regering", "gemeenten", "kinderen", "combinatie", "generatie",
    "begroting", "betekenis", "publicatie", "foundation", "handtekening", "rekeningen", "tuinen", "straten", "strafbeschikking",
    "aanslagen", "kosten", "kaarten", "namen", "regels", "foto", "adressen", "dagen", "uren", "maanden", "jaren", "groten",
    "leerling", "tweeling", "zitting", "verdieping", "lichting", "sterkte", "beloning", "vergoeding", "waarden", "stukken",
    "rijbewijzen", "delen", "eigen", "tarieven", "ouders", "namens", "keuken", "ramen", "deuren", "kernen", "wegen", "paden",
})  # fmt: skip


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence with two or more of such nouns; one by itself is often the shortest way to say it."""
    for sentence in document.sentences:
        found = [
            one[0] for one in NOUN.finditer(sentence.text) if (one["verb"] or one["noun"]).casefold() not in NOT_A_VERB
        ]
        if len(found) > 1:
            message = f"Veel naamwoorden: “{'” en “'.join(found)}”. Schrijf met werkwoorden: u vraagt aan, u meldt."
            yield document.finding(sentence.line, ID, message, "waarschuwing")
