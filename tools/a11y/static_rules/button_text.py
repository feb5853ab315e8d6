"""The text of a button says what the button does.

Why: a label describes its purpose (WCAG 2.4.6); who hears the buttons of a page one by one gets nothing but their text.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules.link_text import VAGUE, has_context, name_of, plain

ID = "knoptekst"
CRITERIA = ("2.4.6",)
MEANINGLESS = frozenset(
    ("knop", "deze knop", "button", "klik", "klik hier", "hier", "druk hier", "click", "click here", "here")
)
KINDS = ("button", "submit", "reset", "image")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Buttons whose name says nothing: certain where nothing is around them either."""
    for button in page.shown():
        if not is_button(button) or button.get("aria-labelledby") or button.get("title"):
            continue
        name = " ".join(
            (str(button.get("aria-label") or button.get("alt") or button.get("value") or "") or name_of(button)).split()
        )
        words = " ".join(plain(name))
        if words not in MEANINGLESS | VAGUE:
            continue
        helped = bool(button.get("aria-describedby")) or has_context(button)
        if words in MEANINGLESS or not helped:
            yield Barrier(
                rule=ID,
                message=f"De tekst “{name}” zegt niet wat deze knop doet. Noem wat er gebeurt, zoals “Aanvraag versturen”.",
                severity="fout" if words in MEANINGLESS and not helped else "waarschuwing",
                criteria=CRITERIA,
                element=page.element(button),
            )


def is_button(tag: Tag) -> bool:
    """Whether the element is a button by its name or by its role."""
    if tag.name == "input":
        return str(tag.get("type") or "").lower() in KINDS
    return tag.name == "button" or tag.get("role") == "button"
