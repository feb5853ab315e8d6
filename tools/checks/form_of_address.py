"""The site says `u`, everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "aanspreekvorm"
INFORMAL = re.compile(r"(?<![\w-])(?:je|jij|jou|jouw|jullie)(?![\w-])", re.IGNORECASE)
QUOTED = re.compile(r"“[^”]*”")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each sentence that says je or jij, unless it is between quotation marks or in the name of a link."""
    for block in document.prose:
        names = " ".join(link.text for link in block.links)
        for line, text in block.lines:
            found = INFORMAL.search(QUOTED.sub("", text))
            if found and not INFORMAL.search(names):
                message = f"Hier staat “{found[0]}”. Spreek de bezoeker aan met u."
                yield document.finding(line, ID, message)
