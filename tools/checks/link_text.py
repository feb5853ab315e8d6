"""Link text says where the link goes: who listens to a list of links hears nothing else (WCAG 2.4.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "linktekst"
CRITERIA = ("2.4.4",)
VAGUE = frozenset({
    "hier", "klik hier", "klik", "deze link", "link", "lees meer", "meer", "meer lezen", "lees verder", "verder",
    "meer informatie", "meer info", "info", "informatie", "deze pagina", "pagina", "deze website", "website", "site",
    "deze site", "download", "downloaden", "bekijk", "ga naar", "volgende", "vorige", "details", "bestand", "document",
    "via deze link", "de link", "de website", "de site", "de pagina", "onze website", "onze site", "lees hier meer", "hier meer",
    "klik hier voor meer informatie", "verder lezen", "meer weten", "ga verder", "open", "bekijk hier", "download hier",
})  # fmt: skip
FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|odt|ods|csv|zip|html?)$", re.IGNORECASE)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each link whose text says nothing by itself, is a file name, or is empty."""
    for link in document.links:
        text = link.text.strip().strip(".:!›»>").strip()
        if not text:
            message = "Deze link heeft geen tekst. Schrijf tussen de blokhaken waar de link heen gaat."
        elif text.casefold() in VAGUE:
            message = f"De linktekst “{link.text}” zegt niet waar de link heen gaat. Noem het doel van de link."
        elif FILE.search(text) and " " not in text:
            message = f"De linktekst “{link.text}” is de naam van een bestand. Schrijf wat erin staat."
        else:
            continue
        yield document.finding(link.line, ID, message, criteria=CRITERIA)
