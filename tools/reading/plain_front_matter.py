"""The short road from the block on top of a page to its entries, for blocks of the kind that nearly every page has: texts
and lists on one line, and below a key small mappings or lists. PyYAML takes four times as long, and is asked as soon as
there is anything else in a block: a mistake, a comment, a text over more lines.

The short road gives the same entries to the letter; a test compares the two on every page and on blocks made at random.
"""

from __future__ import annotations

import re

from tools.reading.yaml_lines import NOTHING, Entry, Item

NAME = r"[a-z_]{1,60}"
SIGNS = r"\w .;/()&?!€%+='’‘“”–—\-"
PLAIN = rf"[A-Za-zÀ-ÖØ-öø-ÿ0-9][{SIGNS},]*(?:://[{SIGNS},]+)?"
IN_LIST = rf"[A-Za-zÀ-ÖØ-öø-ÿ0-9][{SIGNS}]*"
QUOTED = rf"\"[{SIGNS},:#*\[\]]*\""
TEXT = rf"(?:{PLAIN}|{QUOTED})"
ITEM = rf"(?:{IN_LIST}|{QUOTED})"
TOP = re.compile(rf"({NAME}):(?: +(?:({TEXT})|\[({ITEM}(?:, *{ITEM})*)\]))?")
"""A key with a text, a list, or nothing: then it is on the lines below."""

BELOW = re.compile(rf"(  (?:- )?|    )(?:({NAME}): +)?({TEXT})")
PARTS = re.compile(ITEM)


def entries(text: str, first_line: int) -> list[Entry] | None:
    """What `read_entries` finds in the same text; None when PyYAML must be asked."""
    found: dict[str, Entry] = {}
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        match = TOP.fullmatch(lines[number].rstrip(" "))
        if not match or match[1] in found:
            return None
        key, typed, listed = match.groups()
        line = first_line + number
        number += 1
        if typed:
            if typed in NOTHING:
                return None
            found[key] = Entry(key, typed.strip('"'), line)
        elif listed:
            items = PARTS.findall(listed) if '"' in listed else listed.split(",")
            values = [item.strip(" ").strip('"') if item[-1:] == '"' else item.strip(" ") for item in items]
            if not NOTHING.isdisjoint(values):
                return None
            found[key] = Entry(key, [*values], line, (line,) * len(values))
        else:
            size = next((at for at, one in enumerate(lines[number:]) if not one.startswith(" ")), len(lines) - number)
            below = _below(lines[number : number + size], line + 1)
            if not below:
                return None
            found[key] = Entry(key, below[0], line, below[1])
            number += size
    return list(found.values())


def _below(lines: list[str], first: int) -> tuple[list[Item] | dict[str, str], tuple[int, ...]] | None:
    """What stands below a key, with the line of each part: a mapping, or a list of texts or of mappings."""
    mapping: dict[str, str] = {}
    items: list[Item] = []
    at: list[int] = []
    inside = mapping
    for line, text in enumerate(lines, first):
        match = BELOW.fullmatch(text.rstrip(" "))
        if not match or match[3] in NOTHING:
            return None
        start, label, typed = match.groups()
        if start == "  - ":
            inside = {}
            items.append(inside if label else typed.strip('"'))
        elif not label or label in inside or (start == "  ") == bool(items) or not (inside or start == "  "):
            return None
        if label:
            inside[label] = typed.strip('"')
        if start != "    ":
            at.append(line)
    if not at or (mapping and items):
        return None
    return items or mapping, tuple(at)
