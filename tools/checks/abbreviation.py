"""An abbreviation is written out the first time it is used on a page (WCAG 3.1.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "afkorting"
ABBREVIATION = re.compile(r"(?<![\w/.-])(?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z]{1,4}|W(?:oz|mo|oo|lz|kb)|Bibob)(?![\w/]|\.\w)")
CAPITALS = re.compile(r"[A-Z][a-z]?[A-Z]|\bW(?:oz|mo|oo|lz|kb)|Bibob")
NUMERAL = re.compile(r"[IVX]+")
SHOUTED = re.compile(
    r"\b[A-Z]{2,}(?: [A-Z]{2,})+\b|\b(?:LET|OP|NIET|GEEN|WEL|ALLEEN|ALTIJD|NOOIT|NIEUW|ALLE|NU|EN|OF|DE|HET)\b"
)
POSTCODE = re.compile(r"\b[1-9]\d{3} [A-Z]{2}\b")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each abbreviation at its first use, unless it is explained there or everyone knows it.

    Explained is: `Basisregistratie Personen (BRP)`, `BRP (Basisregistratie Personen)`, or in the title of the page.
    Left alone are numerals (Willem II), postcodes, and words that shout (LET OP).
    """
    seen = set(_explained(document.page.titel)) | {name for name, meaning in site.abbreviations.items() if not meaning}
    for block in document.prose:
        for line, written in block.lines:
            if not CAPITALS.search(written):
                continue
            text = POSTCODE.sub(_blank, SHOUTED.sub(_blank, written))
            explained = set(_explained(text))
            for found in ABBREVIATION.finditer(text):
                name = found[0]
                if name in seen or NUMERAL.fullmatch(name):
                    continue
                seen.add(name)
                if name not in explained:
                    yield _finding(document, line, name, site.abbreviations.get(name, ""), _stands_alone(text, found))


def _finding(document: Document, line: int, name: str, meaning: str, alone: bool) -> Finding:
    in_full = f"{meaning} ({name})"
    hint = f"Schrijf de eerste keer: {in_full}." if meaning else "Schrijf hem de eerste keer voluit."
    original, suggestion = (name, in_full) if meaning and alone else ("", "")
    message = f"Niet iedereen kent de afkorting {name}. {hint}"
    return document.finding(line, ID, message, "waarschuwing", ("3.1.4",), original, suggestion)


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether the words in full would fit: not in WOZ-waarde, VvE's or niet-BRP."""
    return not text[found.end() :].startswith(("-", "'", "’")) and not text[: found.start()].endswith("-")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _explained(text: str) -> Iterator[str]:
    for found in ABBREVIATION.finditer(text):
        before, after = text[: found.start()].rstrip(), text[found.end() :].lstrip()
        if (before.endswith("(") and after.startswith(")")) or after.startswith("("):
            yield found[0]
