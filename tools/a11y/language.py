"""The language that a text is certainly in. The only module that uses py3langid.

Two witnesses must agree: the small words of the text, and py3langid's model. The first costs nothing and acquits nearly
every text, so the model is only read for a text that is in doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from tools.a11y.function_words import WORDS

SMALL_WORDS = {language: frozenset(words.split()) for language, words in WORDS.items()}
ONLY = {(one, other): SMALL_WORDS[one] - SMALL_WORDS[other] for one in WORDS for other in WORDS}
"""The small words of a language that another one does not have."""
DUTCH_NAMES = {
    "nl": "Nederlands",
    "en": "Engels",
    "de": "Duits",
    "fr": "Frans",
    "es": "Spaans",
    "it": "Italiaans",
    "pt": "Portugees",
    "pl": "Pools",
    "tr": "Turks",
}
OTHER_SCRIPT = "een taal met andere letters"
NEAR = ("af", "fy", "lb", "da", "no", "sv", "ca", "gl", "ro")
"""Languages that are near to one of ours, so that a text in them is not taken for ours."""
WORD = re.compile(r"[^\W\d_]+")
LATIN = re.compile(r"[a-zà-öø-ɏ]", re.IGNORECASE)
LOCK = Lock()


@dataclass(frozen=True, slots=True)
class Proof:
    """What it takes to be certain: so many letters, different small words, their share, and the model's confidence."""

    letters: int
    words: int
    share: float
    confidence: float


PASSAGE = Proof(letters=60, words=4, share=0.15, confidence=0.99)
PHRASE = Proof(letters=20, words=3, share=0.35, confidence=0.95)
"""For a few words that say themselves which language they are in: there the writer made a statement to be tested."""


def other_language(text: str, declared: str, proof: Proof = PASSAGE) -> str:
    """The code of the language that a text certainly is in (or OTHER_SCRIPT), or "" when it may be the declared one."""
    own = declared.lower().partition("-")[0]
    letters = "".join(WORD.findall(text))
    if own not in SMALL_WORDS or len(letters) < proof.letters:
        return ""
    if len(LATIN.findall(letters)) < len(letters) / 5:
        return OTHER_SCRIPT
    candidate = by_small_words(text, own, proof)
    return candidate if candidate and confidence(text, candidate) >= proof.confidence else ""


def by_small_words(text: str, own: str, proof: Proof) -> str:
    """The language whose small words a text has, and hardly any of its declared language, or ""."""
    words = [word.lower() for word in WORD.findall(text)]
    best, found = "", list[str]()
    for language in DUTCH_NAMES.keys() - {own}:
        theirs = [word for word in words if word in ONLY[language, own]]
        if (len(theirs), language) > (len(found), best):
            best, found = language, theirs
    ours = sum(word in ONLY[own, best] for word in words) if best else 0
    enough = len(set(found)) >= proof.words and len(found) >= proof.share * len(words)
    return best if enough and ours * 5 <= len(found) else ""


def confidence(text: str, language: str) -> float:
    """How sure py3langid is, from 0 to 1, that a text is in this language and in no other that it might be."""
    with LOCK:
        ranked: list[tuple[str, float]] = identifier().rank(text)
    return dict(ranked)[language]


@lru_cache(maxsize=1)
def identifier() -> LanguageIdentifier:
    """The model, which takes a second to read."""
    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    model.set_languages([*SMALL_WORDS, *NEAR])
    return model


def name_of(language: str) -> str:
    """What a language is called in a Dutch sentence."""
    return DUTCH_NAMES.get(language.lower().partition("-")[0], language)
