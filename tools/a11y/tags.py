"""Start tags as they are written in a template or a text, and how well each fits an element of the built page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tools.a11y.barrier import Element

TAG = re.compile(
    r"<(?P<name>[a-z][a-z0-9]*)(?P<rest>(?:\{%.*?%\}|\{\{.*?\}\}|\"[^\"]*\"|'[^']*'|[^>\"'{])*)>(?P<tail>[^<{]*)",
    re.DOTALL,
)
ATTRIBUTE = re.compile(r"([a-zA-Z][\w:-]*)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>\"'{]+))?")
SOMETIMES = re.compile(r"\{%-?\s*if\b.*?\{%-?\s*endif\s*-?%\}", re.DOTALL)
COMMAND = re.compile(r"\{%.*?%\}", re.DOTALL)
DYNAMIC = ("{{", "{%")
WRITTEN_OTHERWISE = (".md",)
"""What an address in a text ends on, that is another address on the site."""


@dataclass(frozen=True, slots=True)
class StartTag:
    """A tag with its attributes as written; `sometimes` are those that a template may leave out. `tail` is the text after it, from the place `end`."""

    name: str
    line: int
    attributes: Mapping[str, str]
    sometimes: frozenset[str]
    tail: str
    end: int = 0


def start_tags(text: str, name: str) -> Iterator[StartTag]:
    """The start tags with this name, in order."""
    for found in TAG.finditer(text):
        if found["name"] == name:
            line = text.count("\n", 0, found.start()) + 1
            always = attributes(COMMAND.sub(" ", SOMETIMES.sub(" ", found["rest"])))
            everything = attributes(found["rest"])
            sometimes = frozenset(everything.keys() - always.keys())
            yield StartTag(name, line, everything | always, sometimes, found["tail"], found.start("tail"))


def attributes(rest: str) -> dict[str, str]:
    """The attributes of a tag."""
    return {
        name.lower(): html.unescape(value.strip("\"'") if value[:1] in "\"'" else value)
        for name, value in ATTRIBUTE.findall(rest)
    }


def of_element(element: Element) -> dict[str, str]:
    """The attributes of an element; of one whose HTML was cut off, those that are whole."""
    found = TAG.match(element.html)
    rest = found["rest"] if found else element.html.partition(" ")[2]
    return attributes(rest)


def fit(tag: StartTag, own: Mapping[str, str], text: str) -> int:
    """How well a tag as written fits an element with these attributes and this text: more than 0 is a good sign."""
    score = sum(agreement(name, tag.attributes[name], own, optional=name in tag.sometimes) for name in tag.attributes)
    score -= sum(name not in tag.attributes for name in own)
    tail = " ".join(tag.tail.split())
    if tail:
        score += 3 if text.startswith(tail) or (tail.startswith(text) and text) else -3
    return score


def agreement(name: str, written: str, own: Mapping[str, str], *, optional: bool) -> int:
    """What one attribute says: the same is good, something else or nothing is bad, made up by the template in between."""
    if name not in own:
        return 0 if optional else -4
    if any(sign in written for sign in DYNAMIC):
        start = written.split("{", 1)[0]
        return 2 if start and own[name].startswith(start.strip()) else 1
    if name == "class":
        wanted, there = set(written.split()), set(own[name].split())
        return 2 + len(wanted) if wanted <= there else -4
    if name in ("href", "src") and written.split("#", maxsplit=1)[0].endswith(WRITTEN_OTHERWISE):
        return 1
    return 3 if written == own[name] else -4
