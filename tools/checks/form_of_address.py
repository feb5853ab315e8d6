"""The site says `u`, everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "aanspreekvorm"
INFORMAL = re.compile(r"(?<![\w-])(?:je|jij|jou|jouw|jezelf|jullie)(?![\w-])", re.IGNORECASE)
QUOTED = re.compile(r"“[^“”]*”|‘[^‘’]*’|\"[^\"]*\"")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each line of text, title or summary that says je or jij, unless between quotation marks or in the name of a link."""
    page = document.page
    places = [(page.line("titel"), page.titel), (page.line("samenvatting"), page.samenvatting)]
    for block in document.blocks:
        if block.kind not in {"code", "html"}:
            names = [link.text for link in block.links if INFORMAL.search(link.text)]
            places += [(line, _without(text, names)) for line, text in block.lines]
    for line, text in places:
        found = INFORMAL.search(QUOTED.sub("", text))
        if found:
            yield document.finding(line, ID, f"Hier staat “{found[0]}”. Spreek de bezoeker aan met u.")


def _without(text: str, names: list[str]) -> str:
    for name in names:
        text = text.replace(name, "")
    return text
