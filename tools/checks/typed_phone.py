"""A telephone number is a fact of the register, never typed into a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.checks.in_register import advice
from tools.model.fact import REFERENCE
from tools.model.finding import Finding
from tools.model.site import Site

ID = "getypt-telefoonnummer"
DIGITS = re.compile(r"\d\D{0,3}\d\D{0,3}\d")
SEP = r"[\s./-]{0,3}"
START = r"(?<![\w,.€/-])(?<!€ )(?<![A-Z]{4} )"
END = r"(?![\w-])(?![.,]\d)"
PHONE = re.compile(
    rf"{START}(?:(?:\+31|0031){SEP}(?:\(0\){SEP})?|\(?0)[1-9](?:{SEP}\(?\d\)?){{8}}{END}"  # ten digits, or 31 and nine
    rf"|{START}\+(?!31)\d{{2}}(?:{SEP}\d){{6,12}}{END}"  # another country
    rf"|{START}0[89]0[069](?:{SEP}\d){{4}}(?:(?:{SEP}\d){{3}})?{END}"  # a service number
    rf"|{START}14[\s-]?0[1-9]\d{{1,2}}{END}"  # a municipality's number
)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each telephone number in the text, and in a tel link whose text is something else. 112 is known and stays."""
    for block in document.blocks:
        typed = set()
        for line, text in block.lines:
            for found in PHONE.finditer(text) if DIGITS.search(text) else ():
                typed.add(line)
                yield document.finding(line, ID, _message(found[0], site))
        for link in block.links:
            number = link.target.removeprefix("tel:")
            if (
                link.target.startswith("tel:")
                and link.line not in typed
                and number != "112"
                and not REFERENCE.fullmatch(number)
            ):
                yield document.finding(link.line, ID, _message(number, site))


def _message(number: str, site: Site) -> str:
    return f"Het telefoonnummer “{number}” staat getypt in de tekst. {advice(number, site)}"
