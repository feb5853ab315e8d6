"""From the text of one field to its typed value; a fault is a sentence in Dutch that says how to write it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from typing import NoReturn
from urllib.parse import urlsplit

from tools.model.product import Grondslag
from tools.reading.yaml_lines import LONGEST_QUOTE, Entry, short

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LAST_YEAR = 2200
"""Later is a slip of the finger, and the calendar of the computer ends."""
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MOST_DIGITS = 6


class Fault(Exception):
    """A value that cannot be used. `rule` is the finding's rule id, `line` its line in the file.

    `name` is the name that is in no register, where that is what is wrong.
    """

    def __init__(self, rule: str, message: str, line: int, name: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.line = line
        self.name = name


def fail(entry: Entry, message: str, rule: str = "veld-vorm", line: int = 0, name: str = "") -> NoReturn:
    """Refuse the value of a field."""
    raise Fault(rule, message, line or entry.line, name)


def text(entry: Entry) -> str:
    """One piece of text, not empty."""
    if not isinstance(entry.value, str):
        fail(entry, f"Schrijf bij `{entry.key}` een tekst op een regel, geen lijst.")
    if not entry.value.strip():
        fail(entry, f"`{entry.key}` is leeg. Vul het in.")
    return " ".join(entry.value.split())


def text_between(entry: Entry, shortest: int, longest: int) -> str:
    """A text whose number of characters lies between two bounds, both included."""
    value = text(entry)
    if not shortest <= len(value) <= longest:
        bounds = f"{shortest} tot en met {longest}" if shortest > 1 else f"hoogstens {longest}"
        fail(entry, f"`{entry.key}` heeft {len(value)} tekens. Maak er {bounds} tekens van.", "veld-lengte")
    return value


def texts(entry: Entry) -> tuple[str, ...]:
    """A list of texts; no doubles."""
    if not isinstance(entry.value, list):
        fail(
            entry,
            f"Schrijf `{entry.key}` als een lijst: [een, twee]. Of zet elk onderdeel op een regel na `- `.",
        )
    found: list[str] = []
    for item, line in zip(entry.value, entry.lines, strict=True):
        if not isinstance(item, str) or not item.strip():
            fail(entry, f"Een onderdeel van `{entry.key}` is geen gewone tekst.", line=line)
        value = " ".join(item.split())
        if value in found:
            fail(entry, f"`{short(value)}` staat twee keer bij `{entry.key}`. Verwijder er een.", line=line)
        found.append(value)
    return tuple(found)


def day(entry: Entry) -> date:
    """A day as 2026-03-01."""
    value = text(entry)
    advice = f"Schrijf `{entry.key}` als jaar-maand-dag, bijvoorbeeld 2026-03-01."
    if not ISO_DATE.fullmatch(value):
        fail(entry, f"“{short(value)}” is geen datum. {advice}", "datum")
    try:
        found = date.fromisoformat(value)
    except ValueError:
        fail(entry, f"De dag “{value}” bestaat niet. {advice}", "datum")
    if found.year > LAST_YEAR:
        fail(entry, f"Het jaar van “{value}” is te ver weg. Controleer het jaar.", "datum")
    return found


def whole_number(entry: Entry, least: int, most: int) -> int:
    """A whole number between two bounds, both included."""
    value = text(entry)
    digits = value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS
    if not (digits and least <= int(value) <= most):
        fail(entry, f"Schrijf bij `{entry.key}` een heel getal van {least} tot en met {most}.")
    return int(value)


def choice(entry: Entry, options: Iterable[str]) -> str:
    """One word out of a fixed few."""
    value = text(entry)
    if value not in options:
        fail(entry, f"“{short(value)}” kan niet bij `{entry.key}`. Kies uit: {', '.join(options)}.")
    return value


def choices(entry: Entry, options: Iterable[str]) -> tuple[str, ...]:
    """A list of words out of a fixed few."""
    values = texts(entry)
    for value, line in zip(values, entry.lines, strict=True):
        if value not in options:
            message = f"“{short(value)}” kan niet bij `{entry.key}`. Kies uit: {', '.join(options)}."
            fail(entry, message, line=line)
    return values


def known(entry: Entry, register: Mapping[str, object], rule: str, what: str) -> str:
    """An id that is in a register."""
    value = text(entry)
    if value not in register:
        fail(entry, unknown(value, register, what), rule, name=value)
    return value


def all_known(entry: Entry, register: Mapping[str, object], rule: str, what: str) -> tuple[str, ...]:
    """A list of ids that are in a register."""
    values = texts(entry)
    for value, line in zip(values, entry.lines, strict=True):
        if value not in register:
            fail(entry, unknown(value, register, what), rule, line, value)
    return values


WHERE_TO_LOOK = {
    "De correspondent": "Kies een naam uit data/correspondenten.yml.",
    "Het thema": "Kies een naam uit data/themas.yml.",
    "De levensgebeurtenis": "Kies een naam uit data/levensgebeurtenissen.yml.",
    "Het feit": "Alle feiten staan in data/feiten.yml.",
    "De pagina": "Schrijf het laatste deel van het adres van een pagina, of haal de naam weg.",
    "Het veld": "Alle velden staan in docs/handboek/velden.md.",
}


def unknown(value: str, register: Iterable[str], what: str) -> str:
    """The sentence for a name that is not in a register: the name that was probably meant, or where all names are."""
    near = get_close_matches(value[:LONGEST_QUOTE], list(register), n=1, cutoff=0.6)
    hint = f"Bedoelt u `{near[0]}`?" if near else WHERE_TO_LOOK[what]
    return f"{what} `{short(value)}` bestaat niet. {hint}"


def web_address(entry: Entry) -> str:
    """An https address."""
    value = text(entry)
    if not is_web_address(value):
        fail(entry, f"`{entry.key}` moet een volledig adres zijn dat begint met https://.", "adres-vorm")
    return value


def is_web_address(value: str) -> bool:
    """Whether this is a whole https address. (`urlsplit` raises for some of what people type: `https://[`.)"""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.netloc) and " " not in value


def is_path(value: str) -> bool:
    """Whether this is an address on this site without its name: /pad/."""
    return value.startswith("/") and not value.startswith("//") and not re.search(r"\s", value)


def old_addresses(entry: Entry) -> tuple[str, ...]:
    """Addresses on this site that lead to the page: paths that start with a slash."""
    values = texts(entry)
    for value, line in zip(values, entry.lines, strict=True):
        if not is_path(value):
            message = f"Schrijf een oud adres als /pad/, zonder de naam van de site: “{short(value)}”."
            fail(entry, message, "adres-vorm", line)
    return values


def labelled(entry: Entry, labels: Container[str], example: str) -> tuple[tuple[str, str], ...]:
    """A small mapping with labels out of a fixed few."""
    if not isinstance(entry.value, dict):
        fail(entry, f"Schrijf `{entry.key}` met onderdelen eronder, bijvoorbeeld: {example}")
    for (label, value), line in zip(entry.value.items(), entry.lines, strict=True):
        if label not in labels:
            fail(entry, f"`{short(label)}` kan niet bij `{entry.key}`. Zo hoort het: {example}", line=line)
        if not value.strip():
            fail(entry, f"`{label}` is leeg. Zo hoort het: {example}", line=line)
    if not entry.value:
        fail(entry, f"`{entry.key}` is leeg. Zo hoort het: {example}")
    return tuple(entry.value.items())


def legal_bases(entry: Entry) -> tuple[Grondslag, ...]:
    """A list of legal bases: the article and, where known, its https address."""
    example = "- wet: Artikel 2.39 Wet basisregistratie personen"
    if not isinstance(entry.value, list):
        fail(entry, f"Schrijf `{entry.key}` als een lijst met op elke regel: {example}")
    found = []
    for item, line in zip(entry.value, entry.lines, strict=True):
        if not isinstance(item, dict) or not item.get("wet") or item.keys() - {"wet", "url"}:
            fail(
                entry,
                f"Een onderdeel van `{entry.key}` heeft niet de goede vorm. Zo hoort het: {example}",
                line=line,
            )
        address = item.get("url", "")
        if address and not is_web_address(address):
            message = "Het adres van de wet moet een volledig adres zijn dat begint met https://."
            fail(entry, message, "adres-vorm", line)
        found.append(Grondslag(item["wet"], address))
    return tuple(found)
