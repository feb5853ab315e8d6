"""Find the line of a template that an element of a page was made from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tools.a11y import tags
from tools.a11y.barrier import Element

BLOCK = re.compile(r"__.*|--.*")
CERTAIN = 3
SKELETON = ("html", "head", "body", "main")
MISSING: Mapping[str, tuple[str, ...]] = {
    "document-title": (r"<title\b",),
    "titel-zegt-niets": (r"<title\b",),
    "page-has-heading-one": (
        r"<h1\b[^>]*>\{\{ gm\.titel",
        r"<\w+[^>]*>\{\{ gm\.titel \| e \}\}</(?!title|span)",
        r"<h1\b",
    ),
    "landmark-one-main": (r"<main\b", r"id=\"inhoud\""),
    "tekenset": (r"<meta charset", r"<head\b"),
    "bypass": (r"gm-overslaan", r"<body\b"),
}
"""Where to look when the thing itself is not there, by rule: the first of these that a template has."""


def place(element: Element, rule: str, theme: Mapping[str, str], blocks: Sequence[str]) -> tuple[str, int] | None:
    """The file and line: of what is missing, of the tag itself, of the block around it, or of the page's skeleton."""
    for pattern in MISSING.get(rule, ()):
        found = first_line(theme, re.compile(pattern))
        if found:
            return found
    return of_tag(element, theme, blocks) or of_block(blocks, theme) or of_skeleton(element, theme)


def of_tag(element: Element, theme: Mapping[str, str], blocks: Sequence[str]) -> tuple[str, int] | None:
    """The start tag that fits best: by its attributes and text, in the template of the block nearest to it."""
    own = tags.of_element(element)
    best: tuple[float, str, int] | None = None
    for path in sorted(theme):
        near, line_of_near = nearness(theme[path], blocks)
        for tag in tags.start_tags(theme[path], element.tag):
            score = tags.fit(tag, own, element.text) + near
            if score < CERTAIN:
                continue
            after = tag.line - line_of_near
            rank = score - (after / 1000 if after >= 0 else 1)
            if best is None or rank > best[0]:
                best = (rank, path, tag.line)
    return best[1:] if best else None


def nearness(text: str, blocks: Sequence[str]) -> tuple[int, int]:
    """How near a template is to an element with these blocks around it, and the line of the nearest of them."""
    for distance, name in enumerate(dict.fromkeys(blocks)):
        line = line_of(text, name)
        if line:
            return max(0, 5 - distance), line
    return (0, 0) if blocks else (CERTAIN, 0)


def line_of(text: str, name: str) -> int:
    """The first line of a template with this class or id, or 0."""
    found = re.search(pattern_of(name), text)
    return text.count("\n", 0, found.start()) + 1 if found else 0


def pattern_of(name: str) -> str:
    """How a template writes a class, or an id: on an element, or as its label."""
    if name.startswith("#"):
        return rf'(?:\bid|labelledby)="{re.escape(name[1:])}"'
    return rf"(?<![\w-]){re.escape(name)}(?![\w-])"


def of_block(blocks: Sequence[str], theme: Mapping[str, str]) -> tuple[str, int] | None:
    """The template with the nearest of these classes: as it is, or else its block."""
    for name in blocks:
        for wanted in dict.fromkeys((name, BLOCK.sub("", name))):
            found = first_line(theme, re.compile(pattern_of(wanted)))
            if found:
                return found
    return None


def of_skeleton(element: Element, theme: Mapping[str, str]) -> tuple[str, int] | None:
    """The line of what every page is made of."""
    return first_line(theme, re.compile(rf"<{element.tag}\b")) if element.tag in SKELETON else None


def first_line(theme: Mapping[str, str], pattern: re.Pattern[str]) -> tuple[str, int] | None:
    """The first line, of the first file in order of name, that has the pattern."""
    for path in sorted(theme):
        for number, line in enumerate(theme[path].splitlines(), start=1):
            if pattern.search(line):
                return path, number
    return None
