"""A link to another site goes over https."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "link-https"
SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
KNOWN = frozenset({"https", "mailto", "tel"})


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each link to an address that starts with http:, without a scheme, or with one that only works for its writer."""
    for link in document.links:
        scheme = SCHEME.match(link.target)
        if link.target.startswith("//") or (scheme and scheme[1].lower() == "http"):
            better = "https://" + link.target.split(":", 1)[-1].lstrip("/")
            message = f"De link naar {link.target} is niet beveiligd. Gebruik het adres met https://."
            yield document.finding(link.line, ID, message, original=link.target, suggestion=better)
        elif scheme and scheme[1].lower() not in KNOWN:
            message = f"Een link die begint met {scheme[1]}: werkt niet voor bezoekers. Gebruik een adres met https://."
            yield document.finding(link.line, ID, message)
