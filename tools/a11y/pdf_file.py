"""The wall around pypdf: a PDF as the few facts that its accessibility depends on. Whatever is in the file, it is no crash."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject, PasswordType, PdfReader
from pypdf.errors import DependencyError

READING_ALOUD = 1 << 9
"""The bit of /P that lets software take out the text for people with a disability (PDF 32000-1, table 22)."""
MOST_PAGES = 40
MOST_LANGUAGES_AT = 3


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What is known of a document. `scans` are the numbers of pages with an image and no text at all."""

    readable: bool = True
    locked: bool = False
    """Nobody can open it without a password."""
    closed: bool = False
    """It has a lock that we have no key of, though others may open it."""
    silent: bool = False
    """It may not be read aloud."""
    tagged: bool = False
    title: str = ""
    title_shown: bool = False
    language: bool = False
    pages: int = 0
    scans: tuple[int, ...] = ()


def facts(content: bytes) -> PdfFacts:
    """The facts of a document; of one that is damaged only that."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return known(PdfReader(io.BytesIO(content), strict=False))
    except Exception:  # damage has as many names as there are ways to damage a file
        return PdfFacts(readable=False)


def known(reader: PdfReader) -> PdfFacts:
    """The facts of a document that can be parsed."""
    silent = False
    if reader.is_encrypted:
        allowed = int(resolved(resolved(reader.trailer["/Encrypt"])["/P"]))
        silent = not allowed & READING_ALOUD
        try:
            if reader.decrypt("") == PasswordType.NOT_DECRYPTED:
                return PdfFacts(locked=True, silent=silent)
        except DependencyError:
            return PdfFacts(closed=True, silent=silent)
    root = resolved(reader.trailer["/Root"])
    marked = resolved(root.get("/MarkInfo", {})).get("/Marked")
    tree = resolved(root.get("/StructTreeRoot"))
    return PdfFacts(
        silent=silent,
        tagged=bool(marked) and bool(tree),
        title=title(reader),
        title_shown=bool(resolved(root.get("/ViewerPreferences", {})).get("/DisplayDocTitle")),
        language=bool(root.get("/Lang")) or any(languages(tree, MOST_LANGUAGES_AT)),
        pages=len(reader.pages),
        scans=tuple(scanned(reader)),
    )


def resolved(value: Any) -> Any:  # noqa: ANN401 - an object of a PDF may be of any kind
    """The object that a reference stands for."""
    return value.get_object() if hasattr(value, "get_object") else value


def title(reader: PdfReader) -> str:
    """The title in the old or the new kind of properties, or ""."""
    old = str(reader.metadata.title or "") if reader.metadata else ""
    new = reader.xmp_metadata.dc_title if reader.xmp_metadata and not old.strip() else None
    return old.strip() or next((str(text).strip() for text in (new or {}).values() if text), "")


def languages(element: Any, depth: int) -> Iterator[bool]:  # noqa: ANN401
    """Whether the elements in the first layers of the structure say their language."""
    element = resolved(element)
    if isinstance(element, list):
        for one in element:
            yield from languages(one, depth)
    elif isinstance(element, dict):
        yield bool(element.get("/Lang"))
        if depth:
            yield from languages(element.get("/K"), depth - 1)


def scanned(reader: PdfReader) -> Iterator[int]:
    """The numbers of the first pages that are no more than an image."""
    for number, page in enumerate(reader.pages[:MOST_PAGES], start=1):
        if has_image(page) and not page.extract_text().strip():
            yield number


def has_image(page: PageObject) -> bool:
    """Whether there is a picture among what a page draws."""
    resources = resolved(page.get("/Resources", {}))
    drawn = resolved(resources.get("/XObject", {}))
    return any(resolved(one).get("/Subtype") == "/Image" for one in drawn.values())
