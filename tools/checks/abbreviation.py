"""An abbreviation is written out the first time it is used on a page (WCAG 3.1.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "afkorting"
ABBREVIATION = re.compile(r"(?<![\w/.-])(?:[A-Z]{2,6}|[A-Z][a-z]?[A-Z]{1,4}|W(?:oz|mo|oo|lz|kb)|Bibob)(?![\w/]|\.\w)")


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each abbreviation at its first use, unless it is explained there or everyone knows it.

    Explained is: `Basisregistratie Personen (BRP)`, `BRP (Basisregistratie Personen)`, or in the title of the page.
    """
    seen = set(_explained(document.page.titel)) | {name for name, meaning in site.abbreviations.items() if not meaning}
    for block in document.prose:
        for line, text in block.lines:
            explained = set(_explained(text))
            for found in ABBREVIATION.finditer(text):
                name = found[0]
                if name in seen:
                    continue
                seen.add(name)
                if name in explained:
                    continue
                meaning = site.abbreviations.get(name, "")
                hint = (
                    f"Schrijf de eerste keer: {meaning} ({name})." if meaning else "Schrijf hem de eerste keer voluit."
                )
                in_compound = text[found.end() :].startswith("-") or text[: found.start()].endswith("-")
                better = f"{meaning} ({name})" if meaning and not in_compound else ""
                message = f"Niet iedereen kent de afkorting {name}. {hint}"
                yield document.finding(line, ID, message, "waarschuwing", ("3.1.4",), name if better else "", better)


def _explained(text: str) -> Iterator[str]:
    for found in ABBREVIATION.finditer(text):
        before, after = text[: found.start()].rstrip(), text[found.end() :].lstrip()
        if (before.endswith("(") and after.startswith(")")) or after.startswith("("):
            yield found[0]
