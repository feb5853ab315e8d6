"""What Markdown can say is not typed as HTML: a link or image in HTML is not checked, and its address is not filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "html-in-tekst"
COMMENT = "<!--"
TAG = re.compile(r"<(?P<name>[a-z][a-z0-9]*)", re.IGNORECASE)
INSTEAD = {
    "a": "Schrijf een link als [tekst](adres).",
    "img": "Schrijf een afbeelding als ![beschrijving](bestand).",
    **dict.fromkeys(("b", "strong"), "Schrijf vette tekst als **tekst**."),
    **dict.fromkeys(("i", "em"), "Schrijf schuine tekst als *tekst*."),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "Begin een kop met ##."),
    **dict.fromkeys(("ul", "ol", "li"), "Begin elk onderdeel van een lijst met een streepje en een spatie."),
    **dict.fromkeys(("font", "center", "u", "big", "small"), "Haal het weg: de site bepaalt hoe tekst eruitziet."),
}


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each kind of tag once a line; comments, and tags for which Markdown has nothing, are left alone."""
    said = set()
    for block in document.blocks:
        if block.kind == "html" and block.text.startswith(COMMENT):
            continue
        for line, text in block.html:
            for found in () if text.startswith(COMMENT) else TAG.finditer(text):
                name = found["name"].lower()
                if name in INSTEAD and (line, name) not in said:
                    said.add((line, name))
                    yield document.finding(line, ID, f"Hier staat HTML: <{name}>. {INSTEAD[name]}", "waarschuwing")
