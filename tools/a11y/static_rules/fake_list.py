"""What is written as a list is a list in the code.

Why: a screen reader says how many items a list has and jumps over it, and reads bullets that are typed as "streepje" or
"punt" (WCAG 1.3.1, failure F2, technique H48). Only three lines or more in a row with the same mark are certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bs4 import Tag
from bs4.element import NavigableString

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words

ID = "lijst-nagemaakt"
CRITERIA = ("1.3.1",)
BULLET = re.compile(r"([-*+•·●○▪■►→✓✔])\s+\S")
NUMBER = re.compile(r"(\d{1,2}|[a-z])([.)])\s+\S")
FEWEST = 3
LONGEST = 200
BLOCKS = ("p", "div", "td", "dd", "li", "section", "article", "main", "body")
PREFORMATTED = ("pre", "code", "textarea")
NOT_PROSE = (*PREFORMATTED, "ul", "ol", "dl")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Paragraphs with typed bullets or numbers on each line, and rows of paragraphs that each begin with one."""
    breaks = (one for one in page.shown("br") if not one.find_parent(PREFORMATTED))
    broken = {id(block): block for line_break in breaks if (block := line_break.find_parent(BLOCKS))}
    for tag in broken.values():
        if is_list(lines(tag)):
            yield barrier(page, tag)
    for first, row in rows(page):
        if is_list([words(paragraph) for paragraph in row]):
            yield barrier(page, first)


def barrier(page: HtmlPage, tag: Tag) -> Barrier:
    """One finding, at the first line."""
    return Barrier(
        rule=ID,
        message="Dit is een lijst die met tekens is nagemaakt. Maak er een echte lijst van, zodat een schermlezer haar als "
        "lijst voorleest.",
        criteria=CRITERIA,
        element=page.element(tag),
    )


def lines(tag: Tag) -> list[str]:
    """The lines of an element: what is between its line breaks."""
    found = [""]
    for part in tag.descendants:
        if isinstance(part, Tag):
            if part.name == "br":
                found.append("")
        elif type(part) is NavigableString:
            found[-1] += part
    return [" ".join(line.split()) for line in found if line.strip()]


def rows(page: HtmlPage) -> Iterator[tuple[Tag, list[Tag]]]:
    """Paragraphs that directly follow one another, with the first that has a mark."""
    taken: set[int] = set()
    for first in page.shown("p"):
        if id(first) in taken or not mark(words(first)) or first.find_parent(NOT_PROSE):
            continue
        row = [first]
        following = first.find_next_sibling()
        while following is not None and following.name == "p" and mark(words(following)):
            row.append(following)
            following = following.find_next_sibling()
        taken |= {id(paragraph) for paragraph in row}
        yield first, row


def mark(line: str) -> str:
    """The bullet that a line begins with, or the number; "" when it begins with a word."""
    found = BULLET.match(line) or NUMBER.match(line)
    return found[1] if found else ""


def is_list(texts: Sequence[str]) -> bool:
    """Whether enough lines in a row have the same bullet, or numbers that count up and stay short."""
    run, before = 0, ""
    for text in texts:
        now = mark(text)
        counts_up = bool(now and before) and now.isalnum() and successor(before) == now and len(text) <= LONGEST
        run = run + 1 if now and ((now == before and not now.isalnum()) or counts_up) else int(bool(now))
        if run >= FEWEST:
            return True
        before = now
    return False


def successor(number: str) -> str:
    """The number or letter after this one."""
    return str(int(number) + 1) if number.isdecimal() else chr(ord(number) + 1)
