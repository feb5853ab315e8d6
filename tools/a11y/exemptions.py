"""Findings that are accepted for a time: the one list of exceptions, with for each a reason, an owner and an end date."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tools.a11y import addresses
from tools.model.checked_page import Accepted, CheckedPage, CheckedSite
from tools.model.finding import CannotRun, Finding

FILE = "data/uitzonderingen-toegankelijkheid.toml"
TABLE = "uitzondering"
EXPIRED, UNUSED = "uitzondering-verlopen", "uitzondering-ongebruikt"
HEADER = re.compile(rf"^[ \t]*\[\[[ \t]*{TABLE}[ \t]*\]\]")
PLACE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")
REQUIRED = ("regel", "pagina", "reden", "eigenaar", "tot")
KEYS = (*REQUIRED, "element")


@dataclass(frozen=True, slots=True)
class Exemption:
    """One exception: of a rule, on pages, if need be for one element, to the end of the day `until`."""

    line: int
    rule: str
    page: str
    reason: str
    owner: str
    until: date
    element: str = ""

    def covers(self, finding: Finding, page: CheckedPage) -> bool:
        """Whether a finding on a page is meant."""
        return (
            finding.rule == self.rule
            and (not self.element or self.element == finding.selector)
            and addresses.matches(self.page, page.url, page.path)
        )


def read(text: str, owners: Collection[str], rules: Collection[str]) -> tuple[Exemption, ...]:
    """The exceptions in the file. CannotRun names every fault with its line: a list that is half read hides something."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else len(text.splitlines())
        raise CannotRun(
            f"{FILE}:{line}: dit is geen geldige TOML. Zet elke tekst tussen rechte aanhalingstekens en schrijf een datum "
            "als 2027-03-01."
        ) from error
    tables = content.get(TABLE, [])
    lines = [number for number, line in enumerate(text.splitlines(), start=1) if HEADER.match(line)]
    if set(content) - {TABLE} or not isinstance(tables, list) or len(lines) != len(tables):
        raise CannotRun(
            f"{FILE}:1: begin elke uitzondering met een eigen regel [[{TABLE}]]; iets anders hoort hier niet."
        )
    placed = list(zip(lines, tables, strict=True))
    faults = [f"{FILE}:{line}: {fault}" for line, table in placed for fault in faults_of(table, owners, rules)]
    if faults:
        raise CannotRun("\n".join(faults))
    return tuple(exemption(line, table) for line, table in placed)


def faults_of(table: Mapping[str, Any], owners: Collection[str], rules: Collection[str]) -> Iterator[str]:
    """What is wrong with one exception, in Dutch."""
    for key in REQUIRED:
        if key not in table:
            yield f"vul `{key}` in."
    for key, value in table.items():
        if key not in KEYS:
            yield f"`{key}` bestaat niet. U kunt invullen: {', '.join(KEYS)}."
        elif key == "tot":
            if type(value) is not date:
                yield "schrijf bij `tot` een datum zonder aanhalingstekens, zoals 2027-03-01."
        elif not isinstance(value, str) or not value.strip():
            yield f"schrijf bij `{key}` een tekst tussen aanhalingstekens."
        elif key == "regel" and value not in rules:
            yield f"de regel “{value}” bestaat niet. Neem de naam over die in de melding tussen blokhaken staat."
        elif key == "eigenaar" and value not in owners:
            yield f"de correspondent “{value}” bestaat niet. Kies er een uit data/correspondenten.yml."


def exemption(line: int, table: Mapping[str, Any]) -> Exemption:
    """One exception without faults."""
    return Exemption(
        line, table["regel"], table["pagina"], table["reden"], table["eigenaar"], table["tot"], table.get("element", "")
    )


def applied(site: CheckedSite, exemptions: Iterable[Exemption], today: date, *, whole: bool) -> CheckedSite:
    """The site with what is excepted set apart. `whole`: all pages and rules ran, so what covers nothing is not needed.

    The list is of this website: for another one, of which no page is traced to a file, it does not hold.
    """
    if not any(page.path.endswith(".md") for page in site.pages):
        return site
    valid = [one for one in exemptions if one.until >= today]
    used: set[Exemption] = set()
    pages = tuple(without(page, valid, used) for page in site.pages)
    notes = [expired(one) for one in exemptions if one.until < today]
    if whole and not site.failed:
        notes += [unused(one) for one in valid if one not in used]
    return replace(site, pages=pages, on_lists=(*site.on_lists, *notes))


def without(page: CheckedPage, exemptions: Iterable[Exemption], used: set[Exemption]) -> CheckedPage:
    """A page with the findings that are covered set apart; which exceptions did that is noted in `used`."""
    counting, accepted = [], list(page.accepted)
    for finding in page.findings:
        covering = [one for one in exemptions if one.covers(finding, page)]
        used.update(covering)
        if covering:
            accepted.append(Accepted(finding, covering[0].reason, covering[0].owner, covering[0].until.isoformat()))
        else:
            counting.append(finding)
    return replace(page, findings=tuple(counting), accepted=tuple(accepted))


def expired(one: Exemption) -> Finding:
    """An exception whose time is over: its findings count again."""
    return Finding(
        FILE, one.line, EXPIRED,
        f"Deze uitzondering gold tot en met {one.until}. Los de melding `{one.rule}` op en haal de uitzondering weg. Lukt "
        "dat nog niet, kies dan een nieuwe einddatum en schrijf waarom.",
        correspondent=one.owner,
    )  # fmt: skip


def unused(one: Exemption) -> Finding:
    """An exception that nothing needs any more."""
    return Finding(
        FILE, one.line, UNUSED,
        f"Geen enkele pagina heeft deze uitzondering nog nodig (`{one.rule}` op {one.page}). Haal haar weg.",
        correspondent=one.owner,
    )  # fmt: skip
