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
ITEM = re.compile(r"^(?:[-*+]|1\.)[ \t]+(?![-*_ ]*$)\S")
"""A row of signs only is a line across the page. A number in the middle of a sentence may begin a line; a list begins with 1."""
STARTS_ITS_OWN_BLOCK = re.compile(r"^(?:#|    |\t|```|~~~|[-=]{2,}\s*$)")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each first item of a list that follows a line of text directly. A line below an item belongs to that item."""
    last, previous, in_list = 0, "", False
    for number, line in document.source:
        if number != last + 1:
            previous = ""
        if not ITEM.match(line):
            indented = line.startswith((" ", "\t"))
            in_list = in_list and (not line.strip() or indented or bool(previous.strip())) and not line.startswith("#")
        else:
            if not in_list and previous.strip() and not STARTS_ITS_OWN_BLOCK.match(previous):
                message = "Boven een lijst hoort een lege regel. Anders wordt de lijst op de site een gewone alinea."
                yield document.finding(number, ID, message, criteria=("1.3.1",), original=line, suggestion=f"\n{line}")
            in_list = True
        last, previous = number, line
