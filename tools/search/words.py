"""Text -> the words in it, folded so that accents and capitals make no difference; and the words that say nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:['’`´-][^\W_]+)*")
APOSTROPHE = re.compile(r"['’`´]")
PLAIN_WORD = re.compile(r"[a-z0-9]+")
SPECIAL = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})

LITTLE_WORDS = """
de het een en of van in op aan bij met voor door over onder uit naar tot om te er als dan dat die dit deze daar hier toe
af per via tegen zonder tussen binnen buiten na sinds tijdens volgens omdat want maar dus ook nog al wel niet geen toch
ik je jij jou u wij we ze zij hij me mij ons onze hun haar mijn mn uw jouw jullie zich zelf iets iemand niets alles alle
elk elke ieder iedere men ervan erover daarvan hiervan t n s
hem mezelf jezelf uzelf zichzelf meer veel heel erg zo zoveel nou eigenlijk gewoon beetje weer steeds altijd overal
kan kun kunt kunnen moet moeten wil wilt willen mag mogen zal zullen zou zouden is zijn ben bent was waren heb hebt
heeft hebben had word wordt worden werd doe doet doen ga gaat gaan krijg krijgt laat laten
"""
QUESTION_WORDS = """
hoe wat waar wie wanneer waarom welke welk hoeveel hoelang waarmee waarvoor waarheen waaraan waarop
graag even eens aub svp alsjeblieft alstublieft info informatie
"""
ENGLISH_LITTLE_WORDS = """
a an and are can could do does for from get how i if in is it my need of on or our out should the there this to want we
what when where which who will with would you your please
"""
STOP_WORDS = frozenset((LITTLE_WORDS + QUESTION_WORDS + ENGLISH_LITTLE_WORDS).split())
"""Left out of a query with other words in it, and of running text; kept in titles and keywords."""


class Word(NamedTuple):
    """A folded word and where it stands in the text it came from."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Small letters without accents; ligatures and full-width forms become plain letters."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold().translate(SPECIAL)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words(text: str) -> Iterator[Word]:
    """The words of a text, in order. "foto's" is one word; "Wmo-hulp" is two; "e-mail" and "A-Z" are one."""
    for found in WORD.finditer(text):
        start = found.start()
        parts = [(found[0], len(found[0]))] if found[0].isalnum() else _parts(found[0])
        for part, length in parts:
            # Nothing is left of a letter that is only a mark on another one.
            folded = fold(APOSTROPHE.sub("", part))
            if folded:
                yield Word(folded, start, start + length)
            start += length + 1


def texts(text: str) -> list[str]:
    """The same words without their places; much faster, for whole pages."""
    plain = text if text.isascii() else text.translate(PLAIN)
    if not plain.isascii():
        return [word.text for word in words(text)]
    plain = plain.lower()
    if "-" not in plain and "'" not in plain and "`" not in plain:
        return PLAIN_WORD.findall(plain)
    taken = [
        APOSTROPHE.sub("", part)
        for word in WORD.findall(plain)
        for part in ((word,) if word.isalnum() else (piece for piece, _ in _parts(word)))
    ]
    return [word for word in taken if word]


def _parts(word: str) -> list[tuple[str, int]]:
    """A word cut at its hyphens, unless a piece is one letter; with the length that each takes in the text."""
    pieces = word.split("-")
    if any(len(piece) == 1 and piece.isalpha() for piece in pieces):
        return [("".join(pieces), len(word))]
    return [(piece, len(piece)) for piece in pieces]


def _plain() -> dict[int, str]:
    """Of the common signs outside ASCII: the plain letter, or what parts or joins words as they do.

    A sign that becomes more than one is not in here, nor is a rare one: such a text takes the long way.
    """
    found = {}
    for code in (*range(0x80, 0x180), *range(0x2010, 0x2040), ord("€")):
        sign = chr(code)
        plain = fold(sign) if sign.isalnum() else "'" if APOSTROPHE.fullmatch(sign) else " "
        if len(plain) == 1 and plain.isascii():
            found[code] = plain
    return found


PLAIN = _plain()
