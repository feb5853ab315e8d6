"""Markdown -> its headings and its sentences, without markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

FACT = re.compile(r"\{feit:[^{}\n]*\}")
HEADING = re.compile(r"#{1,6}\s+(?P<text>.*?)\s*#*$")
CODE_FENCE = re.compile(r"(?:```|~~~)")
TABLE_RULE = re.compile(r"\|?[\s:|-]*-[\s:|-]*$")
BLOCK_MARK = re.compile(r"(?:>\s?|[-*+]\s+|[0-9]{1,3}[.)]\s+|(?:!!!|\?\?\?\+?)\s+\w+\s*|:\s+)+")
MARKS = frozenset(">-*+!?:0123456789|#`~")
"""With what a line can begin that is more than words; to look at one sign is quicker than to ask the patterns."""

START = r"(?=[A-ZÀ-Þ0-9“‘\"'€])"
SENTENCE_END = re.compile(rf"(?<=[.!?])\s+{START}")
SENTENCE_END_AT_SPACE = re.compile(rf" (?<=[.!?] ){START}")
"""The same where only spaces part the words: it begins with a sign to look for, and takes a third of the time."""

INLINE = (
    # Each with the signs of which a text must have one: most texts have few, and to look for a sign is quick.
    (("<!--",), re.compile(r"<!--.*?-->", re.DOTALL), " "),
    (("![",), re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)"), r"\g<alt>"),
    (("](",), re.compile(r"\[(?P<text>[^\]]+)\]\([^)]*\)"), r"\g<text>"),
    (("][",), re.compile(r"\[(?P<text>[^\]]+)\]\[[^\]]*\]"), r"\g<text>"),
    (("]:",), re.compile(r"^\s*(?:\*?\[[^\]]+\]:).*$", re.MULTILINE), ""),
    (("{",), re.compile(r"\{[:#.][^{}\n]*\}"), ""),
    (("<",), re.compile(r"<(?P<address>https?:[^>\s]+|[^>\s]+@[^>\s]+)>"), r"\g<address>"),
    (("<",), re.compile(r"</?[a-zA-Z][^>]*>"), " "),
    (("*", "_"), re.compile(r"(?<!\w)(?P<mark>\*{1,3}|_{1,3})(?=\S)(?P<text>.+?)(?<=\S)(?P=mark)(?!\w)"), r"\g<text>"),
    (("`",), re.compile(r"`+"), ""),
    (("\\",), re.compile(r"\\(?=[^\w\s])"), ""),
)


class Sentence(NamedTuple):
    """`complete` is False when a fact was dropped from it: it can be searched, not quoted."""

    text: str
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Text:
    """What a reader would read."""

    headings: tuple[str, ...]
    sentences: tuple[Sentence, ...]


def read(markdown: str) -> Text:
    """The headings and sentences of a Markdown text; a list item or table row without a full stop is one too."""
    for signs, pattern, replacement in INLINE:
        if any(map(markdown.__contains__, signs)):
            markdown = pattern.sub(replacement, markdown)
    headings: list[str] = []
    sentences: list[Sentence] = []
    for heading, block in _blocks(markdown):
        if not heading:
            sentences += _sentences(block)
        elif text := _plain(FACT.sub(" ", block)):
            headings.append(text)
    return Text(tuple(headings), tuple(sentences))


def _blocks(markdown: str) -> Iterator[tuple[bool, str]]:
    """Headings (True) and the running texts between them; each list item and each table row is one by itself."""
    paragraph: list[str] = []
    for raw in [*markdown.split("\n"), ""]:
        line = raw.strip()
        if line and line[0] not in MARKS:
            paragraph.append(line)
            continue
        heading = HEADING.fullmatch(line) if line.startswith("#") else None
        mark = BLOCK_MARK.match(line)
        row = line.startswith("|")
        if paragraph and (not line or heading or mark or row):
            yield False, " ".join(paragraph)
            paragraph = []
        if heading:
            yield True, heading["text"]
        elif row and not TABLE_RULE.fullmatch(line):
            yield False, line.strip("|").replace("|", " ")
        elif line and not CODE_FENCE.match(line) and not TABLE_RULE.fullmatch(line):
            paragraph.append(line[mark.end() :] if mark else line)


def _sentences(block: str) -> Iterator[Sentence]:
    if "{" not in block and "&" not in block:  # nearly always; in one go it takes half the time
        for text in SENTENCE_END_AT_SPACE.split(" ".join(block.split())):
            if text[:1].isalnum() or any(letter.isalnum() for letter in text):
                yield Sentence(text)
        return
    for sentence in SENTENCE_END.split(block):
        bare, facts = FACT.subn(" ", sentence) if "{" in sentence else (sentence, 0)
        text = _plain(bare)
        if text[:1].isalnum() or any(letter.isalnum() for letter in text):
            yield Sentence(text, complete=not facts)


def _plain(text: str) -> str:
    return " ".join((html.unescape(text) if "&" in text else text).split())
