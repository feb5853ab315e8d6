"""The short road from YAML to its entries, for what nearly every page and register has: texts and lists on one line, and
below a key small mappings or lists. PyYAML takes four times as long, and is asked as soon as there is anything else: a
mistake, a comment after a value, a text over more lines.

The short road gives the same entries to the letter; a test compares the two on every file of the site and on texts made
at random.
"""

from __future__ import annotations

import re

from tools.model.finding import Finding
from tools.reading import yaml_lines
from tools.reading.yaml_lines import NOTHING, Entry, Item

NAME = r"[A-Za-zÀ-ÖØ-öø-ÿ0-9][\w .'/-]{0,58}\w|[a-z]"
FIRST = r"[A-Za-zÀ-ÖØ-öø-ÿ0-9(€]"
SIGNS = r"\w .;/()&?!€%+=’‘“”–—@\-"
PLAIN = rf"{FIRST}[{SIGNS},'\"]*(?::[\w/][{SIGNS},'\"]*)*"
IN_LIST = rf"{FIRST}[{SIGNS}']*"
QUOTED = rf"\"[{SIGNS},:#*\[\]']*\"|'[{SIGNS},:#*\[\]\"]*'"
TEXT = rf"(?:{PLAIN}|{QUOTED})"
ITEM = rf"(?:{IN_LIST}|{QUOTED})"
TOP = re.compile(rf"({NAME}):(?: +(?:({TEXT})|\[({ITEM}(?:, *{ITEM})*)\]))?")
"""A key with a text, a list, or nothing: then it is on the lines below."""

BELOW = re.compile(rf"(  (?:- )?|    )(?:({NAME}): +)?({TEXT})")
PARTS = re.compile(ITEM)


def read_entries(path: str, text: str, first_line: int = 1) -> tuple[list[Entry], list[Finding]]:
    """The top-level keys of a YAML text in order, and what is wrong with it."""
    found = entries(text, first_line)
    return yaml_lines.read_entries(path, text, first_line) if found is None else (found, [])


def entries(text: str, first_line: int) -> list[Entry] | None:
    """The same; None when PyYAML must be asked."""
    found: dict[str, Entry] = {}
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        if not lines[number] or lines[number].startswith("#"):
            number += 1
            continue
        match = TOP.fullmatch(lines[number].rstrip(" "))
        if not match or match[1] in found or match[1] in NOTHING:
            return None
        key, typed, listed = match.groups()
        line = first_line + number
        number += 1
        if typed:
            if typed in NOTHING:
                return None
            found[key] = Entry(key, _bare(typed), line)
        elif listed:
            items = PARTS.findall(listed) if '"' in listed or "'" in listed else listed.split(",")
            values = [_bare(item.strip(" ")) for item in items]
            if not NOTHING.isdisjoint(values):
                return None
            found[key] = Entry(key, [*values], line, (line,) * len(values))
        else:
            start = number
            while number < len(lines) and lines[number].startswith(" "):
                number += 1
            below = _below(lines[start:number], line + 1)
            if not below:
                return None
            found[key] = Entry(key, below[0], line, below[1])
    return list(found.values())


def _bare(typed: str) -> str:
    return typed[1:-1] if typed[0] in "\"'" else typed


def _below(lines: list[str], first: int) -> tuple[list[Item] | dict[str, str], tuple[int, ...]] | None:
    """What stands below a key, with the line of each part: a mapping, or a list of texts or of mappings."""
    mapping: dict[str, str] = {}
    items: list[Item] = []
    at: list[int] = []
    inside = mapping
    for line, text in enumerate(lines, first):
        match = BELOW.fullmatch(text.rstrip(" "))
        if not match or match[2] in NOTHING or match[3] in NOTHING:
            return None
        start, label, typed = match.groups()
        if start == "  - ":
            inside = {}
            items.append(inside if label else _bare(typed))
        elif not label or label in inside or (start == "  ") == bool(items) or not (inside or start == "  "):
            return None
        if label:
            inside[label] = _bare(typed)
        if start != "    ":
            at.append(line)
    if not at or (mapping and items):
        return None
    return items or mapping, tuple(at)
