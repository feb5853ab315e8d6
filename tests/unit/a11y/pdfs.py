"""PDF documents for tests, made on the spot."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, NameObject, StreamObject, TextStringObject


def pdf(
    *,
    tagged: bool = True,
    title: str = "Jaarverslag",
    shown: bool = True,
    language: str = "nl",
    text: bool = True,
    pages: int = 1,
    **locked: Any,
) -> bytes:
    """A document of pages with a line of text, or with no more than an image."""
    writer = PdfWriter()
    for _ in range(pages):
        with_text(writer) if text else with_image(writer)
    root = writer.root_object
    if tagged:
        root[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(True)})
        tree = DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot"), NameObject("/K"): ArrayObject()})
        root[NameObject("/StructTreeRoot")] = writer._add_object(tree)
    if title:
        writer.add_metadata({"/Title": title})
    if shown:
        root[NameObject("/ViewerPreferences")] = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    if language:
        root[NameObject("/Lang")] = TextStringObject(language)
    if locked:
        writer.encrypt(algorithm="RC4-128", **locked)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def with_text(writer: PdfWriter) -> None:
    """Add a page with a line of text."""
    page = writer.add_blank_page(200, 200)
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    fonts = DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
    named = DictionaryObject({NameObject("/F1"): fonts})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): named})
    drawn = StreamObject()
    drawn.set_data(b"BT /F1 12 Tf 20 100 Td (Het strand van Bergen) Tj ET")
    page[NameObject("/Contents")] = writer._add_object(drawn)


def with_image(writer: PdfWriter) -> None:
    """Add a page with nothing but an image."""
    file = io.BytesIO()
    Image.new("RGB", (20, 20), "white").save(file, "PDF")
    writer.append(io.BytesIO(file.getvalue()))
