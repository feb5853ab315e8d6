"""The text of a page as blocks and sentences with their lines, so that a rule says what it looks for and no more.

Markdown is read by markdown-it-py, which keeps the lines (Python-Markdown, which makes the site, does not).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tools.model.finding import Finding, Severity
from tools.model.page import Page

BlockKind = Literal["alinea", "lijstitem", "kop", "tabelkop", "tabelcel", "html", "code"]
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
MARKDOWN.validateLink = lambda url: True  # type: ignore[method-assign] # a link that is not safe must be seen, to be refused
FACT = re.compile(r"\{feit:\s*([^{}\n]*?)\s*\}")
FACT_WORD = "feit"
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*", re.UNICODE)
SENTENCE_END = re.compile(r"(?<=[.!?…])[”’)\"']*\s+(?=[“‘(\"']*[A-ZÀ-Þ0-9])")
NOT_AN_END = re.compile(
    r"\b(?:bijv|bv|nr|art|enz|ca|mr|dr|drs|ir|ing|prof|tel|blz|p|t\.a\.v|o\.a|d\.w\.z|m\.a\.w)\.$", re.I
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image in the text; `title` is the text between the brackets (of an image: its alt)."""

    line: int
    text: str
    target: str
    is_image: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence on one line of the file; facts count as one word."""

    line: int
    text: str

    @property
    def words(self) -> list[str]:
        """The words in order; a number is a word."""
        return WORD.findall(self.text)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, heading or table cell. `lines` has its plain text by line; `level` is that of a heading."""

    kind: BlockKind
    line: int
    lines: tuple[tuple[int, str], ...]
    links: tuple[Link, ...] = ()
    level: int = 0
    bold: bool = False
    """Whether all of its text is bold."""

    @property
    def text(self) -> str:
        """The plain text on one line."""
        return " ".join(text for _, text in self.lines).strip()

    def sentences(self) -> Iterator[Sentence]:
        """The sentences; one that runs over several lines counts for the line on which it starts."""
        text, starts = "", []
        for line, part in self.lines:
            starts.append((len(text), line))
            text += part.strip() + " "
        begin = 0
        for end in [*_ends(text), len(text)]:
            sentence = text[begin:end].strip()
            if sentence:
                offset = begin + len(text[begin:end]) - len(text[begin:end].lstrip())
                line = max((start, number) for start, number in starts if start <= offset)[1]
                yield Sentence(line, sentence)
            begin = end


def _ends(text: str) -> Iterator[int]:
    for found in SENTENCE_END.finditer(text):
        if not NOT_AN_END.search(text[: found.start()]):
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
    def prose(self) -> tuple[Block, ...]:
        """What is read as sentences: paragraphs and list items."""
        return tuple(block for block in self.blocks if block.kind in {"alinea", "lijstitem"})

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences of the page in order."""
        return tuple(sentence for block in self.prose for sentence in block.sentences())

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All words of paragraphs and list items."""
        return tuple(word for sentence in self.sentences for word in sentence.words)

    @property
    def headings(self) -> tuple[Block, ...]:
        """The headings in order."""
        return tuple(block for block in self.blocks if block.kind == "kop")

    @property
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
    for token, after in _pairs(MARKDOWN.parse(body)):
        if token.map:
            line = first_line + token.map[0]
        if token.type in {"list_item_open", "list_item_close"}:
            in_item += 1 if token.type == "list_item_open" else -1
        elif token.type in {"th_open", "td_open"}:
            table = "tabelkop" if token.type == "th_open" else "tabelcel"
        elif token.type in {"th_close", "td_close"}:
            table = None
        elif token.type == "heading_open" and after is not None:
            yield _block("kop", line, after, int(token.tag[1]))
        elif token.type == "paragraph_open" and after is not None:
            yield _block("lijstitem" if in_item else "alinea", line, after)
        elif token.type == "inline" and table:
            yield _block(table, line, token)
        elif token.type == "html_block":
            yield Block("html", line, ((line, token.content),))
        elif token.type in {"fence", "code_block"}:
            yield Block("code", line, ((line, token.content),))


def _pairs(tokens: list[Token]) -> Iterator[tuple[Token, Token | None]]:
    yield from zip(tokens, [*tokens[1:], None], strict=True)


def _block(kind: BlockKind, first_line: int, inline: Token, level: int = 0) -> Block:
    line, text = first_line, ""
    lines: list[tuple[int, str]] = []
    links: list[Link] = []
    open_link: tuple[int, int, str] | None = None
    label = ""
    strong, plain = 0, False
    for token in inline.children or ():
        if token.type in {"softbreak", "hardbreak"}:
            lines.append((line, FACT.sub(FACT_WORD, text)))
            line, text = line + 1, ""
            label += " " if open_link else ""
        elif token.type in {"text", "code_inline"}:
            text += token.content
            label += token.content if open_link else ""
            plain = plain or (not strong and bool(token.content.strip()))
        elif token.type == "link_open":
            open_link, label = (line, len(text), str(token.attrs.get("href", ""))), ""
        elif token.type == "link_close" and open_link:
            links.append(Link(open_link[0], " ".join(label.split()), open_link[2]))
            open_link = None
        elif token.type == "image":
            links.append(Link(line, token.content, str(token.attrs.get("src", "")), is_image=True))
            label += token.content if open_link else ""
        elif token.type in {"strong_open", "strong_close"}:
            strong += 1 if token.type == "strong_open" else -1
    lines.append((line, FACT.sub(FACT_WORD, text)))
    bold = not plain and any(token.type == "strong_open" for token in inline.children or ())
    return Block(kind, first_line, tuple(lines), tuple(links), level, bold)
