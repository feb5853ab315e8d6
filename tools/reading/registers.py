"""The registers in data/, one YAML file each, -> model objects, or everything that is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar, get_args

from tools.model.correspondent import Correspondent
from tools.model.fact import Fact, Soort, Zekerheid
from tools.model.finding import Finding
from tools.model.theme import Levensgebeurtenis, Thema
from tools.reading import front_matter, values
from tools.reading.plain_yaml import read_entries
from tools.reading.values import Fault
from tools.reading.yaml_lines import Entry

T = TypeVar("T")
FACT_REQUIRED = ("soort", "terugval", "bron", "bron_datum", "zekerheid", "correspondent")
FACT_KEYS = frozenset({*FACT_REQUIRED, "tekst", "geldig_van", "geldig_tot", "jaar_tonen", "opmerking", "naam"})


KEY_AT_START = re.compile(r"^([^\s:#-][^:\n]*):", re.MULTILINE)


def read_register(
    path: str, data: bytes, make: Callable[[Entry], T], faulty: set[str] | None = None
) -> tuple[dict[str, T], list[Finding]]:
    """Read one register; `make` turns an entry into its object or raises Fault.

    `faulty` gathers the names of entries that are there and have a fault: what refers to them is not wrong itself.
    """
    faulty = set() if faulty is None else faulty
    text, findings = front_matter.decode(path, data)
    entries, wrong = _entries(path, text)
    findings += wrong
    found: dict[str, T] = {}
    for entry in entries:
        try:
            found[entry.key] = make(entry)
        except Fault as fault:
            if fault.name not in faulty:
                findings.append(Finding(path, fault.line, fault.rule, fault.message))
    faulty |= set(KEY_AT_START.findall(text)) - found.keys()
    return found, findings


@lru_cache(maxsize=24)
def _entries(path: str, text: str) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """While `serve` runs a register is read again only when its file has changed."""
    entries, wrong = read_entries(path, text)
    return tuple(entries), tuple(wrong)


def correspondent(entry: Entry) -> Correspondent:
    """One entry of data/correspondenten.yml."""
    given = _keys(entry, ("rol", "afdeling", "code_owner"), frozenset({"rol", "afdeling", "code_owner"}))
    if not given["code_owner"].startswith("@"):
        line = entry.lines[list(given).index("code_owner")]
        values.fail(entry, "`code_owner` is de naam van een team. Begin hem met @.", line=line)
    return Correspondent(entry.key, given["rol"], given["afdeling"], given["code_owner"])


def thema(entry: Entry) -> Thema:
    """One entry of data/themas.yml."""
    return Thema(entry.key, values.text(entry))


def levensgebeurtenis(entry: Entry) -> Levensgebeurtenis:
    """One entry of data/levensgebeurtenissen.yml."""
    return Levensgebeurtenis(entry.key, values.text(entry))


def meaning(entry: Entry) -> str:
    """One entry of data/afkortingen.yml: a text, which may be empty."""
    if not isinstance(entry.value, str):
        values.fail(entry, f"Schrijf achter `{entry.key}` een tekst op dezelfde regel.")
    return " ".join(entry.value.split())


def score(entry: Entry) -> float:
    """One entry of data/leesniveau.yml: a number with at most one decimal."""
    value = values.text(entry)
    if not re.fullmatch(r"-?[0-9]{1,5}(\.[0-9])?", value):
        values.fail(entry, f"Schrijf achter `{entry.key}` een getal, bijvoorbeeld 64.5.")
    return float(value)


def other_words(entry: Entry) -> tuple[str, ...]:
    """One entry of data/synoniemen.yml or data/engels.yml: words with commas between them."""
    found = tuple(" ".join(part.split()) for part in values.text(entry).split(","))
    for one in (entry.key, *found):
        if not re.fullmatch(r"[^\W_A-Z]+(?:['’ -][^\W_A-Z]+)*", one):
            message = (
                f"“{one}” bestaat niet alleen uit woorden. Schrijf kleine letters, met een komma tussen de woorden."
            )
            values.fail(entry, message)
    if entry.key in found or len(set(found)) < len(found):
        values.fail(entry, f"Bij `{entry.key}` staat hetzelfde woord twee keer. Verwijder er een.", "veld-dubbel")
    return found


def best_result(entry: Entry) -> tuple[str, int]:
    """One entry of data/beste-resultaten.yml: the slug of a page, and the line it stands on."""
    slug = values.text(entry)
    if not values.SLUG.fullmatch(slug):
        values.fail(
            entry,
            f"Schrijf achter `{entry.key}` de naam van een pagina, bijvoorbeeld paspoort-aanvragen.",
        )
    return slug, entry.line


def fact(entry: Entry, correspondenten: Mapping[str, Correspondent]) -> Fact:
    """One entry of data/feiten.yml."""
    given = _keys(entry, FACT_REQUIRED, FACT_KEYS)
    line_of = dict(zip(given, entry.lines, strict=True))

    def part(key: str) -> Entry:
        return Entry(key, given[key], line_of[key])

    values.choice(part("soort"), get_args(Soort))
    values.choice(part("zekerheid"), get_args(Zekerheid))
    if "jaar_tonen" in given:
        values.choice(part("jaar_tonen"), ("ja", "nee"))
    values.known(part("correspondent"), correspondenten, "correspondent-onbekend", "De correspondent")
    van, tot = (values.day(part(key)) if key in given else None for key in ("geldig_van", "geldig_tot"))
    _check_period(part, van, tot)
    if given["zekerheid"] == "geen" and given.get("tekst"):
        values.fail(part("tekst"), "Bij `zekerheid: geen` hoort geen `tekst`. Verwijder de tekst of zoek een bron.")
    if given["zekerheid"] == "hoog" and not given.get("tekst"):
        values.fail(part("zekerheid"), "Bij `zekerheid: hoog` hoort een `tekst`. Vul de waarde in.")
    return Fact(
        id=entry.key,
        soort=given["soort"],  # type: ignore[arg-type] # choice() above has seen to it
        tekst=given.get("tekst", ""),
        terugval=given["terugval"],
        bron=given["bron"],
        bron_datum=given["bron_datum"],
        zekerheid=given["zekerheid"],  # type: ignore[arg-type] # idem
        correspondent=given["correspondent"],
        geldig_van=van,
        geldig_tot=tot,
        jaar_tonen=given.get("jaar_tonen") == "ja",
        opmerking=given.get("opmerking", ""),
        naam=given.get("naam", ""),
        line=entry.line,
    )


def _check_period(part: Callable[[str], Entry], van: date | None, tot: date | None) -> None:
    if van and tot and tot < van:
        values.fail(part("geldig_tot"), "`geldig_tot` ligt voor `geldig_van`. Controleer de twee datums.", "datum")


def _keys(entry: Entry, required: tuple[str, ...], allowed: frozenset[str]) -> dict[str, str]:
    if not isinstance(entry.value, dict):
        values.fail(entry, f"Onder `{entry.key}` horen regels met: {', '.join(required)}.")
    for key, line in zip(entry.value, entry.lines, strict=True):
        if key not in allowed:
            values.fail(entry, values.unknown(key, sorted(allowed), "Het veld"), "veld-onbekend", line)
    missing = [key for key in required if not entry.value.get(key, "").strip()]
    if missing:
        values.fail(entry, f"Bij `{entry.key}` ontbreekt: {', '.join(missing)}.", "veld-ontbreekt")
    return entry.value


@dataclass(frozen=True, slots=True)
class Urls:
    """The ledger of addresses (data/urls.yml), with the lines on which they stand."""

    published: Mapping[str, int]
    redirects: Mapping[str, str]
    redirect_lines: Mapping[str, int]


def urls(path: str, data: bytes) -> tuple[Urls, list[Finding]]:
    """Read data/urls.yml: the list `gepubliceerd` and the mapping `doorverwijzingen` (old address: slug)."""
    text, findings = front_matter.decode(path, data)
    entries, wrong = read_entries(path, text)
    findings += wrong
    published: dict[str, int] = {}
    redirects: dict[str, str] = {}
    lines: dict[str, int] = {}
    for entry in entries:
        kind = {"gepubliceerd": list, "doorverwijzingen": dict}.get(entry.key)
        if kind is None or (entry.value and not isinstance(entry.value, kind)):
            message = "In dit bestand staan alleen de lijst `gepubliceerd` en de regels onder `doorverwijzingen`."
            findings.append(Finding(path, entry.line, "veld-vorm", message))
            continue
        for address, line in zip(entry.value, entry.lines, strict=True):
            if not isinstance(address, str) or not values.is_path(address):
                message = "Schrijf een adres hier als /pad/, zonder de naam van de site en zonder spaties."
                findings.append(Finding(path, line, "adres-vorm", message))
            elif isinstance(entry.value, dict):
                redirects[address] = entry.value[address]
                lines[address] = line
            else:
                published[address] = line
    return Urls(published, redirects, lines), findings
