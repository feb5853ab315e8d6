"""A Dutch word -> its stem, so that rijbewijs and rijbewijzen are one word to the index."""

from __future__ import annotations

import re
import threading
from functools import lru_cache

from Stemmer import Stemmer, version

VERSION: str = version()
"""That of the library: with another one an index may have other stems."""

ALGORITHM = "dutch_porter"
"""What Snowball 2 called `dutch`; version 3 gave that name to another algorithm."""

EXCEPTIONS = {
    form: forms.split()[0]
    for forms in (
        # The first word of each line is the stem of all of them: strong verbs and irregular plurals.
        "aanvrag aanvraag aanvragen aangevraagd aanvraagt aanvroeg aanvrager aanvragers",
        "aangev aangeven aangegeven aangeef aangeeft aangifte aangiftes aangiften",
        "doorgev doorgeven doorgegeven doorgeef doorgeeft",
        "inschrijv inschrijven ingeschreven inschrijf inschrijft inschrijving inschrijvingen",
        "uitschrijv uitschrijven uitgeschreven uitschrijf uitschrijft uitschrijving uitschrijvingen",
        "schrijv schrijf schrijven geschreven schrijft",
        "verlies verliezen verloren verlies verliest kwijt kwijtgeraakt kwijtraken",
        "steel stelen gestolen steelt bestolen diefstal diefstallen",
        "vind vinden gevonden vindt",
        "overlijd overlijden overleden overlijdt overledene overledenen",
        "scheid scheiden gescheiden scheidt scheiding scheidingen echtscheiding echtscheidingen",
        "verlop verlopen verloopt verloop",
        "ophal ophalen opgehaald ophaalt ophaal",
        "wegbreng wegbrengen weggebracht wegbrengt",
        "inlever inleveren ingeleverd inlevert",
        "afmeld afmelden afgemeld afmeldt afmelding afmeldingen",
        "aanmeld aanmelden aangemeld aanmeldt aanmelding aanmeldingen",
        "openbaar openbaar openbare openbaarheid",
        "kop kopen gekocht koopt koop",
        "verkop verkopen verkocht verkoopt verkoop",
        "begrav begraven begraaf begrafenis begrafenissen",
        "kind kinderen kind kids kindje kindjes",
        "stad steden stad",
        "schip schepen schip",
        "lid leden lid",
        "ei eieren ei",
        "eis eis eisen",
        "weg weg wegen",
        "dag dag dagen",
        "bad bad baden",
        "gat gat gaten",
        "dak dak daken",
        "vaartuig vaartuig vaartuigen",
        "baby baby babys",
        "museum museum musea museums",
        "geboort geboren geboorte geboortes",
        "gemeent gemeente gemeentes gemeenten gemeentelijk gemeentelijke",
    )
    for form in forms.split()
}
AS_THEY_ARE = frozenset(
    ["apv", "bergen", "brp", "bsn", "digid", "egmond", "rdw", "schoorl", "svb", "uwv", "vog", "wmo", "woz"]
)
"""Names of places and abbreviations that look like a plural or a verb to the stemmer."""

PLURAL_S = re.compile(r"\w{2,}(?:[aeiou]o|[^bcrlv\W]o|[^vkpcr\W]ie|[gtj]e)(?=s$)")
"""Snowball keeps the s after a vowel (foto's, subsidies, boetes); this does not touch bos, advies and adres."""

VERB_EER = re.compile(r"(?P<verb>\w{3,}eer)t|ge(?P<past>\w{2,}eer)d")
"""Organiseert and georganiseerd are forms of organiseren; verkeerd and waard are not forms of anything."""

DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1$")
WITH_S = re.compile(r"[^aeiouyj\W]s$")
"""Snowball takes the s from fiets and leaves it in fietsen; a second round takes it there too."""

SHORT_ING = re.compile(r"(?<=\w{4})ing$")
"""Snowball takes -ing from long words only; this lets melding meet melden and leaves woning and lening alone."""

HARD = {"z": "s", "v": "f"}


class _Snowball(threading.local):
    """A stemmer for each thread: the library's may not be shared. It keeps no words, for `stem` does."""

    def __init__(self) -> None:
        self.stem = Stemmer(ALGORITHM, 0).stemWord


_snowball = _Snowball()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded word.

    Snowball leaves huiz(en) and kapp(en) as they are. Final v and z become f and s and a double consonant
    becomes a single one, so that they meet huis and kap.
    """
    if word in AS_THEY_ARE or word.isdigit():
        return word
    found = EXCEPTIONS.get(word)
    if found is not None:
        return found
    # The pattern is asked only where the end of the word fits: that is quicker.
    verb = VERB_EER.fullmatch(word) if word.endswith(("eert", "eerd")) else None
    singular = PLURAL_S.match(word) if word.endswith("s") else None
    found = _snowball.stem((verb["verb"] or verb["past"]) if verb else singular[0] if singular else word)
    if found.endswith("s") and WITH_S.search(found):
        found = _snowball.stem(found)
    if found.endswith("ing"):
        found = SHORT_ING.sub("", found)
    if found[-1:] == found[-2:-1]:
        found = DOUBLED.sub(r"\1", found)
    return found[:-1] + HARD.get(found[-1], found[-1])
