"""The label of a field says what to fill in, and no other field beside it has the same label.

Why: who hears one field at a time gets nothing but its label (WCAG 2.4.6). A group, or any text between two fields, may
tell them apart; a fieldset without a name is no group, and text outside the window tells nobody who looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag
from bs4.element import PageElement

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules.fields import fields, kind, label_text, labels

ID = "veldlabel"
CRITERIA = ("2.4.6",)
TYPED = (
    *("text", "textarea", "email", "tel", "url", "number", "date", "password"),
    *("month", "week", "time", "datetime-local"),
)
MEANINGLESS = frozenset(
    (
        *("menu", "info", "informatie", "information", "veld", "invoerveld", "tekstveld", "invoer", "label", "field"),
        *("input", "text field", "textfield", "vul in", "vul hier in", "hier invullen", "invullen", "typ hier"),
        *("type here", "enter text"),
    )
)
GROUPS = (
    *("form", "fieldset", "tr", "li", "section", "article", "details", "dialog"),
    *("header", "footer", "nav", "main", "aside", "search", "template"),
)
GROUP_ROLES = ("group", "radiogroup", "region", "row", "listitem", "tabpanel", "dialog", "search", "form")
DIVIDERS = ("hr", "img", "svg", "legend", "h1", "h2", "h3", "h4", "h5", "h6")
HINTS = ("title", "placeholder", "aria-describedby")
NAMES = ("aria-label", "aria-labelledby", "title")
OUTSIDE = re.compile(
    r"(?:^|[;\s])(?:left|top|inset[\w-]*|margin-left|text-indent)\s*:\s*-\d{3,}(?:px|em|rem)", re.IGNORECASE
)
SIGNS = re.compile(r"[^\w]+")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Typed-in fields whose label says nothing, and those with the label of another field in the same part of a form."""
    before: dict[str, Tag] = {}
    for field in fields(page):
        if kind(field) not in TYPED or not all(page.is_shown(label) for label in labels(page, field)):
            continue
        label = label_text(page, field)
        text = " ".join(SIGNS.sub(" ", label).split()).casefold()
        if not text:
            continue
        if text in MEANINGLESS and kind(field) != "textarea":
            yield barrier(
                page, field, f"Het label “{label}” zegt niet wat de bezoeker moet invullen. Noem het gegeven."
            )
        elif text in before and not told_apart(before[text], field):
            yield barrier(
                page, field, f"Twee velden hebben het label “{label}”. Zeg bij elk veld om welk gegeven het gaat."
            )
        before[text] = field


def barrier(page: HtmlPage, field: Tag, message: str) -> Barrier:
    """One finding, at the field."""
    return Barrier(rule=ID, message=message, criteria=CRITERIA, element=page.element(field))


def told_apart(one: Tag, other: Tag) -> bool:
    """Whether a group, a hint of their own, or text that is no label stands between two fields."""
    if group_of(one) is not group_of(other) or any(field.get(name) for field in (one, other) for name in HINTS):
        return True
    for part in one.next_elements:
        if part is other:
            return False
        if isinstance(part, Tag):
            if part.name in DIVIDERS and not is_outside(part):
                return True
        elif str(part).strip() and not part.find_parent("label") and not is_outside(part):
            return True
    return True


def group_of(field: Tag) -> Tag | None:
    """The nearest part of the page around a field that may have a name of its own."""
    groups = (up for up in field.parents if up.name in GROUPS or up.get("role") in GROUP_ROLES)
    return next((up for up in groups if not is_nameless(up)), None)


def is_nameless(group: Tag) -> bool:
    """Whether it groups fields and does not say what for."""
    named = group.find("legend", recursive=False) or any(group.get(name) for name in NAMES)
    return not named and (group.name == "fieldset" or group.get("role") == "group")


def is_outside(part: PageElement) -> bool:
    """Whether its own style or that of something around it moves it out of the window."""
    return any(OUTSIDE.search(str(up.get("style") or "")) for up in (part, *part.parents) if isinstance(up, Tag))
