"""A field that asks for something of the visitor says so in a way that software understands.

Why: browsers and aids fill in the visitor's own name or address, or show a symbol that they know (WCAG 1.3.5). The
criterion is about the visitor's own data only, so a missing purpose is certainly wrong where the label says "uw", or where
name, e-mail or telephone stand together in one form; a field on its own, or an address, may be of anybody. That the value exists at all is tested
by axe; that it fits the label, here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.static_rules.fields import fields, kind, label_text

ID = "autocomplete"
CRITERIA = ("1.3.5",)
PURPOSES = {
    "email": ("e mail", "email", "e mailadres", "emailadres"),
    "tel": ("telefoon", "telefoonnummer", "mobiel nummer", "mobiele nummer", "mobiel telefoonnummer"),
    "name": ("naam", "volledige naam", "voor en achternaam", "naam en achternaam"),
    "given-name": ("voornaam",),
    "family-name": ("achternaam",),
    "postal-code": ("postcode",),
    "address-level2": ("woonplaats",),
    "street-address": ("adres",),
    "bday": ("geboortedatum",),
}
FITTING = {
    "tel": ("tel", "tel-national"),
    "name": ("name", "given-name", "family-name", "additional-name", "nickname", "username"),
    "family-name": ("family-name", "name"),
    "given-name": ("given-name", "name"),
    "street-address": ("street-address", "address-line1"),
    "email": ("email", "username"),
}
BY_LABEL = {label: purpose for purpose, found in PURPOSES.items() for label in found}
OF_A_PERSON = ("email", "tel", "name", "given-name", "family-name")
TEXT_KINDS = ("text", "email", "tel", "date", "search", "textarea")
MARKS = re.compile(r"\(.*?\)|[^\w\s]|\b(verplicht|optioneel)\b")
OTHERS = re.compile(
    r"partner|kind|ontvanger|vriend|bedrijf|organisatie|werkgever|contactpersoon|overleden|getuige|buur|verhuurder|huurder"
    r"|medewerker|melding over|locatie|aangever|gemachtigde|zoek",
    re.IGNORECASE,
)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Fields without a purpose, or with one that is another than their label's."""
    asked = [(field, *told) for field in fields(page) if (told := asks_for(page, field))]
    for field, purpose, own in asked:
        given = str(field.get("autocomplete") or "").lower().split()
        if not given or given[-1] in ("on", "off"):
            person = {what for one, what, _ in asked if one.find_parent("form") is field.find_parent("form")}
            together = purpose in OF_A_PERSON and len(person.intersection(OF_A_PERSON)) > 1
            if own or (together and not about_somebody_else(field)):
                yield barrier(
                    page, field, f'Zet `autocomplete="{purpose}"` bij dit veld, zodat de browser het kan invullen.'
                )
        elif given[-1] in FITTING.keys() | PURPOSES.keys() and given[-1] not in FITTING.get(purpose, (purpose,)):
            yield barrier(
                page,
                field,
                f"`autocomplete={given[-1]}` past niet bij het label van dit veld. Gebruik `{purpose}`.",
            )


def asks_for(page: HtmlPage, field: Tag) -> tuple[str, bool] | None:
    """What a field certainly asks for, by the words of its label alone, and whether it says that it is the visitor's own."""
    if kind(field) not in TEXT_KINDS:
        return None
    told = MARKS.sub(" ", label_text(page, field).lower()).split()
    own = told[:1] in (["uw"], ["mijn"], ["je"])
    purpose = BY_LABEL.get(" ".join(told[own:]))
    return (purpose, own) if purpose else None


def about_somebody_else(field: Tag) -> bool:
    """Whether the form or the group around a field says that it is about another than the visitor."""
    around = (field.find_parent("fieldset"), field.find_parent("form"))
    told = (words(part) for one in around if one for part in one.find_all(["legend", "h2", "h3", "h4", "button"]))
    return field.find_parent("form") is None or any(OTHERS.search(text) for text in told)


def barrier(page: HtmlPage, field: Tag, message: str) -> Barrier:
    """One finding of this rule."""
    return Barrier(rule=ID, message=message, criteria=CRITERIA, element=page.element(field))
