"""Find the rule of a style sheet in the theme: by its selector as the browser tells it, and its property."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
AROUND = re.compile(r"\s*([,>+~(){}:])\s*")
SIDES = {
    "-x": ("", "-inline"),
    "-y": ("", "-block"),
    "-line": ("",),
    "-style": ("",),
    "-collapse": ("",),
    "-mode": ("",),
    "-name": ("",),
    "-top-color": ("", "-color"),
}


def place(styles: Mapping[str, str], selector: str, property_: str) -> tuple[str, int] | None:
    """The file and line of the last rule with this selector that sets the property, or else with this selector."""
    wanted, names = plain(selector), spellings(property_)
    best: tuple[str, int] | None = None
    with_property = False
    for path in sorted(styles, key=order):
        for line, found, block in rules(styles[path]):
            if plain(found) != wanted:
                continue
            has = any(re.search(rf"(?:^|[;{{\s]){re.escape(name)}\s*:", block) for name in names)
            if has or not with_property:
                best, with_property = (path, line), with_property or has
    return best


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


def rules(text: str) -> Iterator[tuple[int, str, str]]:
    """Every style rule, also those within @media: its line, its selector and its declarations."""
    text = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    start = 0
    for found in re.finditer(r"[{};]", text):
        before = text[start : found.start()]
        if found[0] == "{" and not before.strip().startswith("@"):
            line = text.count("\n", 0, start + len(before) - len(before.lstrip())) + 1
            end = text.find("}", found.start())
            yield line, before.strip(), text[found.start() : end]
        start = found.end()


def plain(selector: str) -> str:
    """A selector without what a minifier or a browser writes otherwise."""
    return AROUND.sub(r"\1", " ".join(selector.split())).replace("'", '"').replace('"', "").lower()
