"""One Markdown file in content/meldingen -> a Notice, or everything that is wrong with it."""

from __future__ import annotations

import dataclasses
import posixpath
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import Any, get_args

from tools.model.correspondent import Correspondent
from tools.model.finding import Finding
from tools.model.notice import Ernst, Notice
from tools.reading import facts, front_matter, values
from tools.reading.values import Fault
from tools.reading.yaml_lines import Entry, read_entries

FOLDER = "content/meldingen/"
LINK = re.compile(r"\]\((?P<target>[^)#\s]+\.md)(?:#[^)]*)?\)")
LONGEST = 500

FIELDS: Mapping[str, Callable[[Entry, Mapping[str, Correspondent]], object]] = {
    "titel": lambda e, _: values.text_between(e, 1, 70),
    "ernst": lambda e, _: values.choice(e, get_args(Ernst)),
    "correspondent": lambda e, known: values.known(e, known, "correspondent-onbekend", "De correspondent"),
    "publiceren_op": lambda e, _: values.day(e),
    "vervalt_op": lambda e, _: values.day(e),
}
"""Every key; all are required."""


def notice_from_bytes(
    path: str, data: bytes, correspondenten: Mapping[str, Correspondent]
) -> tuple[Notice | None, list[Finding]]:
    """Read one file. `path` is relative to the project's root. A message with any fault is not returned."""
    text, findings = front_matter.decode(path, data)
    parts, wrong = front_matter.split(path, text)
    if wrong:
        return None, findings + wrong
    entries, wrong = read_entries(path, parts.meta, first_line=2)
    findings += wrong
    fields: dict[str, Any] = {}
    for entry in entries:
        try:
            fields[entry.key] = _value(entry, correspondenten)
        except Fault as fault:
            fields[entry.key] = None
            findings.append(Finding(path, fault.line, fault.rule, fault.message))
    for name in FIELDS.keys() - fields.keys():
        message = f"Het veld `{name}` ontbreekt. Vul het in, in het blok bovenaan de melding."
        findings.append(Finding(path, 1, "veld-ontbreekt", message))
    if not 0 < len(parts.body.strip()) <= LONGEST:
        message = f"Een melding heeft een korte tekst: 1 tot en met {LONGEST} tekens."
        findings.append(Finding(path, parts.body_line, "veld-lengte", message))
    if not findings and fields["vervalt_op"] <= fields["publiceren_op"]:
        message = "`vervalt_op` moet later zijn dan `publiceren_op`. Anders staat de melding nooit op de site."
        line = next(entry.line for entry in entries if entry.key == "vervalt_op")
        findings.append(Finding(path, line, "datum", message))
    if findings:
        correspondent = str(fields.get("correspondent") or "")
        return None, [dataclasses.replace(finding, correspondent=correspondent) for finding in findings]
    return Notice(path=path, body=parts.body, body_line=parts.body_line, **fields), []


def _value(entry: Entry, correspondenten: Mapping[str, Correspondent]) -> object:
    if entry.key not in FIELDS:
        message = values.unknown(entry.key, FIELDS, "Het veld")
        values.fail(entry, f"{message} Bestaande velden: {', '.join(FIELDS)}.", "veld-onbekend")
    return FIELDS[entry.key](entry, correspondenten)


def references(notices: Iterable[Notice], paths: Container[str], known_facts: Container[str]) -> Iterator[Finding]:
    """Facts and pages that a message names and that do not exist. `paths` are the files of all pages."""
    for notice in notices:
        for line, name in facts.references(notice.body, notice.body_line):
            if name not in known_facts:
                message = f"Het feit `{name}` bestaat niet. Alle feiten staan in data/feiten.yml."
                yield Finding(notice.path, line, "feit-onbekend", message, correspondent=notice.correspondent)
        for number, text in enumerate(notice.body.split("\n"), start=notice.body_line):
            for found in LINK.finditer(text):
                if posixpath.normpath(FOLDER + found["target"]) not in paths:
                    message = f"De pagina {found['target']} bestaat niet. Controleer de link."
                    yield Finding(notice.path, number, "link-doel", message, correspondent=notice.correspondent)
