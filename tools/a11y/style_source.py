"""Find a declaration in a style sheet of the theme: by its selector as the browser tells it, and its property."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
AROUND = re.compile(r"\s*([,>+~(){}:<=])\s*")
AT_RULE = re.compile(r"^@[\w-]+\s*")
SIDES = {
    "-x": ("", "-inline"),
    "-y": ("", "-block"),
    "-line": ("",),
    "-style": ("",),
    "-collapse": ("",),
    "-mode": ("",),
    "-name": ("",),
    "-top-color": ("", "-color"),
    "-color": ("",),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A style rule as written: where its selector and its block of declarations begin, and the conditions around it."""

    line: int
    selector: str
    conditions: tuple[str, ...]
    block_line: int
    block: str


def place(styles: Mapping[str, str], selector: str, property_: str, condition: str = "") -> tuple[str, int] | None:
    """The file and line of the last declaration of the property under this selector, or else of the last such rule.

    One under the same `condition`, that of the nearest @media, goes before others.
    """
    wanted, names = plain(selector), spellings(property_)
    best: tuple[tuple[bool, bool], str, int] | None = None
    for path in sorted(styles, key=order):
        for rule in rules(styles[path]):
            if plain(rule.selector) != wanted:
                continue
            declared = line_of_declaration(rule, names)
            rank = (declared > 0, plain(condition) == plain(rule.conditions[-1] if rule.conditions else ""))
            if best is None or rank >= best[0]:
                best = (rank, path, declared or rule.line)
    return best[1:] if best else None


def line_of_declaration(rule: Rule, names: Iterable[str]) -> int:
    """The line of the last declaration of one of these properties, or 0."""
    written = "|".join(map(re.escape, sorted(names)))
    starts = [found.start(1) for found in re.finditer(rf"(?:[;{{]|^)\s*({written})\s*:", rule.block)]
    return rule.block_line + rule.block.count("\n", 0, starts[-1]) if starts else 0


def order(path: str) -> tuple[int, str]:
    """Style sheets in the order in which they are joined (tools/website/assets.py)."""
    names = ("tokens.css", "base.css")
    return next(
        (number for number, name in enumerate(names) if path.endswith(name)), len(names) + path.count("/soorten/")
    ), path


def spellings(property_: str) -> set[str]:
    """A property and the shorthands that set it too."""
    short = {
        property_.removesuffix(side) + other
        for side, others in SIDES.items()
        if property_.endswith(side)
        for other in others
    }
    return {property_, *short} | ({"white-space"} if property_.startswith(("white-space", "text-wrap")) else set())


def rules(text: str) -> Iterator[Rule]:
    """Every style rule, also those within @media."""
    text = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    start = 0
    around: list[str] = []
    for found in re.finditer(r"[{};]", text):
        before = text[start : found.start()]
        prelude = before.strip()
        if found[0] == "{":
            if not prelude.startswith("@"):
                end = text.find("}", found.start())
                line = text.count("\n", 0, start + len(before) - len(before.lstrip())) + 1
                conditions = tuple(AT_RULE.sub("", one) for one in around if one.startswith("@"))
                block_line = text.count("\n", 0, found.start()) + 1
                yield Rule(line, prelude, conditions, block_line, text[found.start() : end])
            around.append(prelude)
        elif found[0] == "}" and around:
            around.pop()
        start = found.end()


def plain(selector: str) -> str:
    """A selector without what a minifier or a browser writes otherwise."""
    return AROUND.sub(r"\1", " ".join(selector.split())).replace("'", '"').replace('"', "").lower()
