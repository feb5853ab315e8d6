"""A link within the site leads to a page that is there, and to a heading that is there."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import unquote

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "link-doel"
FILE = re.compile(r"\.(?!md$)[a-z0-9]{2,5}$", re.IGNORECASE)
OWN_ANCHOR = re.compile(r"\{:?[^{}]*#([\w-]+)[^{}]*\}\s*$")
COUNTED = re.compile(r"(.*)_([0-9]{1,9})", re.DOTALL)
ALMOST = 0.88
"""How much alike two names are when one is the other with a typing error (the ratio of difflib)."""
OUTSIDE = re.compile(r"^[a-z][a-z0-9+.-]*:|^//", re.IGNORECASE)


def check(document: Document, site: Site) -> Iterator[Finding]:
    """Each link to a Markdown file that is not a page, to a heading that the page does not have, or to nothing."""
    for link in document.links:
        if OUTSIDE.match(link.target):
            continue
        path, _, anchor = link.target.partition("#")
        if not path and not anchor:
            message = f"De link “{link.text}” heeft geen adres. Zet het tussen de haakjes, of maak er gewone tekst van."
            yield document.finding(link.line, ID, message)
            continue
        if path and not path.startswith("/") and path_on_site(document, path) in site.files:
            continue
        if FILE.search(path):
            yield document.finding(link.line, ID, _no_file(path))
            continue
        if path.startswith("/") or (path and not path.endswith(".md")):
            message = f"Schrijf een link op deze site als het bestand van de pagina, eindigend op .md: “{link.target}”."
            yield document.finding(link.line, ID, message)
            continue
        folder = posixpath.dirname(document.page.path)
        target = path_on_site(document, path) if path else document.page.path
        page = site.by_path.get(target)
        if target in site.refused:
            continue  # the page is there, and what is wrong with it is said there
        if page is None:
            same_name = [one for one in site.by_path if posixpath.basename(one) == posixpath.basename(target)]
            near = same_name or _spelled_almost_so(target, site)
            better = posixpath.relpath(near[0], folder) if near else ""
            hint = f" Bedoelt u {better}?" if near else " Controleer de naam van het bestand, of haal de link weg."
            repair = (path, better) if len(same_name) == 1 else ("", "")  # a name that only looks like it is a guess
            yield document.finding(
                link.line, ID, f"De pagina {path} bestaat niet.{hint}", original=repair[0], suggestion=repair[1]
            )
        elif anchor and anchor not in anchors(Document(page)):
            message = f"Op de pagina {page.titel} staat geen kop met het anker #{anchor}. Controleer de kop."
            yield document.finding(link.line, ID, message)
    for image in document.images:
        if not OUTSIDE.match(image.target) and path_on_site(document, image.target) not in site.files:
            yield document.finding(image.line, ID, _no_file(image.target))


def _spelled_almost_so(target: str, site: Site) -> list[str]:
    """The page whose name differs by a typing error; one that only shares a word with it is another subject."""
    names = {posixpath.basename(path): path for path in site.by_path}
    return [names[name] for name in get_close_matches(posixpath.basename(target), names, n=1, cutoff=ALMOST)]


def path_on_site(document: Document, path: str) -> str:
    """The path from the project's root of a file that a page names from its own folder."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(document.page.path), unquote(path)))


def _no_file(path: str) -> str:
    return f"Het bestand {path} bestaat niet. Zet afbeeldingen en downloads in content/bestanden/ en schrijf het pad daarheen."


def anchors(document: Document) -> set[str]:
    """The anchors that Python-Markdown's toc extension gives to the headings of a page."""
    found: set[str] = set()
    for heading in document.headings:
        own = OWN_ANCHOR.search(heading.text)
        plain = unicodedata.normalize("NFKD", heading.text).encode("ascii", "ignore").decode()
        slug = own[1] if own else re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
        while slug in found or not slug:
            counted = COUNTED.fullmatch(slug)
            slug = f"{counted[1]}_{int(counted[2]) + 1}" if counted else f"{slug}_1"
        found.add(slug)
    return found
