"""A part in another language says so, or a screen reader reads it out as Dutch (WCAG 3.1.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document, Sentence
from tools.model.finding import Finding
from tools.model.site import Site

ID = "taal-van-deel"
LANGUAGES = {"en": "Engels", "de": "Duits", "fr": "Frans"}
SMALL_WORDS = {
    "en": "the and of to you your for with this that are from have not can will our we please at by or if about more is how "
    "what when which",
    "de": "der das den dem des und ist sind nicht mit für auf sie ihr ihre ihren ein eine einen zu zum zur von vom bei wird "
    "werden können müssen auch oder wenn haben hier",
    "fr": "le la les des du est sont et ou vous votre vos pour dans une un sur avec que qui ne pas au aux ce cette par",
    "nl": "de het een en van u uw voor met dit dat zijn uit hebt niet kan onze wij bij of als over meer om te is in aan op "
    "wat wie hoe naar ook er worden wordt moet kunt hier",
}
"""They make up a third of any text. The languages are those of our visitors."""
SETS = {code: frozenset(words.split()) for code, words in SMALL_WORDS.items()}
LEAST_WORDS = 6
LEAST_SMALL_WORDS = 3
MARKED = re.compile(r"<(?P<tag>\w+)\b[^<>]*\slang=[\"'](?!nl)[^<>]*>.*?</(?P=tag)>", re.DOTALL)
MARKED_BLOCK = re.compile(r"\{:?[^{}]*\blang=[\"']?(?!nl)[^{}]*\}\s*$")
"""How attr_list marks the paragraph or heading that it stands in."""


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence that is clearly in another language, outside a part with its own `lang`."""
    marked = _marked_lines(document)
    for block in document.blocks:
        if block.kind in {"code", "html"} or MARKED_BLOCK.search(block.text):
            continue
        for sentence in block.sentences:
            code = _language(sentence)
            if code and sentence.line not in marked:
                message = (
                    f'Deze zin is {LANGUAGES[code]}. Zet er `<div lang="{code}" markdown="1">` boven en `</div>` onder.'
                )
                yield document.finding(sentence.line, ID, message, criteria=("3.1.2",))


def _language(sentence: Sentence) -> str:
    words = [word.casefold() for word in sentence.words]
    if len(words) < LEAST_WORDS:
        return ""
    number = {code: sum(map(small.__contains__, words)) for code, small in SETS.items()}
    dutch = number.pop("nl")
    code = max(number, key=lambda one: number[one])
    return code if number[code] >= LEAST_SMALL_WORDS and number[code] > 2 * dutch else ""


def _marked_lines(document: Document) -> set[int]:
    body, first = document.page.body, document.page.body_line
    found: set[int] = set()
    for part in MARKED.finditer(body):
        start = first + body.count("\n", 0, part.start())
        found |= set(range(start, start + part[0].count("\n") + 1))
    return found
