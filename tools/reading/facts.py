"""The references to facts in a text: {feit:termijn.bezwaar}."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from tools.model.fact import REFERENCE, Fact

MARK = "{feit:"
"""What every reference begins with; most texts have none."""


def references(text: str, first_line: int) -> Iterator[tuple[int, str]]:
    """The line and the id of each reference, known or not."""
    if MARK not in text:
        return
    for number, line in enumerate(text.split("\n"), start=first_line):
        for found in REFERENCE.finditer(line):
            yield number, found["id"]


def filled_in(text: str, facts: Mapping[str, Fact], today: date) -> str:
    """The text with the words of each fact for that day. An unknown fact stays as it was typed: reading found it."""
    if MARK not in text:
        return text
    return REFERENCE.sub(lambda found: facts[found["id"]].text(today) if found["id"] in facts else found[0], text)
