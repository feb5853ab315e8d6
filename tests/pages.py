"""Pages and sites for tests, with everything filled in that a test is not about."""

from __future__ import annotations

from datetime import date
from typing import Any

from tools.model.correspondent import Correspondent
from tools.model.fact import Fact
from tools.model.page import Page
from tools.model.site import Site
from tools.model.theme import Levensgebeurtenis, Thema


def page(slug: str, **changes: Any) -> Page:
    """A product on the theme contact, unless the test says otherwise."""
    values: dict[str, Any] = {
        "path": f"pdc/{slug}.md",
        "slug": slug,
        "titel": slug.replace("-", " ").capitalize(),
        "samenvatting": f"Wat u moet weten over {slug}.",
        "type": "product",
        "thema": "contact",
        "correspondent": "kcc",
        "gecontroleerd_op": date(2026, 11, 22),
        "gecontroleerd": (("tekst", "gelezen"),),
        "controle_termijn": 12,
        "body": "Tekst.",
        "body_line": 20,
        "doelgroep": ("inwoner",),
    }
    return Page(**(values | changes))


def site(*pages: Page, facts: dict[str, Fact] | None = None, **changes: Any) -> Site:
    """A site with two themes, one life event and one correspondent."""
    values: dict[str, Any] = {
        "pages": pages,
        "correspondenten": {"kcc": Correspondent("kcc", "Correspondent KCC", "KCC", "@b/kcc")},
        "facts": facts or {},
        "themas": {"home": Thema("home", "Home"), "contact": Thema("contact", "Contact")},
        "levensgebeurtenissen": {"op-reis-gaan": Levensgebeurtenis("op-reis-gaan", "U gaat op reis")},
    }
    return Site(**(values | changes))
