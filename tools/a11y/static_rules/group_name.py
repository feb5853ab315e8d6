"""A group of fields has a name: what a fieldset is about.

Why: a screen reader says that a group begins, and without a legend not which (WCAG 1.3.1, technique H71). Each field has
its own label, so this is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words

ID = "groep-zonder-naam"
CRITERIA = ("1.3.1",)
NO_GROUP = ("presentation", "none")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Fieldsets without a legend, or with an empty one."""
    for group in page.shown("fieldset"):
        if group.get("role") in NO_GROUP or any(group.get(name) for name in ("aria-label", "aria-labelledby", "title")):
            continue
        legend = group.find("legend")
        if legend is None or not says_something(legend):
            missing = "geen vraag of naam" if legend is None else "een lege `<legend>`"
            yield Barrier(
                rule=ID,
                message=f"Deze groep (`<fieldset>`) heeft {missing}. Zet in `<legend>` waar de groep over gaat, of haal de "
                "`<fieldset>` weg.",
                severity="waarschuwing",
                criteria=CRITERIA,
                element=page.element(group),
            )


def says_something(legend: Tag) -> bool:
    """Whether there are words in it, or a picture with words."""
    return bool(words(legend)) or any(image.get("alt") for image in legend.find_all("img"))
