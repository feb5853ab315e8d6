"""One file in content/meldingen in, a notice or all its faults out."""

from __future__ import annotations

from datetime import date

import pytest

from tools.model.correspondent import Correspondent
from tools.model.notice import Notice
from tools.reading.notices import notice_from_bytes, references

KNOWN = {"kcc": Correspondent("kcc", "Correspondent", "KCC", "@b/kcc")}
PATH = "content/meldingen/balie.md"
TEXT = """\
---
titel: Balie dicht
ernst: gewoon
correspondent: kcc
publiceren_op: 2026-12-24
vervalt_op: 2026-12-27
---

De balie is dicht. Bel {feit:contact.telefoon} of lees [hoe u ons bereikt](../themas/contact.md#bellen).
"""


def found(text: str) -> list[tuple[int, str]]:
    return [(finding.line, finding.rule) for finding in notice_from_bytes(PATH, text.encode(), KNOWN)[1]]


def notice() -> Notice:
    read, findings = notice_from_bytes(PATH, TEXT.encode(), KNOWN)
    assert findings == []
    assert read is not None
    return read


def test_a_notice_without_faults_is_read() -> None:
    read = notice()
    assert (read.titel, read.ernst, read.correspondent, read.body_line) == ("Balie dicht", "gewoon", "kcc", 8)
    assert (read.publiceren_op, read.vervalt_op) == (date(2026, 12, 24), date(2026, 12, 27))


@pytest.mark.parametrize(("day", "shown"), [(23, False), (24, True), (26, True), (27, False)])
def test_a_notice_is_shown_until_the_day_on_which_it_expires(day: int, shown: bool) -> None:
    assert notice().is_published(date(2026, 12, day)) is shown


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        ("ernst: gewoon", "ernst: erg", [(3, "veld-vorm")]),
        ("correspondent: kcc", "correspondent: kc", [(4, "correspondent-onbekend")]),
        ("vervalt_op: 2026-12-27", "vervalt_op: morgen", [(6, "datum")]),
        ("vervalt_op: 2026-12-27", "vervalt_op: 2026-12-24", [(6, "datum")]),
        ("vervalt_op: 2026-12-27\n", "", [(1, "veld-ontbreekt")]),
        ("ernst: gewoon", "ernst: gewoon\nkleur: rood", [(4, "veld-onbekend")]),
        ("De balie is dicht.", "Lang. " * 100, [(8, "veld-lengte")]),
        (TEXT[TEXT.index("\nDe balie") :], "", [(8, "veld-lengte")]),
        ("---\ntitel", "titel", [(1, "voorblok")]),
        ("ernst: gewoon\ncorrespondent: kcc", "ernst: erg\ncorrespondent: kc", [(3, "veld-vorm"), (4, "correspondent-onbekend")]),
    ],
)  # fmt: skip
def test_every_fault_is_found_on_its_line(old: str, new: str, faults: list[tuple[int, str]]) -> None:
    assert old in TEXT
    assert found(TEXT.replace(old, new)) == faults


def test_facts_and_pages_that_do_not_exist_are_found() -> None:
    wrong = references([notice()], {"content/themas/contct.md"}, {"contact.e-mail"})
    assert [(one.line, one.rule) for one in wrong] == [(9, "feit-onbekend"), (9, "link-doel")]


def test_facts_and_pages_that_exist_are_left_alone() -> None:
    assert list(references([notice()], {"content/themas/contact.md"}, {"contact.telefoon"})) == []
