"""What a visitor typed -> the same words without anything that tells who they are."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 1000
GONE = "[weggelaten]"
EMAIL = re.compile(r"[^\s@<>,;:()]+\s?(?:@|\(at\)|\[at\])\s?[^\s@<>,;:()]+\.[^\s@<>,;:()]+", re.IGNORECASE)
IBAN = re.compile(r"\b[A-Z]{2}\s?\d{2}\s?[A-Z]{4}(?:\s?\d){8,12}\b", re.IGNORECASE)
POSTCODE = re.compile(r"\b[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})\b(?:\s?\d+\w{0,4}\b)?")
"""With a space between only in capitals: `2026 is` is no postcode."""
NUMBER = re.compile(r"\+?\(?\d(?:[\s.\-–/()]{0,2}\d){5,}")
"""Six digits or more, with what people put between them: a BSN, a telephone number, a case number, a birthday."""


def clean(text: str) -> str:
    """One text of at most `LONGEST` characters. Rather too much is left out than too little."""
    plain = unicodedata.normalize("NFKC", text.replace("\r\n", "\n").replace("\r", "\n"))
    plain = "".join(sign for sign in plain if sign == "\n" or unicodedata.category(sign)[0] != "C")
    for pattern in (EMAIL, IBAN, NUMBER, POSTCODE):
        plain = pattern.sub(GONE, plain)
    return plain.strip()[:LONGEST]
