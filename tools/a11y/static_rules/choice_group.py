"""Choices that belong to one question are a group with that question as its name.

Why: who hears only "Ja" or "Nee" does not know the question (WCAG 1.3.1, technique H71). It is certainly wrong where a
question stands right before the choices that nothing ties to them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.fields import fields, kind, labels

ID = "keuzes-zonder-groep"
CRITERIA = ("1.3.1",)
CHOICES = ("radio", "checkbox")
"""Checkboxes with one name are one question: the server gets them as a list. Those before the rows of a
table have one name too, so they only count where there is a question."""
GROUPS = ("group", "radiogroup", "listbox", "menu", "toolbar")
NAMES = ("aria-label", "aria-labelledby", "title")
TIES = ("aria-label", "aria-labelledby", "aria-describedby", "title")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """The first of a set of radio buttons or checkboxes that no group holds together."""
    sets: defaultdict[tuple[int, str, str], list[Tag]] = defaultdict(list)
    for field in fields(page):
        if kind(field) in CHOICES and field.get("name"):
            sets[(id(field.find_parent("form")), kind(field), str(field["name"]))].append(field)
    for choices in sets.values():
        first = choices[0]
        if len(choices) < 2 or any(in_group(one) or any(one.get(tie) for tie in TIES) for one in choices):
            continue
        question = text_before(page, first)
        if kind(first) == "checkbox" and not question.endswith("?"):
            continue
        yield Barrier(
            rule=ID,
            message="Deze keuzes horen bij één vraag, maar dat is niet te horen. Zet ze in een `<fieldset>` met de vraag als "
            "`<legend>`.",
            severity="fout" if question.endswith("?") else "waarschuwing",
            criteria=CRITERIA,
            element=page.element(first),
        )


def in_group(field: Tag) -> bool:
    """Whether something around the field is a group with a name."""
    for level in field.parents:
        if level.name == "fieldset" and (legend := level.find("legend")) and words(legend):
            return True
        grouped = str(level.get("role") or "") in GROUPS or level.name == "fieldset"
        if grouped and any(level.get(name) for name in NAMES):
            return True
    return False


def text_before(page: HtmlPage, field: Tag) -> str:
    """The last text before a field that is not part of its own label."""
    own = labels(page, field)
    for node in field.previous_elements:
        if type(node) is NavigableString and node.strip() and isinstance(node.parent, Tag):
            around = (node.parent, *node.parent.parents)
            if not any(level is label for level in around for label in own) and page.is_shown(node.parent):
                return " ".join(node.split()).rstrip("*: ")
    return ""
