"""What rules on forms ask of a field: which fields there are, and what a visitor is told about each."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.html_page import HtmlPage, words

NO_FIELDS = ("hidden", "submit", "button", "reset", "image")


def fields(page: HtmlPage) -> Iterator[Tag]:
    """The fields that a visitor can fill in."""
    for tag in page.shown("input", "select", "textarea"):
        if kind(tag) not in NO_FIELDS and not tag.has_attr("disabled") and not tag.has_attr("readonly"):
            yield tag


def kind(field: Tag) -> str:
    """The type of an input ("text" when it has none), or the name of another element."""
    return str(field.get("type") or "text").strip().lower() if field.name == "input" else field.name


def labels(page: HtmlPage, field: Tag) -> list[Tag]:
    """The elements that label a field: its <label>s, and what aria-labelledby names."""
    own_id = str(field.get("id") or "")
    found = page.soup.find_all("label", attrs={"for": own_id}) if own_id else []
    around = field.find_parent("label")
    named = (page.soup.find(id=one) for one in str(field.get("aria-labelledby") or "").split())
    return [*found, *((around,) if around else ()), *(one for one in named if isinstance(one, Tag))]


def label_text(page: HtmlPage, field: Tag) -> str:
    """What the label says, wherever it comes from; "" without one. A placeholder is not a label."""
    told = " ".join(text for text in (words(label) for label in labels(page, field)) if text)
    return told or str(field.get("aria-label") or field.get("title") or "").strip()
