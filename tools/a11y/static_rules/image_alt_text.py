"""The alternative text of an image must not be the name of its file or a word such as "afbeelding".

Why: it is all that somebody who cannot see the image gets, and it tells nothing (WCAG 1.1.1, failure F30). In a link to the
file itself its name says what the visitor gets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import basename
from urllib.parse import unquote, urlsplit

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage

ID = "alt-zegt-niets"
CRITERIA = ("1.1.1",)
FILE_NAME = re.compile(r"\S*[^\s.]\.(jpe?g|png|gif|svg|webp|avif|bmp|tiff?)", re.IGNORECASE)
FROM_A_CAMERA = re.compile(
    r"(img|dsc[nf]?|pict|scan|screenshot)[-_ ]?\d{3,}|(image|foto|afbeelding|plaatje|picture|photo)[-_ ]?\d+",
    re.IGNORECASE,
)
EMPTY_WORDS = frozenset(
    (
        "afbeelding",
        "foto",
        "plaatje",
        "icoon",
        "pictogram",
        "illustratie",
        "image",
        "img",
        "picture",
        "photo",
        "icon",
        "graphic",
        "illustration",
        "spacer",
        "placeholder",
        "alt",
        "alttekst",
        "alt tekst",
        "alt text",
        "geen alt",
        "no alt",
        "beschrijving van de afbeelding",
        "null",
        "undefined",
    )
)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Images with a text that can only be a file name or a placeholder."""
    for image in page.shown():
        alt = alternative(image)
        if alt and says_nothing(alt, image):
            yield Barrier(
                rule=ID,
                message=f"De alternatieve tekst “{alt}” zegt niet wat er op de afbeelding staat. Beschrijf de "
                "afbeelding, of maak de tekst leeg als zij alleen versiering is.",
                criteria=CRITERIA,
                element=page.element(image),
            )


def alternative(tag: Tag) -> str:
    """The text that stands for an image, or "" for anything else."""
    is_image = tag.name == "img" or (tag.name == "input" and str(tag.get("type")).lower() == "image")
    if not (is_image or tag.name == "area" or tag.get("role") == "img") or tag.get("aria-labelledby"):
        return ""
    return str(tag.get("aria-label") or (tag.get("alt") if tag.name in ("img", "input", "area") else "") or "").strip()


def says_nothing(alt: str, image: Tag) -> bool:
    """Whether the text is a file name, the image's own file name without its ending, or a placeholder."""
    if leads_to_file(alt, image):
        return False
    if FILE_NAME.fullmatch(alt) or FROM_A_CAMERA.fullmatch(alt) or alt.lower().rstrip(".") in EMPTY_WORDS:
        return True
    return alt.lower() == file_of(image).lower() and not alt.isalpha()


def leads_to_file(alt: str, image: Tag) -> bool:
    """Whether the image is in a link to the file with that name."""
    link = image.find_parent("a", href=True)
    return link is not None and name_in(str(link["href"])).lower() == alt.lower()


def file_of(image: Tag) -> str:
    """The name of the image's file without its ending: "kaart_2024" of /img/kaart_2024.png."""
    name = name_in(str(image.get("src") or ""))
    return name.rpartition(".")[0] or name


def name_in(address: str) -> str:
    """The last part of an address, which may be the name of a file."""
    try:
        return basename(unquote(urlsplit(address).path))
    except ValueError:
        return ""
