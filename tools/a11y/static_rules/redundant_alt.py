"""The alternative text of an image does not say again what stands beside it, or that it is an image.

Why: who listens hears everything twice, and "afbeelding" is said by the screen reader itself (WCAG 1.1.1; technique H2
for a link next to an image with the same link). Advice: nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words

ID = "alt-overbodig"
CRITERIA = ("1.1.1",)
OPENING = re.compile(r"(?:een )?(afbeelding|plaatje|foto|image|picture|photo) (?:van|of) ", re.IGNORECASE)
SIGNS = re.compile(r"\W+")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Images with a text that is also the caption or the link beside it, or that begins with "Afbeelding van"."""
    for image in page.shown("img"):
        alt = str(image.get("alt") or "").strip()
        problem = problem_of(image, alt) if alt else ""
        if problem:
            yield Barrier(
                rule=ID, message=problem, severity="waarschuwing", criteria=CRITERIA, element=page.element(image)
            )


def problem_of(image: Tag, alt: str) -> str:
    """What is too much about the text, or ""."""
    opening = OPENING.match(alt)
    if opening:
        return f"De alternatieve tekst begint met “{opening[0].strip()}”. Dat zegt de schermlezer al; begin met wat er te zien is."
    figure = image.find_parent("figure")
    caption = figure.find("figcaption") if figure else None
    if caption and same(alt, words(caption)):
        return "De alternatieve tekst is gelijk aan het bijschrift. Beschrijf wat er te zien is, of maak hem leeg."
    link = image.find_parent("a")
    if link and not words(link) and any(same(alt, words(other)) for other in beside(link)):
        return "Naast deze afbeelding staat een link met dezelfde tekst en hetzelfde adres. Maak er een link van, met een lege `alt`."
    return ""


def beside(link: Tag) -> Iterator[Tag]:
    """The links right before and after this one that lead to the same address."""
    for siblings in (link.previous_siblings, link.next_siblings):
        for one in siblings:
            if isinstance(one, Tag):
                yield from [one] if one.name == "a" and one.get("href") == link.get("href") else []
                break
            if isinstance(one, NavigableString) and one.strip():
                break


def same(one: str, other: str) -> bool:
    """Whether two texts have the same words."""
    return SIGNS.sub(" ", one).strip().casefold() == SIGNS.sub(" ", other).strip().casefold()
