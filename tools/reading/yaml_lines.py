"""YAML with line numbers and without surprises: text stays text, a double key is a fault, all faults at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tools.model.finding import Finding

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
KEY = re.compile(r"^([^\s:#-][^:]*):(?=\s|$)(.*)$")

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


def read_entries(path: str, text: str, first_line: int = 1) -> tuple[list[Entry], list[Finding]]:
    """The top-level keys of a YAML text in order, and what is wrong with it.

    Where the text as a whole is no YAML, each key is read by itself, so that one mistake does not hide the others.
    """
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError:
        return _entries_one_by_one(path, text, first_line)
    if node is None:
        return [], []
    if not isinstance(node, MappingNode):
        message = "Hier horen regels te staan van de vorm `naam: waarde`."
        return [], [Finding(path, first_line, "yaml", message)]
    return _entries_of(path, node, first_line)


def _entries_of(path: str, node: MappingNode, first_line: int) -> tuple[list[Entry], list[Finding]]:
    entries: dict[str, Entry] = {}
    findings = []
    for key_node, value_node in node.value:
        line = first_line + key_node.start_mark.line
        key = str(key_node.value)
        if key in entries:
            message = f"`{key}` staat hier twee keer (ook op regel {entries[key].line}). Verwijder er een."
            findings.append(Finding(path, line, "veld-dubbel", message))
            continue
        try:
            entries[key] = _entry(key, value_node, line, first_line)
        except TooDeep:
            message = f"`{key}` is te diep genest. Kijk in het handboek hoe u dit veld schrijft."
            findings.append(Finding(path, line, "veld-vorm", message))
    return list(entries.values()), findings


class TooDeep(Exception):
    """Raised while reading a value with more levels than any field has; caught in this module."""


def _entry(key: str, node: Node, line: int, first_line: int) -> Entry:
    if isinstance(node, ScalarNode):
        return Entry(key, _text(node), line)
    if isinstance(node, SequenceNode):
        items = [_flat_mapping(item) if isinstance(item, MappingNode) else _text(item) for item in node.value]
        return Entry(key, items, line, tuple(first_line + item.start_mark.line for item in node.value))
    if isinstance(node, MappingNode):
        lines = tuple(first_line + name.start_mark.line for name, _ in node.value)
        return Entry(key, _flat_mapping(node), line, lines)
    raise TooDeep


def _flat_mapping(node: MappingNode) -> dict[str, Scalar]:
    return {_text(name): _text(value) for name, value in node.value}


def _text(node: Node) -> Scalar:
    if not isinstance(node, ScalarNode):
        raise TooDeep
    plain_null = node.style is None and node.value in {"~", "null"}
    return "" if plain_null else str(node.value)


def _entries_one_by_one(path: str, text: str, first_line: int) -> tuple[list[Entry], list[Finding]]:
    entries: list[Entry] = []
    findings: list[Finding] = []
    for offset, chunk in _chunks(text):
        line = first_line + offset
        try:
            node = yaml.compose(chunk, Loader=LOADER)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            last = chunk.rstrip().count("\n")
            fault_line = line + (min(mark.line, last) if mark else 0)
            findings.append(Finding(path, fault_line, "yaml", _advice(chunk)))
            continue
        if isinstance(node, MappingNode):
            read, wrong = _entries_of(path, node, line)
            for entry in read:
                if any(entry.key == earlier.key for earlier in entries):
                    message = f"`{entry.key}` staat hier twee keer. Verwijder er een."
                    wrong.append(Finding(path, entry.line, "veld-dubbel", message))
                else:
                    entries.append(entry)
            findings.extend(wrong)
        elif node is not None:
            message = "Deze regel heeft niet de vorm `naam: waarde`. Zet een dubbele punt en een spatie na de naam."
            findings.append(Finding(path, line, "yaml", message))
    return entries, findings


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Each top-level key with the lines that belong to it, and how far down it starts."""
    start, chunk = 0, ""
    for number, line in enumerate(text.split("\n")):
        belongs_to_key = not line.strip() or line[0] in " \t-#"
        if chunk and not belongs_to_key:
            yield start, chunk
            chunk = ""
        if not chunk:
            start = number
        chunk += line + "\n"
    if chunk.strip():
        yield start, chunk


def _advice(chunk: str) -> str:
    first = chunk.split("\n", 1)[0]
    found = KEY.match(first)
    if "\t" in chunk:
        return "Hier staat een tab. Gebruik spaties om in te springen."
    if found and ": " in found[2] and found[2].strip()[:1] not in {'"', "'"}:
        text = found[2].strip().replace('"', "'")
        return f'In de waarde staat een dubbele punt. Zet de waarde tussen aanhalingstekens: {found[1]}: "{text}"'
    if found and found[2].strip()[:1] in {'"', "'"}:
        return "Er ontbreekt een aanhalingsteken, of er staat er een te veel. Begin en eindig met hetzelfde teken."
    if not found:
        return "Deze regel heeft niet de vorm `naam: waarde`. Zet een dubbele punt en een spatie na de naam."
    return f"De waarde van `{found[1]}` is niet te lezen. Zet de waarde tussen dubbele aanhalingstekens."
