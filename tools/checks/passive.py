"""Say who does it: "De gemeente beoordeelt uw aanvraag", not "Uw aanvraag wordt beoordeeld"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "lijdende-vorm"
PREFIX = "aan|achter|af|bij|binnen|door|goed|in|klaar|kwijt|mee|na|neer|om|onder|op|over|samen|stop|tegen|terug|toe|uit|vast|voor|vrij|weg"
STRONG = (
    "begraven|begrepen|bekeken|beschreven|besproken|betrokken|bewezen|onderzocht|ondertekend|ontnomen|ontvangen|verboden"
    "|vergeleken|verkregen|verloren|verwezen|verzonden|voltooid|voorgeschreven"
)
PARTICIPLE = rf"(?P<verb>(?:{PREFIX})?ge[a-z]{{2,}}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{{3,}}(?:d|t)|{STRONG})"
WORDEN = "(?:wordt|worden|werd|werden)"
OTHER_PART = "als|die|dat|omdat|wanneer|of|en|want|maar|tot|zodat|om|te|wie|wat|waar|hoe|voordat|nadat|terwijl"
FORWARD = re.compile(rf"\b{WORDEN}\s+(?:(?!(?:{OTHER_PART})\b)\w+\s+){{0,6}}?{PARTICIPLE}\b", re.IGNORECASE)
MODAL = "kan|kunnen|mag|mogen|moet|moeten|zal|zullen|zou|zouden|gaat|gaan"
BACKWARD = re.compile(rf"\b{PARTICIPLE}(?:\s+(?:of|en)\s+\w+)?(?:\s+(?:{MODAL}))?\s+{WORDEN}\b", re.IGNORECASE)
WISH = re.compile(r"\bwil(?:t|len)?\b", re.IGNORECASE)
NO_VERB = re.compile(
    r"(?:gebied|geboort|gebouwen|gebeur|gebrek|geduld|gedeelt|geheim|gehandicapt|geld|geleg|geluid|gemeente|genees|gepensioneerd"
    r"|gerecht|geschikt|geschil|geslacht|gesprek|getuig|gevaar|geval|gevoel|gevolg|gewas|geweld|gewicht|gewoon|gezicht|gezin"
    r"|gezond(?!en)|gegeven|beeld|beest|bewust|verdriet|verkeerd|verstand).*"
    r"|.*(?:beleid|bericht|besluit|bestand|blad|bod|dienst|gebied|heid|kaart|kant|land|lijst|plicht|post|punt|raad|recht|staat|stand|tijd)"
    r"|geboren|gebit|gebruiken|gebruikt|gedicht|geen|gehuwd|gescheiden|getrouwd|bekend|beroepskracht|bezet|bezit|ontbijt|verband"
    r"|verhuurd|verlicht",
    re.IGNORECASE,
)
"""Nouns and states that look like a participle: `u wordt verplicht`, `het wordt een verkeersbesluit`."""


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence with a form of `worden` and a past participle before or after it, unless someone wishes it."""
    for sentence in document.sentences:
        if "word" not in sentence.text and "werd" not in sentence.text and "Word" not in sentence.text:
            continue
        patterns = (FORWARD,) if WISH.search(sentence.text) else (FORWARD, BACKWARD)
        for found in (one for pattern in patterns for one in pattern.finditer(sentence.text)):
            if not NO_VERB.fullmatch(found["verb"]):
                message = f"“{found[0]}” is een lijdende vorm. Zeg wie het doet, bijvoorbeeld: de gemeente … of u …"
                yield document.finding(sentence.line, ID, message, "waarschuwing")
                break
