"""Without scripts a page still has its content, and what it offers still works.

Why: Principe Universeel U.3.1; scripts fail on a slow line, in an old browser, or because a policy blocks them.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.model.finding import Severity

ID = "zonder-script"
CRITERIA = ("U.3.1",)
FEWEST_WORDS = 3
NEEDS = ("javascript", "script aan", "scripts aan")
EMPTY = "Zonder script is deze pagina leeg. Zet de tekst in de HTML; een script mag daar iets aan toevoegen."
IMAGE = "Zonder script is deze afbeelding er niet. Zet het adres in `src`; `loading=lazy` laat haar later laden."
LINK = "Deze link doet zonder script niets. Geef hem een adres, of maak er een knop van die een script toevoegt."
BUTTON = "Deze knop doet zonder script niets. Laat een script de knop toevoegen, of maak er een link of formulier van."
ASKS = "Deze pagina vraagt om JavaScript. Zorg dat ook zonder script alles te lezen en te regelen is."
WORKS_ALONE = ("popovertarget", "commandfor", "formaction", "disabled")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """What only a script can fill or make work."""
    if not page.is_html:
        return
    if is_empty(page):
        yield Barrier(rule=ID, message=EMPTY, criteria=CRITERIA)
    for tag in page.shown("img", "a", "button"):
        problem = problem_of(tag)
        if problem:
            severity: Severity = "fout" if tag.name == "img" else "waarschuwing"
            yield Barrier(rule=ID, message=problem, severity=severity, criteria=CRITERIA, element=page.element(tag))
    for tag in page.soup.find_all("noscript"):
        if any(need in words(tag).lower() for need in NEEDS):
            element = page.element(tag)
            yield Barrier(rule=ID, message=ASKS, severity="waarschuwing", criteria=CRITERIA, element=element)


def is_empty(page: HtmlPage) -> bool:
    """Whether there are scripts and an element to fill, and next to nothing to read or see."""
    body = page.soup.find("body")
    if not isinstance(body, Tag) or not page.soup.find("script", src=True):
        return False
    text = [
        text
        for text in body.find_all(string=True)
        if text.parent and text.parent.name not in ("script", "style", "noscript")
    ]
    shown = body.find(["img", "svg", "video", "audio", "iframe", "object", "form", "input", "canvas"])
    return len(" ".join(text).split()) < FEWEST_WORDS and shown is None and body.find("div", id=True) is not None


def problem_of(tag: Tag) -> str:
    """What does not work without a script, or ""."""
    if tag.name == "img":
        return IMAGE if not tag.get("src") and not tag.get("srcset") and tag.get("data-src") else ""
    if tag.name == "a":
        return LINK if str(tag.get("href") or "").strip() in ("#", "#!") and words(tag) and not is_top(tag) else ""
    alone = tag.get("type") != "button" or tag.find_parent("dialog") or any(tag.has_attr(name) for name in WORKS_ALONE)
    return "" if alone else BUTTON


def is_top(link: Tag) -> bool:
    """Whether a link to "#" is meant to go to the top of the page, which needs no script."""
    return any(word in words(link).lower() for word in ("boven", "top", "begin"))
