"""From a barrier on a built page to the file and line that an editor or developer must change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from tools.a11y import style_source, tags, theme_source
from tools.a11y.barrier import Barrier, Element
from tools.a11y.markdown_source import Markdown, joined, line_in_text, line_of_key
from tools.model.finding import Finding

WRITES_HTML = re.compile(
    r"\b(?:innerHTML|outerHTML)\b|\b(?:insertAdjacentHTML|setHTMLUnsafe|setHTML|createContextualFragment|write)\("
)
TEXT_BLOCK = "gm-tekst"
NOTICE_BLOCK = "gm-melding"
ON_WORDS = frozenset(("linktekst", "linktekst-adres", "zelfde-linktekst", "past-niet-op-smal-scherm", "taal-van-deel"))
"""The rules on words: what these find wrong in a value of the register of facts is wrong there."""


@dataclass(frozen=True, slots=True)
class PageSource:
    """Where a page is written: its file, the line its text starts on, who answers for it and in which department."""

    path: str
    line: int = 1
    correspondent: str = ""
    department: str = ""


@dataclass(frozen=True)
class Sources:
    """The files that pages are made of, as text by path: those of the pages, the theme, the notices and the facts."""

    markdown: Mapping[str, str] = field(default_factory=dict)
    theme: Mapping[str, str] = field(default_factory=dict)
    styles: Mapping[str, str] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)
    notices: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)


def findings(barriers: Iterable[Barrier], page: PageSource, url: str, sources: Sources) -> Iterator[Finding]:
    """The findings of a page, each on the line to change and for who answers for that: nobody for the theme."""
    markdown = Markdown(sources.markdown[page.path]) if page.path in sources.markdown else None
    for barrier in barriers:
        path, line = place(barrier.element, page, markdown, sources, barrier.rule)
        yield Finding(
            path=path,
            line=line,
            rule=barrier.rule,
            message=barrier.message,
            severity=barrier.severity,
            url=url,
            selector=barrier.element.selector,
            correspondent=page.correspondent if path == page.path else owner(path, line, sources),
            criteria=barrier.criteria,
            html=barrier.element.html,
            engine=barrier.engine,
        )


def place(
    element: Element, page: PageSource, markdown: Markdown | None, sources: Sources, rule: str = ""
) -> tuple[str, int]:
    """The file and line of an element: what makes it so, the editor's text, the theme, or else the start of the page."""
    if markdown is None and page.path not in sources.theme:
        return page.path, page.line
    found = place_of_origin(element, sources) or place_in_register(element, rule, sources)
    if found:
        return found
    blocks = element.blocks
    if element.in_text and markdown is not None:
        line = line_in_text(element, markdown)
        if line:
            return page.path, line
        blocks = blocks[: blocks.index(TEXT_BLOCK)] if TEXT_BLOCK in blocks else ()
        in_theme = theme_source.place(element, rule, sources.theme, blocks) if blocks else None
        return in_theme or (page.path, page.line)
    if element.tag in ("title", "h1") and markdown is not None and rule not in theme_source.MISSING:
        line = line_of_key(markdown, "titel")
        if line is None or not element.text or says(element.text, markdown.lines[line - 1].partition(":")[2]):
            return page.path, line or page.line
    return theme_source.place(element, rule, sources.theme, blocks) or (page.path, page.line)


def says(text: str, title: str) -> bool:
    """Whether a title or heading has the title of the page in it; if not, the theme made another of it."""
    return joined(title) in joined(text)


def place_of_origin(element: Element, sources: Sources) -> tuple[str, int] | None:
    """The file and line of a rule of a style sheet or a line of a script."""
    origin = element.origin
    if origin is None:
        return None
    if origin.kind == "stijl":
        return style_source.place(sources.styles, origin.text, origin.property, origin.context)
    return within_statement(line_with(sources.scripts, origin.text, origin.context), element, sources.scripts)


def within_statement(
    place: tuple[str, int] | None, element: Element, scripts: Mapping[str, str]
) -> tuple[str, int] | None:
    """Of HTML that a statement of more lines writes, the line with the tag of the element."""
    if place is None:
        return None
    path, start = place
    own = tags.of_element(element)
    lines = scripts[path].splitlines()[start - 1 :]
    end = next((number for number, line in enumerate(lines, start=1) if line.rstrip().endswith(";")), 1)
    if not WRITES_HTML.search(lines[0]):
        return place
    written = [
        (tags.fit(tag, own, element.text), -tag.line) for tag in tags.start_tags("\n".join(lines[:end]), element.tag)
    ]
    return (path, start - 1 - max(written)[1]) if written else place


def place_in_register(element: Element, rule: str, sources: Sources) -> tuple[str, int] | None:
    """The file and line of words that come from a notice or from the register of facts."""
    if any(block.startswith(NOTICE_BLOCK) for block in element.blocks):
        for path in sorted(sources.notices):
            line = line_in_text(element, Markdown(sources.notices[path]))
            if line:
                return path, line
    if rule in ON_WORDS and element.text:
        return line_with(sources.facts, f"tekst: {element.text}") or line_with(
            sources.facts, f'tekst: "{element.text}"'
        )
    return None


def owner(path: str, line: int, sources: Sources) -> str:
    """The correspondent that a notice or a fact names; "" for the theme."""
    if path in sources.notices:
        lines, start = sources.notices[path].splitlines(), 0
    elif path in sources.facts:
        lines = sources.facts[path].splitlines()
        start = max((number for number in range(line) if not lines[number].startswith(" ")), default=0)
    else:
        return ""
    named = (text.partition(":")[2].strip() for text in lines[start:] if text.strip().startswith("correspondent:"))
    return next(named, "")


def line_with(texts: Mapping[str, str], wanted: str, before: str = "") -> tuple[str, int] | None:
    """The first line that is this text; one that comes after the line `before` goes first."""
    first: tuple[str, int] | None = None
    for path in sorted(texts):
        above = ""
        for number, line in enumerate(map(str.strip, texts[path].splitlines()), start=1):
            if line == wanted:
                first = first or (path, number)
                if above == before:
                    return path, number
            above = line
    return first
