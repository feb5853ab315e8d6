"""A product has the fixed headings in the fixed order, so that visitors find the same thing in the same place."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.product import KOPPEN
from tools.model.site import Site

ID = "kop-vast"
SURE = 0.9
"""From here on it is a slip of the finger; below it another word may change the meaning (“niet nodig”)."""


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each second-level heading of a product that is not one of the fixed ones, or not in their order."""
    if document.page.type != "product":
        return
    last = -1
    for heading in document.headings:
        if heading.level != 2 or not heading.text:
            continue
        if heading.text not in KOPPEN:
            near = get_close_matches(heading.text.capitalize(), KOPPEN, n=1, cutoff=0.6)
            hint = f" Bedoelt u “{near[0]}”?" if near else f" Kies uit: {', '.join(KOPPEN)}."
            message = f"“{heading.text}” is geen vaste kop van een product.{hint}"
            sure = get_close_matches(heading.text.capitalize(), KOPPEN, n=1, cutoff=SURE)
            original, suggestion = (heading.text, sure[0]) if sure else ("", "")
            yield document.finding(heading.line, ID, message, original=original, suggestion=suggestion)
            continue
        place = KOPPEN.index(heading.text)
        if place < last:
            message = f"“{heading.text}” hoort boven “{KOPPEN[last]}” te staan. Verplaats dit deel."
            yield document.finding(heading.line, ID, message)
        last = max(place, last)
