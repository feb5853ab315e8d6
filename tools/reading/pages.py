"""One Markdown file -> a Page, or everything that is wrong with it."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, get_args

from tools.model.correspondent import Correspondent
from tools.model.fact import Fact
from tools.model.finding import Finding
from tools.model.page import Doelgroep, Lijst, Page, PageType
from tools.model.product import Online
from tools.model.theme import Levensgebeurtenis, Thema
from tools.reading import front_matter, values
from tools.reading.plain_yaml import read_entries
from tools.reading.values import Fault
from tools.reading.yaml_lines import Entry

KEY_AT_START = re.compile(r"^([a-z_]+):", re.MULTILINE)
REVIEWED = ("door", "tekst", "feiten", "wet", "links")
REVIEWED_EXAMPLE = "`gecontroleerd:` met daaronder `  tekst: gelezen door de afdeling`"
TYPES_IN_CONTENT = tuple(name for name in get_args(PageType) if name != "product")
SERVICE = frozenset({"product", "toptaak"})
PRODUCT = frozenset({"product"})
ANY = frozenset(get_args(PageType))


@dataclass(frozen=True, slots=True)
class Registers:
    """What the fields of a page may refer to."""

    correspondenten: Mapping[str, Correspondent]
    themas: Mapping[str, Thema]
    levensgebeurtenissen: Mapping[str, Levensgebeurtenis]
    facts: Mapping[str, Fact]
    faulty: Container[str] = frozenset()
    """Names of entries that are there and have a fault. A page that refers to one is left out, without a finding."""


@dataclass(frozen=True, slots=True)
class Field:
    """A front-matter key: who may have it, who must have it, and how it is read."""

    name: str
    parse: Callable[[Entry, Registers], object]
    allowed: frozenset[str] = ANY
    required: frozenset[str] = frozenset()


def _review(entry: Entry, registers: Registers) -> tuple[tuple[str, str], ...]:
    """What was checked and against which source; `door` says who did it, if that was not the page's own correspondent."""
    parts = values.labelled(entry, REVIEWED, REVIEWED_EXAMPLE)
    for (label, value), line in zip(parts, entry.lines, strict=True):
        if label == "door" and value not in registers.correspondenten:
            message = values.unknown(value, registers.correspondenten, "De correspondent")
            values.fail(entry, message, "correspondent-onbekend", line, value)
    return parts


FIELDS = (
    Field("titel", lambda e, _: values.text_between(e, 1, 70), required=ANY),
    Field("samenvatting", lambda e, _: values.text_between(e, 60, 160), required=ANY),
    Field("type", lambda e, _: values.choice(e, TYPES_IN_CONTENT), ANY - PRODUCT, ANY - PRODUCT),
    Field("lijst", lambda e, _: values.choice(e, get_args(Lijst)), frozenset({"overzicht"}), frozenset({"overzicht"})),
    Field("thema", lambda e, r: values.known(e, r.themas, "thema-onbekend", "Het thema"), required=ANY),
    Field("doelgroep", lambda e, _: values.choices(e, get_args(Doelgroep)), required=ANY),
    Field(
        "levensgebeurtenissen",
        lambda e, r: values.all_known(e, r.levensgebeurtenissen, "levensgebeurtenis-onbekend", "De levensgebeurtenis"),
    ),
    Field(
        "correspondent",
        lambda e, r: values.known(e, r.correspondenten, "correspondent-onbekend", "De correspondent"),
        required=ANY,
    ),
    Field("gecontroleerd_op", lambda e, _: values.day(e), required=ANY),
    Field("gecontroleerd", _review, required=ANY),
    Field("controle_termijn", lambda e, _: values.whole_number(e, 1, 36), required=ANY),
    Field("zoekwoorden", lambda e, _: values.texts(e), required=SERVICE),
    Field("publiceren_op", lambda e, _: values.day(e)),
    Field("vervalt_op", lambda e, _: values.day(e)),
    Field("oude_urls", lambda e, _: values.old_addresses(e)),
    Field("upn", lambda e, _: values.text(e), SERVICE, PRODUCT),
    Field("upn_uri", lambda e, _: values.text(e), SERVICE, PRODUCT),
    Field("online", lambda e, _: values.choice(e, get_args(Online)), SERVICE, SERVICE),
    Field("aanvraag_url", lambda e, _: values.web_address(e), SERVICE),
    Field("kosten", lambda e, r: values.all_known(e, r.facts, "feit-onbekend", "Het feit"), SERVICE),
    Field("termijn", lambda e, r: values.all_known(e, r.facts, "feit-onbekend", "Het feit"), SERVICE),
    Field("grondslag", lambda e, _: values.legal_bases(e), SERVICE),
    Field("verwant", lambda e, _: values.texts(e), ANY),
)
"""Every key, in the order in which a file must have them."""

ORDER = {field.name: number for number, field in enumerate(FIELDS)}


def page_from_bytes(path: str, data: bytes, registers: Registers) -> tuple[Page | None, list[Finding]]:
    """Read one file. `path` is relative to the project's root. A page with any fault in its fields is not returned."""
    text, findings = front_matter.decode(path, data)
    parts, wrong = front_matter.split(path, text)
    findings += wrong
    if wrong:
        return None, findings
    entries, wrong = read_entries(path, parts.meta, first_line=2)
    findings += wrong
    fields, wrong = _fields(path, entries, registers, frozenset(KEY_AT_START.findall(parts.meta)))
    findings += wrong
    slug, wrong = slug_of(path)
    findings += wrong
    correspondent = str(fields.get("correspondent") or "")
    if findings or None in fields.values():
        return None, [dataclasses.replace(finding, correspondent=correspondent) for finding in findings]
    fields.setdefault("type", "product")
    lines = {entry.key: entry.line for entry in entries}
    page = Page(path=path, slug=slug, body=parts.body, body_line=parts.body_line, lines=lines, **fields)
    return page, _contradictions(page)


def _fields(
    path: str, entries: list[Entry], registers: Registers, typed: frozenset[str]
) -> tuple[dict[str, Any], list[Finding]]:
    """The values by key. `typed` are the keys that stand in the file, also those whose value cannot be read."""
    by_name = {field.name: field for field in FIELDS}
    fields: dict[str, Any] = {}
    findings = []
    for entry in entries:
        field = by_name.get(entry.key)
        if field is None:
            message = values.unknown(entry.key, by_name, "Het veld")
            message += "" if message.endswith("?") else f" Bestaande velden: {', '.join(by_name)}."
            findings.append(Finding(path, entry.line, "veld-onbekend", message))
            continue
        try:
            fields[field.name] = field.parse(entry, registers)
        except Fault as fault:
            fields[field.name] = None
            if fault.name not in registers.faulty:
                findings.append(Finding(path, fault.line, fault.rule, fault.message))
    kind = "product" if path.startswith("pdc/") else str(fields.get("type") or "")
    lines = {entry.key: entry.line for entry in entries}
    findings += _presence(path, kind, lines, typed)
    findings += _order(path, [entry for entry in entries if entry.key in by_name])
    return fields, findings


def _presence(path: str, kind: str, lines: Mapping[str, int], typed: frozenset[str]) -> list[Finding]:
    findings = []
    for field in FIELDS:
        must = kind in field.required if kind else field.required >= ANY - PRODUCT
        if must and field.name not in typed and field.name not in lines:
            message = f"Het veld `{field.name}` ontbreekt. Vul het in, in het blok bovenaan de pagina."
            findings.append(Finding(path, 1, "veld-ontbreekt", message))
        if kind and field.name in lines and kind not in field.allowed:
            message = f"Een pagina van het type {kind} heeft geen veld `{field.name}`. Verwijder de regel."
            findings.append(Finding(path, lines[field.name], "veld-teveel", message))
    return findings


def _order(path: str, entries: list[Entry]) -> list[Finding]:
    for earlier, later in itertools.pairwise(entries):
        if ORDER[later.key] < ORDER[earlier.key]:
            message = f"`{later.key}` hoort boven `{earlier.key}` te staan. Verplaats de regel."
            return [Finding(path, later.line, "veld-volgorde", message)]
    return []


def slug_of(path: str) -> tuple[str, list[Finding]]:
    """The last part of the address of a page, which is the name of its file."""
    name = PurePosixPath(path).stem
    if path == "content/index.md":
        return "home", []
    if values.SLUG.fullmatch(name):
        return name, []
    message = (
        f"De bestandsnaam “{name}” wordt het adres van de pagina. Gebruik alleen kleine letters, cijfers en streepjes."
    )
    return name, [Finding(path, 1, "adres-leesbaar", message, criteria=("U.10.1",))]


def _contradictions(page: Page) -> list[Finding]:
    """Fields that are right by themselves and cannot be right together."""
    findings = []
    if page.publiceren_op and page.vervalt_op and page.vervalt_op <= page.publiceren_op:
        message = "`vervalt_op` moet later zijn dan `publiceren_op`. Anders staat de pagina nooit op de site."
        findings.append(("vervalt_op", "datum", message))
    if page.aanvraag_url and page.online == "nee":
        message = "Bij `aanvraag_url` hoort `online: ja`, `digid` of `eherkenning`. Pas `online` aan."
        findings.append(("online", "online-klopt-niet", message))
    if page.lijst == "home" and page.path != "content/index.md":
        message = "`lijst: home` kan alleen in content/index.md. Kies een andere lijst."
        findings.append(("lijst", "veld-vorm", message))
    return [
        Finding(page.path, page.line(key), rule, message, correspondent=page.correspondent)
        for key, rule, message in findings
    ]
