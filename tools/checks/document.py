"""The text of a page as blocks and sentences with their lines, so that a rule says what it looks for and no more.

Markdown is read by markdown-it-py, which keeps the lines (Python-Markdown, which makes the site, does not). Where the two
differ in what editors write, a rule says so (list_gap, list_faked, heading_order, table_header).
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from tools.model.fact import REFERENCE
from tools.model.finding import Finding, Severity
from tools.model.page import Page

BlockKind = Literal["alinea", "lijstitem", "kop", "tabelkop", "tabelcel", "html", "code"]
FACT_WORD = "Feit"
"""What stands in the place of a fact. With a capital, because a fact may begin a sentence."""
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*", re.UNICODE)
SENTENCE_END = re.compile(r"(?<=[.!?…])[”’)\"']*\s+(?=[“‘(\"']*[A-ZÀ-Þ0-9])")
NOT_AN_END = re.compile(
    r"\b(?:bijv|bv|nr|art|enz|ca|mr|dr|drs|ir|ing|prof|tel|blz|p|max|min|incl|excl|evt|resp|ong|jl|st"
    r"|(?:[a-z]\.){1,3}[a-z])\.$",
    re.IGNORECASE,
)
LONGEST_ABBREVIATION = 12


class _LinedState(StateInline):
    """Remembers with each token how many lines down the block it starts."""

    _pos = 0
    _line = 0

    def _line_now(self) -> int:
        self._line += self.src.count("\n", self._pos, self.pos)
        self._pos = self.pos
        return self._line

    def pushPending(self) -> Token:
        """Text that was waiting; it ends where the parser is now, and never holds the end of a line."""
        token = super().pushPending()
        token.meta["line"] = self._line_now()
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Anything else; the parser stands at its start."""
        token = super().push(ttype, tag, nesting)
        token.meta["line"] = self._line_now()
        return token


class _LinedInline(ParserInline):
    """Counting the breaks afterwards would miss those inside a link, an image, code or a piece of HTML."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """As in ParserInline, with our own state."""
        state = _LinedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _parser() -> MarkdownIt:
    parser = MarkdownIt()
    parser.inline = _LinedInline()
    parser.configure("commonmark", {"html": True}).enable("table")
    parser.validateLink = lambda url: True  # type: ignore[method-assign] # a link that is not safe must be seen, to be refused
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign] # as it was typed, so that it can be found and repaired
    return parser


MARKDOWN = _parser()


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image. `text` stands between the brackets (of an image: its alt), `title` between quotation marks."""

    line: int
    text: str
    target: str
    title: str = ""
    is_image: bool = False


@dataclass(frozen=True)
class Sentence:
    """One sentence and the line of the file on which it starts; facts count as one word."""

    line: int
    text: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in order; a number is a word."""
        return tuple(WORD.findall(self.text))


@dataclass(frozen=True)
class Block:
    """A paragraph, list item, heading, table cell, or a piece of HTML or code.

    `lines` has its plain text by line; `level` is that of a heading.
    """

    kind: BlockKind
    line: int
    lines: tuple[tuple[int, str], ...]
    links: tuple[Link, ...] = ()
    html: tuple[tuple[int, str], ...] = ()
    """The tags that were typed in it, with their lines."""
    level: int = 0
    bold: bool = False
    """Whether all of its text is bold."""

    @cached_property
    def text(self) -> str:
        """The plain text on one line."""
        return " ".join(text for _, text in self.lines).strip()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences; one that runs over several lines counts for the line on which it starts."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Sentence]:
        parts = [part.strip() for _, part in self.lines]
        starts = [0, *itertools.accumulate(len(part) + 1 for part in parts)]
        text = " ".join(parts)
        begin = 0
        for end in [*_ends(text), len(text)]:
            sentence = text[begin:end].strip()
            if sentence:
                offset = begin + len(text[begin:end]) - len(text[begin:end].lstrip())
                yield Sentence(self.lines[bisect(starts, offset) - 1][0], sentence)
            begin = end


def _ends(text: str) -> Iterator[int]:
    for found in SENTENCE_END.finditer(text):
        if not NOT_AN_END.search(text[max(0, found.start() - LONGEST_ABBREVIATION) : found.start()]):
            yield found.end()


@dataclass(frozen=True)
class Document:
    """A page and its text in blocks."""

    page: Page

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks in the order of the text."""
        return tuple(_blocks(self.page.body, self.page.body_line))

    @cached_property
    def source(self) -> tuple[tuple[int, str], ...]:
        """The lines as they were typed, with their numbers; not those of code and HTML."""
        raw = {line for block in self.blocks if block.kind in {"code", "html"} for line, _ in block.lines}
        lines = enumerate(self.page.body.split("\n"), start=self.page.body_line)
        return tuple((number, line) for number, line in lines if number not in raw)

    @cached_property
    def prose(self) -> tuple[Block, ...]:
        """What is read as sentences: paragraphs and list items."""
        return tuple(block for block in self.blocks if block.kind in {"alinea", "lijstitem"})

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of the page in order."""
        return tuple(sentence for block in self.prose for sentence in block.sentences)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All words of paragraphs and list items."""
        return tuple(word for sentence in self.sentences for word in sentence.words)

    @cached_property
    def headings(self) -> tuple[Block, ...]:
        """The headings in order."""
        return tuple(block for block in self.blocks if block.kind == "kop")

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links in order, images not included."""
        return tuple(link for block in self.blocks for link in block.links if not link.is_image)

    @property
    def images(self) -> tuple[Link, ...]:
        """The images in order."""
        return tuple(link for block in self.blocks for link in block.links if link.is_image)

    def finding(
        self,
        line: int,
        rule: str,
        message: str,
        severity: Severity = "fout",
        criteria: tuple[str, ...] = (),
        original: str = "",
        suggestion: str = "",
    ) -> Finding:
        """A finding on this page, with its correspondent."""
        page = self.page
        return Finding(
            page.path, line, rule, message, severity, correspondent=page.correspondent,
            criteria=criteria, original=original, suggestion=suggestion,
        )  # fmt: skip


def _blocks(body: str, first_line: int) -> Iterator[Block]:
    in_item = 0
    table: BlockKind | None = None
    line = first_line
    tokens = MARKDOWN.parse(body)
    for number, token in enumerate(tokens):
        if token.map:
            line = first_line + token.map[0]
        if token.type in {"list_item_open", "list_item_close"}:
            in_item += 1 if token.type == "list_item_open" else -1
        elif token.type in {"th_open", "td_open"}:
            table = "tabelkop" if token.type == "th_open" else "tabelcel"
        elif token.type in {"th_close", "td_close"}:
            table = None
        elif token.type == "heading_open":
            yield _block("kop", line, tokens[number + 1], int(token.tag[1]))
        elif token.type == "paragraph_open":
            yield _block("lijstitem" if in_item else "alinea", line, tokens[number + 1])
        elif token.type == "inline" and table:
            yield _block(table, line, token)
        elif token.type in {"html_block", "fence", "code_block"}:
            first = line + 1 if token.type == "fence" else line
            raw = tuple(enumerate(token.content.rstrip("\n").split("\n"), start=first))
            is_html = token.type == "html_block"
            yield Block("html" if is_html else "code", line, raw, html=raw if is_html else ())


def _block(kind: BlockKind, first_line: int, inline: Token, level: int = 0) -> Block:
    lines: dict[int, str] = {}
    links: list[Link] = []
    html: list[tuple[int, str]] = []
    open_link: Token | None = None
    label = ""
    strong, plain, bold = 0, False, False
    for token in inline.children or ():
        line = first_line + token.meta["line"]
        text = ""
        if token.type in {"text", "code_inline"}:
            text = token.content
            plain = plain or (not strong and bool(text.strip()))
        elif token.type in {"softbreak", "hardbreak"} or token.content.startswith("<br"):
            text = " "
        elif token.type == "link_open":
            open_link, label = token, ""
        elif token.type == "link_close" and open_link:
            links.append(_link(open_link, first_line, " ".join(label.split())))
            open_link = None
        elif token.type == "image":
            links.append(_link(token, first_line, token.content))
        elif token.type == "strong_open":
            strong, bold = strong + 1, True
        elif token.type == "strong_close":
            strong -= 1
        elif token.type == "html_inline":
            html.append((line, token.content))
        label += token.content if token.type == "image" else text
        lines[line] = lines.get(line, "") + text
    plain_lines = tuple((line, REFERENCE.sub(FACT_WORD, text)) for line, text in lines.items())
    return Block(kind, first_line, plain_lines, tuple(links), tuple(html), level, bold and not plain)


def _link(token: Token, first_line: int, text: str) -> Link:
    target, title = (str(token.attrs.get(name, "")) for name in ("src" if token.type == "image" else "href", "title"))
    return Link(first_line + token.meta["line"], text, target, title, token.type == "image")
