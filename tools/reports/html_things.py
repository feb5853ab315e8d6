"""What the HTML report tells of one thing that is wrong: where, for whom, how to repair it, and a picture."""

from __future__ import annotations

import base64
import struct
from dataclasses import dataclass

from tools.model import affected, repairs, wcag_ids
from tools.model.checked_page import CheckedSite
from tools.model.criteria import described
from tools.model.finding import Finding, Severity
from tools.reports import linked_data, together

HANDBOOK = "../docs/handboek/regels.md"
"""From the folder `build`, where the handbook tells to put the report."""
OWN_RULES = "eigen regels"


@dataclass(frozen=True, slots=True)
class Link:
    """An address and what it is called."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG as text, with its size."""

    data: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Thing:
    """What one repair takes away, on one page or on many."""

    number: int
    severity: Severity
    message: str
    rule: str
    engine: str
    path: str
    line: int
    owner: str
    html: str
    criteria: tuple[str, ...]
    norms: tuple[Link, ...]
    people: tuple[str, ...]
    repair: repairs.Repair | None
    for_editor: bool
    handbook: str
    pages: tuple[Link, ...]
    picture: Picture | None


def thing(result: CheckedSite, number: int, same: tuple[Finding, ...]) -> Thing:
    """One thing with all that an editor needs to repair it."""
    first = same[0]
    urls = dict.fromkeys(one.url for one in same if one.url)
    return Thing(
        number=number,
        severity=first.severity,
        message=first.message,
        rule=first.rule,
        engine=first.engine,
        path=first.path,
        line=first.line,
        owner=together.owner_of(first, result.departments),
        html=first.html,
        criteria=first.criteria,
        norms=tuple(Link(described(one), wcag_ids.address(one)) for one in first.criteria),
        people=affected.people(first.criteria),
        repair=repairs.in_markdown(first.rule, first.path),
        for_editor=bool(first.correspondent),
        handbook=f"{HANDBOOK}#{first.rule}" if first.engine == OWN_RULES else "",
        pages=tuple(Link(url, linked_data.address(result, url)) for url in urls),
        picture=next((picture(result.pictures[key]) for one in same if (key := (one.url, one.selector)) in result.pictures), None),
    )  # fmt: skip


def picture(png: bytes) -> Picture:
    """The picture with the size that its header tells (PNG, section 11.2.2: two numbers of four bytes at place 16)."""
    width, height = struct.unpack(">II", png[16:24])
    return Picture(base64.b64encode(png).decode("ascii"), width, height)
