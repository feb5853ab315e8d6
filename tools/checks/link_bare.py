"""An address does not stand bare in the text: it is read out letter by letter and says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "link-kaal"
ADDRESS = re.compile(r"https?://\S+|\bwww\.[\w.-]+\.\w{2,}(?:/\S*)?", re.IGNORECASE)
AFTER = ".,;:!?)]}”’»\"'"
HOST = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each whole address in the text. A site's name as link text ("overheid.nl") is its name, and stays."""
    for block in document.blocks:
        named = {link.text for link in block.links if HOST.fullmatch(link.text)}
        for line, text in block.lines if block.kind not in {"code", "html"} else ():
            for found in ADDRESS.finditer(text):
                address = found[0].rstrip(AFTER)
                if address not in named:
                    message = (
                        f"Het adres {address} staat kaal in de tekst. Maak er een link van met woorden: [tekst](adres)."
                    )
                    yield document.finding(line, ID, message, criteria=("2.4.4",))
