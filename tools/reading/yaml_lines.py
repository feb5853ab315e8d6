"""YAML with line numbers and without surprises: text stays text, a double key is a fault, all faults at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

import yaml

from tools.model.finding import Finding

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
KEY = re.compile(r"^([^\s:#-][^:]*):(?=\s|$)(.*)$")
NO_LINE_END = str.maketrans("\x85\u2028\u2029", "   ")
"""Ends of a line for YAML and for nobody else; a word processor leaves them behind."""
CONTROL = r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
"""Not made ready here: that takes longer than ten pages, and is for who made a mistake only."""

LONGEST_QUOTE = 60
LONGEST_VALUE = 300
DEEPEST = 4
"""Levels that are kept: the text itself, its keys, a list, a flat mapping in it. What lies deeper is refused anyway."""

Kind = Literal["text", "list", "mapping", "alias"]
KINDS: dict[type[yaml.Event], Kind] = {
    yaml.ScalarEvent: "text",
    yaml.SequenceStartEvent: "list",
    yaml.MappingStartEvent: "mapping",
    yaml.AliasEvent: "alias",
}
ENDS = frozenset({yaml.SequenceEndEvent, yaml.MappingEndEvent})
NOTHING = frozenset({"~", "null"})
"""Without quotes these are no value."""

Scalar = str
Item = Scalar | dict[str, Scalar]


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping. `value` is text, a list (of text or of flat mappings) or a flat mapping of text.

    `line` is the line of the key; `lines` has the line of each item (or of each key of the mapping).
    """

    key: str
    value: Scalar | list[Item] | dict[str, Scalar]
    line: int
    lines: tuple[int, ...] = ()


@dataclass(slots=True)
class _Node:
    """A piece of YAML. `line` counts from 0; the parts of a mapping are its keys and values in turn."""

    kind: Kind
    line: int
    text: str = ""
    parts: list[_Node] = field(default_factory=list)

    @property
    def pairs(self) -> Iterator[tuple[_Node, _Node]]:
        return zip(self.parts[::2], self.parts[1::2], strict=True)


class _Unusable(Exception):
    """A value that no field has; its message says what to do. Caught in this module."""

    def __init__(self, message: str, rule: str = "veld-vorm", line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.rule = rule
        self.line = line


def short(value: str) -> str:
    """A value as a message quotes it: whoever pasted a whole page into a field knows what is meant."""
    return value if len(value) <= LONGEST_QUOTE else value[: LONGEST_QUOTE - 1] + "…"


def read_entries(path: str, text: str, first_line: int = 1) -> tuple[list[Entry], list[Finding]]:
    """The top-level keys of a YAML text in order, and what is wrong with it.

    Where the text as a whole is no YAML, each key is read by itself, so that one mistake does not hide the others.
    """
    text = text.translate(NO_LINE_END)
    try:
        documents = _documents(text)
    except yaml.YAMLError:
        return _entries_one_by_one(path, text, first_line)
    if len(documents) > 1:
        return _entries_one_by_one(path, text, first_line)
    if not documents:
        return [], []
    if documents[0].kind != "mapping":
        message = "Hier horen regels te staan van de vorm `naam: waarde`."
        return [], [Finding(path, first_line, "yaml", message)]
    return _entries_of(path, documents[0], first_line)


def _documents(text: str) -> list[_Node]:
    """The documents in a text; of an empty text none. Loops over events: a composer calls itself for each level, and
    ten thousand brackets then end the program."""
    root = _Node("list", 0)
    open_nodes = [root]
    loader = LOADER(text)
    try:
        while (kind_of := type(event := loader.get_event())) is not yaml.StreamEndEvent:
            if kind_of in ENDS:
                open_nodes.pop()
                continue
            kind = KINDS.get(kind_of)
            if kind is None:
                continue
            node = _Node(kind, event.start_mark.line if event.start_mark else 0)
            if kind == "text" and (event.style is not None or event.value not in NOTHING):
                node.text = event.value
            if len(open_nodes) <= DEEPEST:
                open_nodes[-1].parts.append(node)
            if kind in ("list", "mapping"):
                open_nodes.append(node)
    finally:
        loader.dispose()
    return root.parts


def _entries_of(path: str, mapping: _Node, first_line: int) -> tuple[list[Entry], list[Finding]]:
    entries: dict[str, Entry] = {}
    findings = []
    for name, value in mapping.pairs:
        line = first_line + name.line
        if name.kind != "text" or not 0 < len(name.text) <= LONGEST_QUOTE:
            message = "Deze regel begint niet met een gewone naam. Schrijf `naam: waarde`."
            findings.append(Finding(path, line, "yaml", message))
            continue
        if name.text in entries:
            findings.append(_double(path, line, name.text, entries[name.text].line))
            continue
        try:
            entries[name.text] = _entry(name.text, value, line, first_line)
        except _Unusable as problem:
            where = line if problem.line is None else first_line + problem.line
            findings.append(Finding(path, where, problem.rule, problem.message))
    return list(entries.values()), findings


def _double(path: str, line: int, key: str, first: int) -> Finding:
    return Finding(path, line, "veld-dubbel", f"`{key}` staat hier twee keer (ook op regel {first}). Verwijder er een.")


def _entry(key: str, node: _Node, line: int, first_line: int) -> Entry:
    lines = tuple(first_line + part.line for part in node.parts)
    if node.kind == "list":
        return Entry(key, [_item(key, part) for part in node.parts], line, lines)
    if node.kind == "mapping":
        return Entry(key, _flat_mapping(key, node), line, lines[::2])
    return Entry(key, _text(key, node), line)


def _item(key: str, node: _Node) -> Item:
    return _flat_mapping(key, node) if node.kind == "mapping" else _text(key, node)


def _flat_mapping(key: str, node: _Node) -> dict[str, Scalar]:
    found: dict[str, Scalar] = {}
    for name, value in node.pairs:
        label = _text(key, name)
        if label in found:
            message = f"`{short(label)}` staat twee keer bij `{key}`. Verwijder er een."
            raise _Unusable(message, "veld-dubbel", name.line)
        found[label] = _text(key, value)
    return found


def _text(key: str, node: _Node) -> Scalar:
    if node.kind == "alias":
        raise _Unusable(f"Bij `{key}` staat een verwijzing (een naam na `*`). Schrijf de waarde zelf.", line=node.line)
    if node.kind != "text":
        raise _Unusable(f"`{key}` is te diep genest. Kijk in het handboek hoe u dit veld schrijft.")
    return node.text


def _entries_one_by_one(path: str, text: str, first_line: int) -> tuple[list[Entry], list[Finding]]:
    entries: dict[str, Entry] = {}
    findings: list[Finding] = []
    for offset, chunk in _chunks(text):
        line = first_line + offset
        try:
            documents = _documents(chunk)
        except yaml.YAMLError as error:
            findings.append(Finding(path, line + _line_of(error, chunk), "yaml", _advice(chunk)))
            continue
        for node in documents:
            if node.kind != "mapping":
                findings.append(Finding(path, line + min(node.line, chunk.rstrip().count("\n")), "yaml", NO_KEY))
                continue
            read, wrong = _entries_of(path, node, line)
            findings += wrong
            for entry in read:
                if entry.key in entries:
                    findings.append(_double(path, entry.line, entry.key, entries[entry.key].line))
                else:
                    entries[entry.key] = entry
    return list(entries.values()), findings


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Each top-level key with the lines that belong to it, and how far down it starts."""
    start, chunk = 0, ""
    for number, line in enumerate(text.split("\n")):
        belongs_to_key = not line.strip() or line[0] in " \t-#]}"
        if chunk and not belongs_to_key:
            yield start, chunk
            chunk = ""
        if not chunk:
            start = number
        chunk += line + "\n"
    if chunk.strip():
        yield start, chunk


def _line_of(error: yaml.YAMLError, chunk: str) -> int:
    """How far down the chunk the mistake is: where YAML stopped, or the character that it cannot read."""
    control = re.search(CONTROL, chunk)
    if control:
        return chunk.count("\n", 0, control.start())
    if OPENED.match(chunk):
        return 0  # YAML stops where the end should have been, which can be lines further
    mark = getattr(error, "problem_mark", None)
    return min(mark.line, chunk.rstrip().count("\n")) if mark else 0


OPENED = re.compile(r"[^:\n]*:\s+[\[{\"']")
NO_KEY = "Deze regel heeft niet de vorm `naam: waarde`. Zet een dubbele punt en een spatie na de naam."


def _advice(chunk: str) -> str:
    found = KEY.match(chunk.split("\n", 1)[0])
    if re.search(CONTROL, chunk):
        return "Hier staat een onzichtbaar teken dat niet mag. Verwijder de regel en typ hem opnieuw."
    if "\t" in chunk:
        return "Hier staat een tab. Gebruik spaties om in te springen."
    return _advice_on(short(found[1]), found[2].strip()[:LONGEST_VALUE]) if found else NO_KEY


def _advice_on(key: str, value: str) -> str:
    if value[:1] in {'"', "'"}:
        return "Er ontbreekt een aanhalingsteken, of er staat er een te veel. Begin en eindig met hetzelfde teken."
    if value[:1] in {"[", "{"}:
        return f"De lijst bij `{key}` is niet te lezen. Begin met [, zet komma's ertussen en eindig met ]."
    if ": " in value:
        better = value.replace('"', "'")
        return f'In de waarde staat een dubbele punt. Zet de waarde tussen aanhalingstekens: {key}: "{better}"'
    return f"De waarde van `{key}` is niet te lezen. Zet de waarde tussen dubbele aanhalingstekens."
