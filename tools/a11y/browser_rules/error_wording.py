"""An error message says which field is wrong and what is wrong with it, to everybody.

Why: who reads "invalid value" still does not know what to do, and a message that screen readers skip is none for who needs
one (WCAG 3.3.1). Looked at are the messages that are on the page as it opens, as a server sends them after a form was sent.
One that tells nothing may stand above others that do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "foutmelding-zegt-te-weinig"
CRITERIA = ("3.3.1",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
SENTENCE_END = re.compile(r"[.!?;:\n]+")
VAGUE_MESSAGE = "Deze foutmelding zegt niet wat er fout is. Schrijf op welk veld fout is en hoe het wel moet."
THING = r"(?:value|input|entry|data|field|fields|form|waarde|invoer|gegevens|veld|velden|formulier)"
VAGUE = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:an )?error(?: occurred)?|fout|foutmelding|mislukt|oeps|oops",
        rf"(?:invalid|wrong|incorrect) {THING}(?: (?:for|in|of) .+)?",
        rf"(?:please )?(?:fill|enter|complete|correct|check)(?: in| out)? (?:the|this|all|your|every) {THING}(?: in)?(?: correctly| properly| again)?",
        rf"(?:ongeldige?|verkeerde|onjuiste|foute) {THING}(?: (?:voor|in|bij) .+)?",
        rf"(?:vul|controleer|verbeter) (?:het|dit|de|deze|alle|uw) {THING}(?: (?:correct|goed|juist|opnieuw))?(?: in)?",
        r"er (?:is|zijn|ging) (?:een |iets )?(?:fout|fouten|mis)(?: opgetreden| gegaan| gemaakt)?",
    )
)


def check(page: OpenPage) -> Iterator[Barrier]:
    """The messages that do not tell what is wrong, or not to everybody."""
    found = page.evaluate(SCRIPT)
    messages: Sequence[Mapping[str, Any]] = found["messages"]
    nothing = all(one["alone"] and is_vague(one["text"]) for one in messages)
    for one in messages:
        said = VAGUE_MESSAGE if nothing else what_is_wrong(one, found["twice"] if len(messages) == 1 else {})
        for element in elements([one["element"]] if said else []):
            yield Barrier(rule=ID, message=said, criteria=CRITERIA, element=element)


def what_is_wrong(one: Mapping[str, Any], twice: Mapping[str, Sequence[str]]) -> str:
    """What is wrong with a message that tells something, or "". `twice` holds the labels that fields in different groups share."""
    text: str = one["text"]
    if one["unheard"]:
        return "Een schermlezer slaat deze foutmelding over. Haal `aria-hidden` weg en verbind haar met `aria-describedby`."
    unclear = next(
        (label for label in twice if names(text, label) and not any(names(text, group) for group in twice[label])), ""
    )
    if unclear:
        return f"Deze foutmelding zegt niet welk veld “{unclear}” fout is: er zijn er meer. Noem ook de groep waar het in staat."
    return ""


def is_vague(text: str) -> bool:
    """Whether each sentence only says that something is wrong."""
    sentences = [" ".join(one.split()).casefold() for one in SENTENCE_END.split(text) if one.strip()]
    return bool(sentences) and all(any(form.fullmatch(one) for form in VAGUE) for one in sentences)


def names(text: str, label: str) -> bool:
    """Whether a text has the words of a label in it."""
    return re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text, re.IGNORECASE) is not None
