"""The text of a page as its editor wrote it, and the line in it of what a visitor sees."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from posixpath import basename, dirname

from tools.a11y import tags
from tools.a11y.barrier import Element

LONGEST = 60
FEWEST_WORDS = 2
LINK = re.compile(
    r"(?<!!)\[(?P<text>!\[[^\]]*\]\([^)]*\)|[^\]]*)\]\((?P<target>[^)\s]*)[^)]*\)|<a\b[^>]*?href=[\"'](?P<href>[^\"']*)[^>]*>(?P<html>.*?)</a>"
)
IMAGE = re.compile(
    r"!\[(?P<alt>[^\]]*)\]\((?P<src>[^)\s]*)[^)]*\)|<img\b(?=[^>]*?\bsrc=[\"'](?P<html_src>[^\"']*))(?:[^>]*?\balt=[\"'](?P<html_alt>[^\"']*))?"
)
MARKS = re.compile(
    r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|<[^>]+>|\{:?\s?[#.][^}]*\}|[*_`]+|^\s*(?:#+|>|[-+]|\d+\.)\s+|\|",
    re.MULTILINE,
)
WORD = re.compile(r"\w+")
BEGINS = 2
"""How good a sign it is that a tag is followed by the text of the element."""


@dataclass(frozen=True)
class Markdown:
    """The text of a page's file, ready to be searched for what a visitor sees."""

    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines as written."""
        return self.text.splitlines()

    @cached_property
    def body(self) -> int:
        """The number of the first line after the block of data."""
        if not self.lines or self.lines[0].strip() != "---":
            return 1
        return next((number + 1 for number, line in enumerate(self.lines[1:], start=2) if line.strip() == "---"), 1)

    @cached_property
    def words(self) -> list[tuple[str, int]]:
        """Every word that a visitor can see, in order, with its line."""
        return [
            (word.lower(), number)
            for number, line in enumerate(self.lines, start=1)
            if number >= self.body
            for word in WORD.findall(MARKS.sub(lambda found: f" {found[1] or ''} " if found[1] else " ", line))
        ]

    @cached_property
    def letters(self) -> tuple[str, Mapping[int, int]]:
        """All words without what is between them, and the line of the word that starts at a place, in order."""
        starts, at = {}, 0
        for word, line in self.words:
            starts[at] = line
            at += len(word)
        return "".join(word for word, _ in self.words), starts | {at: 0}

    def lines_of_words(self, text: str) -> list[int]:
        """The lines on which this text begins, as a visitor reads it; between cells of a table there may be no space."""
        (letters, starts), wanted = self.letters, joined(text)
        found = (match.start() for match in re.finditer(f"(?={re.escape(wanted)})", letters)) if wanted else ()
        return [starts[at] for at in found if at in starts and at + len(wanted) in starts]


def line_in_text(element: Element, markdown: Markdown) -> int | None:
    """The line of an element of the page's own text: as HTML, by its kind, or by ever fewer of its words."""
    written = line_of_html(element, markdown)
    if written:
        return written
    if element.tag == "a":
        lines = lines_of_link(element, markdown)
    elif element.tag in ("img", "svg", "video", "audio", "iframe"):
        lines = lines_of_image(element, markdown)
    elif re.fullmatch(r"h[1-6]", element.tag):
        lines = [number for number in markdown.lines_of_words(element.text) if is_heading(markdown.lines[number - 1])]
    else:
        lines = []
    if not lines and not element.text:
        there, tagged = lines_of_text(element.around, markdown), lines_of_tag(element, markdown)
        lines = [line for line in tagged if line in there] or there or tagged
    lines = lines or lines_of_text(element.text, markdown)
    return lines[min(element.nth, len(lines) - 1)] if lines else None


def line_of_html(element: Element, markdown: Markdown) -> int | None:
    """The line of an element that was written as HTML: word for word, or with the same attributes and text."""
    whole = element.html.replace("<tbody>", "")[:LONGEST]
    exact = [number for number, line in enumerate(markdown.lines, start=1) if whole and whole in line]
    if len(exact) == 1:
        return exact[0]
    own = tags.of_element(element)
    found = [
        (tags.fit(tag, own, element.text) + BEGINS * is_begun(element, markdown.text[tag.end :]), tag.line)
        for tag in tags.start_tags(markdown.text, element.tag)
        if tag.line >= markdown.body
    ]
    best = max((score for score, _ in found), default=0)
    lines = [line for score, line in found if score == best]
    return lines[min(element.nth, len(lines) - 1)] if best > 0 else None


def is_begun(element: Element, after: str) -> bool:
    """Whether what comes after a tag is the text of the element."""
    wanted, there = joined(element.text)[:LONGEST], joined(MARKS.sub(r" \1 ", after[: LONGEST * LONGEST]))
    return bool(wanted) and there.startswith(wanted)


def joined(text: str) -> str:
    """The words of a text without what is between them."""
    return "".join(WORD.findall(text.lower()))


def lines_of_link(element: Element, markdown: Markdown) -> list[int]:
    """The lines of links with the same text and target, or else the same text, or else the same target."""
    found = [
        (number, match)
        for number, line in enumerate(markdown.lines, start=1)
        if number >= markdown.body
        for match in LINK.finditer(line)
    ]
    wanted, target = WORD.findall(element.text.lower()), last_part(element.href)
    same_text = {
        number
        for number, match in found
        if WORD.findall(MARKS.sub(r" \1 ", match["text"] or match["html"] or "").lower()) == wanted
    }
    same_target = [number for number, match in found if last_part(match["target"] or match["href"] or "") == target]
    same_both = [number for number in same_target if number in same_text]
    return same_both or (sorted(same_text) if wanted else []) or (same_target if target else [])


def lines_of_image(element: Element, markdown: Markdown) -> list[int]:
    """The lines of images with the same file, and the same text where there are more."""
    name = basename(element.src)
    found = [
        (number, match["alt"] or match["html_alt"] or "")
        for number, line in enumerate(markdown.lines, start=1)
        for match in IMAGE.finditer(line)
        if name and basename(match["src"] or match["html_src"] or "") == name
    ]
    same_alt = [number for number, alt in found if alt == element.alt]
    return same_alt or [number for number, _ in found]


def lines_of_text(text: str, markdown: Markdown) -> list[int]:
    """The lines where the text begins; of a text that a fact was filled into, where its longest known start is."""
    wanted = WORD.findall(text[:LONGEST])
    for length in range(len(wanted), min(FEWEST_WORDS, len(wanted)) - 1, -1):
        lines = markdown.lines_of_words(" ".join(wanted[:length])) if length else []
        if lines:
            return lines
    return []


def lines_of_tag(element: Element, markdown: Markdown) -> list[int]:
    """The lines with an element of this kind that was written as HTML."""
    tag = f"<{element.tag}"
    return [number for number, line in enumerate(markdown.lines, start=1) if element.tag and tag in line]


def line_of_key(markdown: Markdown, key: str) -> int | None:
    """The line of a key in the block of data."""
    for number, line in enumerate(markdown.lines[: markdown.body - 1], start=1):
        if line.startswith(f"{key}:"):
            return number
    return None


def is_heading(line: str) -> bool:
    """Whether a line of Markdown is a heading."""
    return line.lstrip().startswith(("#", "<h"))


def last_part(address: str) -> str:
    """What is alike in an address as written and as built: "paspoort" of ../paspoort.md and of /paspoort/."""
    path = re.split(r"[?#]", address)[0].removesuffix("index.md").removesuffix("index.html").rstrip("/")
    return basename(path).removesuffix(".md").removesuffix(".html") or dirname(path)
