"""A link to another site goes over https."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "link-https"


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each link to an address that starts with http: or without a scheme."""
    for link in document.links:
        if link.target.startswith(("http://", "//")):
            better = "https://" + link.target.split("//", 1)[1]
            message = f"De link naar {link.target} is niet beveiligd. Gebruik het adres met https://."
            yield document.finding(link.line, ID, message, original=link.target, suggestion=better)
        elif link.target.startswith("javascript:"):
            yield document.finding(link.line, ID, "Een link met javascript: werkt niet voor iedereen. Verwijder hem.")
