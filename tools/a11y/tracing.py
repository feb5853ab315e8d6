"""From a barrier on a built page to the file and line that an editor or developer must change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from posixpath import basename, dirname

from tools.a11y.barrier import Barrier, Element
from tools.model.finding import Finding

SKELETON = ("html", "head", "body", "main")
LONGEST = 60
FEWEST_WORDS = 2
LINK = re.compile(
    r"(?<!!)\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]*)[^)]*\)|<a\b[^>]*?href=[\"'](?P<href>[^\"']*)[^>]*>(?P<html>.*?)</a>"
)
IMAGE = re.compile(
    r"!\[(?P<alt>[^\]]*)\]\((?P<src>[^)\s]*)[^)]*\)|<img\b(?=[^>]*?\bsrc=[\"'](?P<html_src>[^\"']*))(?:[^>]*?\balt=[\"'](?P<html_alt>[^\"']*))?"
)
MARKS = re.compile(
    r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|<[^>]+>|\{:?\s?[#.][^}]*\}|[*_`]+|^\s*(?:#+|>|[-+]|\d+\.)\s+|\|",
    re.MULTILINE,
)
WORD = re.compile(r"\w+")
BLOCK = re.compile(r"__.*|--.*")


@dataclass(frozen=True, slots=True)
class PageSource:
    """Where a page is written: its file, the line its text starts on, who answers for it and in which department."""

    path: str
    line: int = 1
    correspondent: str = ""
    department: str = ""


@dataclass(frozen=True)
class Markdown:
    """The text of a page's file, ready to be searched for what a visitor sees."""

    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines as written."""
        return self.text.splitlines()

    @cached_property
    def words(self) -> list[tuple[str, int]]:
        """Every word that a visitor can see, in order, with its line."""
        return [
            (word.lower(), number)
            for number, line in enumerate(self.lines, start=1)
            for word in WORD.findall(MARKS.sub(lambda found: f" {found[1] or ''} " if found[1] else " ", line))
        ]

    def lines_of_words(self, text: str) -> list[int]:
        """The lines on which this text begins, as a visitor reads it."""
        wanted = [word.lower() for word in WORD.findall(text)]
        if not wanted:
            return []
        plain = [word for word, _ in self.words]
        places = (start for start, word in enumerate(plain) if word == wanted[0])
        return [self.words[start][1] for start in places if plain[start : start + len(wanted)] == wanted]


@dataclass(frozen=True)
class Sources:
    """The files that pages are made of: Markdown by path, theme templates by path, both as text."""

    markdown: Mapping[str, str] = field(default_factory=dict)
    theme: Mapping[str, str] = field(default_factory=dict)


def findings(barriers: Iterable[Barrier], page: PageSource, url: str, sources: Sources) -> Iterator[Finding]:
    """The findings of a page, each on the line to change. What is in the theme is not its correspondent's."""
    markdown = Markdown(sources.markdown[page.path]) if page.path in sources.markdown else None
    for barrier in barriers:
        path, line = place(barrier.element, page, markdown, sources.theme)
        yield Finding(
            path=path,
            line=line,
            rule=barrier.rule,
            message=barrier.message,
            severity=barrier.severity,
            url=url,
            selector=barrier.element.selector,
            correspondent=page.correspondent if path == page.path else "",
            criteria=barrier.criteria,
            html=barrier.element.html,
            engine=barrier.engine,
        )


def place(element: Element, page: PageSource, markdown: Markdown | None, theme: Mapping[str, str]) -> tuple[str, int]:
    """The file and line of an element: the editor's text first, then the theme, else the start of the page."""
    if markdown is None:
        return page.path, page.line
    if element.in_text:
        line = line_in_text(element, markdown)
        if line:
            return page.path, line
        own_blocks = element.blocks[: element.blocks.index("gm-tekst")] if "gm-tekst" in element.blocks else ()
        return place_in_theme(own_blocks, theme) or (page.path, page.line)
    if element.tag in ("title", "h1"):
        return page.path, line_of_key(markdown, "titel") or page.line
    in_theme = place_in_theme(element.blocks, theme)
    if in_theme is None and element.tag in SKELETON:
        in_theme = first_line(theme, re.compile(rf"<{element.tag}\b"))
    return in_theme or (page.path, page.line)


def line_in_text(element: Element, markdown: Markdown) -> int | None:
    """The line of an element of the page's own text: by its kind first, then by ever fewer of its words."""
    if element.tag == "a":
        lines = lines_of_link(element, markdown)
    elif element.tag in ("img", "svg", "video", "audio", "iframe"):
        lines = lines_of_image(element, markdown)
    elif re.fullmatch(r"h[1-6]", element.tag):
        lines = [number for number in markdown.lines_of_words(element.text) if is_heading(markdown.lines[number - 1])]
    else:
        lines = []
    if not lines and not element.text:
        return line_of_tag(element, markdown)
    lines = lines or lines_of_text(element.text, markdown)
    return lines[min(element.nth, len(lines) - 1)] if lines else None


def lines_of_link(element: Element, markdown: Markdown) -> list[int]:
    """The lines of links with the same text and target, or else the same text, or else the same target."""
    found = [(number, match) for number, line in enumerate(markdown.lines, start=1) for match in LINK.finditer(line)]
    wanted, target = WORD.findall(element.text.lower()), last_part(element.href)
    same_text = {
        number
        for number, match in found
        if wanted and WORD.findall(MARKS.sub(r" \1 ", match["text"] or match["html"] or "").lower()) == wanted
    }
    same_target = [number for number, match in found if last_part(match["target"] or match["href"] or "") == target]
    same_both = [number for number in same_target if number in same_text]
    return same_both or sorted(same_text) or (same_target if target else [])


def lines_of_image(element: Element, markdown: Markdown) -> list[int]:
    """The lines of images with the same file."""
    name = basename(element.src)
    return [
        number
        for number, line in enumerate(markdown.lines, start=1)
        for match in IMAGE.finditer(line)
        if name and basename(match["src"] or match["html_src"] or "") == name
    ]


def lines_of_text(text: str, markdown: Markdown) -> list[int]:
    """The lines where the text begins; of a text that a fact was filled into, where its longest known start is."""
    wanted = WORD.findall(text[:LONGEST])
    for length in range(len(wanted), min(FEWEST_WORDS, len(wanted)) - 1, -1):
        lines = markdown.lines_of_words(" ".join(wanted[:length])) if length else []
        if lines:
            return lines
    return []


def line_of_tag(element: Element, markdown: Markdown) -> int | None:
    """The line of an element without text that was written as HTML, by its tag."""
    if not element.tag:
        return None
    lines = [number for number, line in enumerate(markdown.lines, start=1) if f"<{element.tag}" in line]
    return lines[min(element.nth, len(lines) - 1)] if lines else None


def line_of_key(markdown: Markdown, key: str) -> int | None:
    """The line of a key in the front matter."""
    if not markdown.lines or markdown.lines[0].strip() != "---":
        return None
    for number, line in enumerate(markdown.lines[1:], start=2):
        if line.strip() == "---":
            return None
        if line.startswith(f"{key}:"):
            return number
    return None


def place_in_theme(blocks: Sequence[str], theme: Mapping[str, str]) -> tuple[str, int] | None:
    """The template with the nearest of these classes: as it is, or else its block."""
    for name in blocks:
        for wanted in dict.fromkeys((name, BLOCK.sub("", name))):
            found = first_line(theme, re.compile(rf"(?<![\w-]){re.escape(wanted)}(?![\w-])"))
            if found:
                return found
    return None


def first_line(theme: Mapping[str, str], pattern: re.Pattern[str]) -> tuple[str, int] | None:
    """The first line, of the first file in order of name, that has the pattern."""
    for path in sorted(theme):
        for number, line in enumerate(theme[path].splitlines(), start=1):
            if pattern.search(line):
                return path, number
    return None


def is_heading(line: str) -> bool:
    """Whether a line of Markdown is a heading."""
    return line.lstrip().startswith(("#", "<h"))


def last_part(address: str) -> str:
    """What is alike in an address as written and as built: "paspoort" of ../paspoort.md and of /paspoort/."""
    path = re.split(r"[?#]", address)[0].removesuffix("index.md").removesuffix("index.html").rstrip("/")
    return basename(path).removesuffix(".md").removesuffix(".html") or dirname(path)
