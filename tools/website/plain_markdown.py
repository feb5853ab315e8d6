"""The short road from Markdown to HTML, for texts of the kind that nearly every page is: headings, paragraphs, flat lists,
bold words and links. Python-Markdown takes five times as long, and is asked as soon as a text has anything else in it.

The short road gives the same HTML to the letter; a test compares the two on every page and on texts made at random.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

SIGNS = re.compile(
    r"[`_\\<>{}|^$~\x00-\x09\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]"
)
PAIRS = ("![", " \n", "\n ", "***", "][", "[^", "]:")
TARGET = re.compile(r"\]\([^)]*[ \"'(]")
ENTITY = re.compile(r"&#?\w+;", re.ASCII)
"""All four: what has a meaning that is more than its letters. Two spaces at the end of a line are a break. They are
looked for one after another: in one pattern that takes five times as long."""

BLOCKS = re.compile(r"\n{2,}")
HEADING = re.compile(r"(#{2,3}) (?! )([\w ,.;:?!()€%/+'-]*[\w).?!€%])(?:\n|\Z)")
NUMBERED = re.compile(r"\d{1,9}\. +(?=\S)")
BULLET = re.compile(r"- +(?=\S)")
SPECIAL = re.compile(r"[#*+=>:!-]|\d+\.(?: |$)|\[[^\]]*\]:|\(?[a-zA-Z0-9]\)")
"""A line that may be more than words."""

LINK_OR_BOLD = re.compile(
    r"\[(?P<words>[^\[\]*\n]+(?:\n[^\[\]*\n]+)*)\]\((?P<target>[^()\s]*)\)|\*\*(?P<bold>[^\s*\[\]](?:[^*\[\]]*[^\s*\[\]])?)\*\*"
)
LEFT = re.compile(r"[\[\]*]")
COUNTED = re.compile(r"^(.*)_([0-9]+)$")
ADDRESS = re.compile(r"[\w./:#?=%+,;@-]*", re.ASCII)


class TooMuch(Exception):
    """The text has more in it than this road can carry."""


def html(text: str, follow: Callable[[str], str]) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """The HTML and the headings of the second level, with their ids; None when Python-Markdown must be asked.

    `follow` gives the address of a link.
    """
    text = text.strip("\n")
    if text.startswith(" ") or SIGNS.search(text) or any(pair in text for pair in PAIRS) or TARGET.search(text):
        return None
    if "&" in text:
        if ENTITY.search(text):
            return None
        text = text.replace("&", "&amp;")  # in the address of a link it is one sign too many, and goes the long road
    ids: set[str] = set()
    parts: list[str] = []
    headings: list[tuple[str, str]] = []
    try:
        for tag, content in _pieces(text):
            if tag in ("h2", "h3"):
                anchor = _unique(_slug(content), ids)
                if tag == "h2":
                    headings.append((content, anchor))
                elif not headings:
                    return None  # a list of headings that begins below its own level
                parts.append(f'<{tag} id="{anchor}">{content}</{tag}>')
            elif tag == "p":
                parts.append(f"<p>{_inline(content, follow)}</p>")
            else:
                items = "".join(f"<li>{_inline(item, follow)}</li>\n" for item in content.split("\n"))
                parts.append(f"<{tag}>\n{items}</{tag}>")
    except TooMuch:
        return None
    return "\n".join(parts), tuple(headings)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """The blocks: a tag and its content; of a list the lines of its items. Headings may stand against what follows."""
    after_list = False
    for block in BLOCKS.split(text):
        at = 0
        while found := HEADING.match(block, at):
            yield f"h{len(found[1])}", found[2]
            at, after_list = found.end(), False
        rest = block[at:]
        if not rest:
            continue
        lines = rest.split("\n")
        for tag, mark in (("ol", NUMBERED), ("ul", BULLET)):
            if mark.match(rest):
                if (
                    after_list
                    or not all(mark.match(line) for line in lines)
                    or (tag == "ol" and not rest.startswith("1."))
                ):
                    raise TooMuch
                items = [mark.sub("", line, count=1) for line in lines]
                if any(SPECIAL.match(item) for item in items):
                    raise TooMuch
                yield tag, "\n".join(items)
                after_list = True
                break
        else:
            if any(SPECIAL.match(line) for line in lines):
                raise TooMuch
            yield "p", rest
            after_list = False


def _inline(text: str, follow: Callable[[str], str]) -> str:
    if "[" not in text and "*" not in text and "]" not in text:
        return text
    parts = []
    at = 0
    for found in LINK_OR_BOLD.finditer(text):
        parts.append(_plain(text[at : found.start()]))
        at = found.end()
        if found["bold"]:
            parts.append(f"<strong>{found['bold']}</strong>")
        else:
            if not found["target"] or not ADDRESS.fullmatch(found["target"]):
                raise TooMuch
            parts.append(f'<a href="{follow(found["target"])}">{found["words"]}</a>')
    return "".join([*parts, _plain(text[at:])])


def _plain(text: str) -> str:
    if LEFT.search(text):
        raise TooMuch
    return text


@lru_cache(maxsize=10_000)
def _slug(words: str) -> str:
    """The id of a heading, as Python-Markdown makes it."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def _unique(name: str, ids: set[str]) -> str:
    while name in ids or not name:
        counted = COUNTED.match(name)
        name = f"{counted[1]}_{int(counted[2]) + 1}" if counted else f"{name}_1"
    ids.add(name)
    return name
