"""An instruction does not point at things by their place, shape, size or colour alone.

Why: "the green button on the right" says nothing to who does not see it, or has the page in one column (WCAG 1.3.3 and
1.4.1). Whether the sentence also names the thing is for a person to judge; a name between quotes settles it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.page_text import passages
from tools.a11y.static_rules.heading_structure import HEADINGS
from tools.a11y.static_rules.link_text import plain

ID = "alleen-te-zien"
CRITERIA = ("1.3.3",)
THING = (
    "knop|knoppen|link|links|veld|velden|vak|vakje|vakjes|menu|icoon|icoontje|pictogram|balk|kolom|tabblad|button|buttons|"
    "field|fields|box|boxes|icon|column|tab|bar|navigation|navigatie"
)
LOOK = (
    "groene?|rode?|rood|blauwe?|gele?|geel|oranje|grijze?|paarse?|zwarte|witte|roze|gekleurde?|ronde?|vierkante?|driehoekige?|ovale?|grote|kleine|"
    "bovenste|onderste|linker|rechter|green|red|blue|yellow|orange|grey|gray|purple|black|white|pink|coloured|colored|round|square|"
    "triangular|triangle|oval|big|large|small|left|right|upper|lower|left-hand|right-hand"
)
PLACE = (
    "(?:hier)?(?:rechts|links|rechtsboven|linksboven|rechtsonder|linksonder|rechtsbovenin|linksbovenin)|bovenaan|onderaan|"
    "aan de (?:rechter|linker)(?:kant|zijde)|(?:on|at|to) the (?:right|left|top|bottom)|in the (?:top|bottom|upper|lower) "
    "(?:right|left)(?: corner)?"
)
DO = "klik|druk|tik|kies|gebruik|zie|zoek|vind|vul|open|selecteer|ga|click|press|tap|choose|use|see|find|select|fill|go"
CANDIDATE = re.compile(
    rf"\b(?:{DO})\b[^.!?]*?\b(?:(?:{LOOK}) (?:{THING})\b|(?:{THING}) (?:{PLACE})\b|(?:{PLACE}) (?:op|in|on) (?:de|het|deze|the|this) "
    rf"(?:pagina|scherm|page|screen)\b)|\b(?:velden?|vakken?|onderdelen|fields?) (?:in het |in de |in |with )?(?:{LOOK}) (?:zijn|is|are)\b",
    re.IGNORECASE,
)
NAVIGATION = re.compile(rf"(?:navigation|navigatie|menu) (?:{PLACE})", re.IGNORECASE)
NAMES = ("button", "a", "label", "legend", "summary", "caption", "h1", "h2", "h3", "h4", "h5", "h6")
QUESTION = "is ook zonder de plaats, de vorm of de kleur te weten wat u bedoelt? Noem dan de tekst van de knop of het veld erbij."
NAMELESS = "er zijn meer menu's, en alleen hun plaats zegt welk u bedoelt. Geef elk menu een naam, en noem die hier."
NAMED = re.compile(r"[“\"‘«„']\s*\w|\*")
SENTENCE = re.compile(r"(?<=[.!?])\s+")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Sentences that tell what to do and where it is or what it looks like, and do not tell what it is called."""
    for passage in passages(page):
        for sentence in SENTENCE.split(passage.text):
            found = CANDIDATE.search(sentence)
            if not found or NAMED.search(sentence) or is_a_name(found[0], page):
                continue
            certain = NAVIGATION.search(found[0]) is not None and has_nameless_navigations(page)
            yield Barrier(
                rule=ID,
                message=f"“{sentence.strip()}”: {NAMELESS if certain else QUESTION}",
                severity="fout" if certain else "beoordelen",
                criteria=CRITERIA,
                element=page.element(passage.block),
            )


def is_a_name(phrase: str, page: HtmlPage) -> bool:
    """Whether what the phrase points at is called so on the page, in a heading or on a control."""
    last = plain(phrase)
    names = {" ".join(plain(words(tag))) for tag in page.shown(*NAMES)}
    names |= {" ".join(plain(str(tag["aria-label"]))) for tag in page.shown() if tag.get("aria-label")}
    return any(
        " ".join(last[start:end]) in names for start in range(len(last)) for end in range(start + 1, len(last) + 1)
    )


def has_nameless_navigations(page: HtmlPage) -> bool:
    """Whether there are several menus, and nothing but their place to tell them apart."""
    menus = [tag for tag in page.shown() if tag.name == "nav" or tag.get("role") == "navigation"]
    named = [tag for tag in menus if tag.get("aria-label") or tag.get("aria-labelledby") or tag.find(HEADINGS)]
    return len(menus) > 1 and not named
