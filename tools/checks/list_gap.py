"""An empty line before a list: without it the site prints the items as one paragraph.

The site is made by Python-Markdown, in which a list does not interrupt a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "lijst-witregel"
ITEM = re.compile(r"^(?:[-*+]|\d+[.)])\s+\S")
STARTS_ITS_OWN_BLOCK = re.compile(r"^(?:#|\s|\||<|```)")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each first item of a list that follows a line of text directly."""
    previous = ""
    in_list = False
    code = {line for block in document.blocks if block.kind == "code" for line in _lines(block.line, block.text)}
    for number, line in enumerate(document.page.body.split("\n"), start=document.page.body_line):
        is_item = bool(ITEM.match(line)) and number not in code
        if is_item and not in_list and previous.strip() and not STARTS_ITS_OWN_BLOCK.match(previous):
            message = "Boven een lijst hoort een lege regel. Anders wordt de lijst op de site een gewone alinea."
            yield document.finding(number, ID, message, criteria=("1.3.1",), original=line, suggestion=f"\n{line}")
        in_list = is_item or (in_list and (not line.strip() or line.startswith((" ", "\t"))))
        previous = line


def _lines(first: int, text: str) -> range:
    return range(first, first + text.count("\n") + 2)
