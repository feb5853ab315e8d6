"""The terms and texts of a release -> the three big files of a Whoosh index, byte for byte as Whoosh 2.7.4 writes them.

Why: Whoosh takes postings one at a time, sorts them with their field names and asks the file where it is for each term;
that is most of the time of a build. Here a term is written at once, and one that did not change is not made again.
The formats are those of whoosh/codec/whoosh3.py, columns.py and filedb/filetables.py; a test compares the bytes.
"""

from __future__ import annotations

import hashlib
import operator
import pickle
import struct
import zlib
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BLOCK = 1024
"""Postings in a block."""

FIELD = "termen"
FIELD_NUMBER = b"\x00\x00"

PICKLE = 2
"""The version of pickle that Whoosh writes."""

COMPRESSION = 3
POSTINGS = b"W3Bl"
TERMS = b"HSH3"
TERM = struct.Struct("!BfIBBfII")
PLACE = struct.Struct("!qi")
LENGTHS = struct.Struct("!ii")
POINTER = struct.Struct("!Iq")
INT = struct.Struct("!i")
TABLES = 256
EMPTY = POINTER.pack(0, 0)


@dataclass(slots=True)
class Term:
    """Who has a term, with its weight, and how that reads in a file; `written` is empty when that must be made."""

    numbers: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    """Of what 32 bits hold."""

    head: bytes = b""
    written: bytes = b""

    def put(self, number: int, weight: float | None) -> None:
        """Change one posting; without a weight it is taken away."""
        self.written = b""
        at = bisect_left(self.numbers, number)
        if at < len(self.numbers) and self.numbers[at] == number:
            del self.numbers[at], self.weights[at]
        if weight is not None:
            self.numbers.insert(at, number)
            self.weights.insert(at, weight)

    def write(self) -> None:
        """Make the bytes: blocks of the numbers, each as the step from the one before, and the weights."""
        numbers, weights, count = self.numbers, self.weights, len(self.numbers)
        blocks, total = [POSTINGS], 0.0
        for start in range(0, count, BLOCK):
            part, its_weights = numbers[start : start + BLOCK], weights[start : start + BLOCK]
            total += sum(its_weights)
            steps = (part[0], *map(operator.sub, part[1:], part))
            data = pickle.dumps((steps, _short(its_weights), b""), PICKLE)
            head = pickle.dumps((len(part), part[-1], max(its_weights), 0, 0, 0), PICKLE)
            size = len(head) + len(data)
            blocks += [INT.pack(-size if start + BLOCK >= count else size), head, data]
        self.written = b"".join(blocks)
        self.head = TERM.pack(0, total, count, 0, 0, max(weights), numbers[0], numbers[-1])


def _short(weights: list[float]) -> float | tuple[float, ...] | None:
    """One weight when they are all the same, nothing when that is 1."""
    first = weights[0]
    if weights.count(first) == len(weights):
        return None if first == 1.0 else first
    return tuple(weights)


class Segment:
    """The files of one release after another. What did not change since the last is not made again."""

    def __init__(self) -> None:
        self._documents: list[Mapping[str, float]] = []
        self._terms: dict[str, Term] = {}
        self._packed: dict[tuple[str, str], bytes] = {}

    def postings(self, documents: Sequence[Mapping[str, float]]) -> tuple[bytes, bytes]:
        """The file of terms and the file of postings. A document that did not change is the same object as before."""
        changed = [
            number
            for number, pair in enumerate(zip(self._documents, documents, strict=False))
            if pair[0] is not pair[1]
        ]
        if len(documents) != len(self._documents) or len(changed) > len(documents) // 8:
            self._terms = _inverted(documents)
        else:
            for number in changed:
                self._change(number, self._documents[number], documents[number])
        self._documents = list(documents)
        return self._files()

    def _change(self, number: int, before: Mapping[str, float], after: Mapping[str, float]) -> None:
        for term in before.keys() | after.keys():
            weight = after.get(term)
            if weight != before.get(term):
                one = self._terms.setdefault(term, Term())
                one.put(number, weight)
                if not one.numbers:
                    del self._terms[term]

    def _files(self) -> tuple[bytes, bytes]:
        postings: list[bytes] = []
        entries: list[bytes] = []
        keys: list[bytes] = []
        offset = 0
        for key, term in sorted((name.encode("utf-8"), term) for name, term in self._terms.items()):
            if not term.written:
                term.write()
            entries.append(term.head + PLACE.pack(offset, len(term.written)))
            keys.append(FIELD_NUMBER + key)
            postings.append(term.written)
            offset += len(term.written)
        return _table(keys, entries), b"".join(postings)

    def stored(self, cards: Sequence[str], texts: Sequence[str]) -> bytes:
        """The file of what is kept of each document."""
        packed = {}
        for card, text in zip(cards, texts, strict=True):
            packed[card, text] = self._packed.get((card, text)) or zlib.compress(
                pickle.dumps({"kaart": card, "zinnen": text}, PICKLE), COMPRESSION
            )
        self._packed = packed
        rows = [packed[pair] for pair in zip(cards, texts, strict=True)]
        lengths = _growing("B", [len(row) for row in rows])
        return b"".join(rows) + _big_endian(lengths) + lengths.typecode.encode("ascii")


def _inverted(documents: Sequence[Mapping[str, float]]) -> dict[str, Term]:
    numbers: dict[str, list[int]] = defaultdict(list)
    weights: dict[str, list[float]] = defaultdict(list)
    for number, document in enumerate(documents):
        for name, weight in document.items():
            numbers[name].append(number)
            weights[name].append(weight)
    return {name: Term(found, weights[name]) for name, found in numbers.items()}


def _table(keys: Sequence[bytes], values: Sequence[bytes]) -> bytes:
    """A table on disk: the pairs, 256 tables of hashes with their places, and the places in order."""
    parts = [TERMS, b"\x00", INT.pack(0), INT.pack(0)]
    at = sum(map(len, parts))
    places = []
    buckets: list[list[tuple[int, int]]] = [[] for _ in range(TABLES)]
    for key, value in zip(keys, values, strict=True):
        hashed = int.from_bytes(hashlib.md5(key, usedforsecurity=False).digest()[-4:], "big")
        buckets[hashed & 255].append((hashed, at))
        places.append(at)
        parts += [LENGTHS.pack(len(key), len(value)), key, value]
        at += LENGTHS.size + len(key) + len(value)
    directory = []
    for bucket in buckets:
        slots = [EMPTY] * (2 * len(bucket))
        for hashed, place in bucket:
            slot = (hashed >> 8) % len(slots)
            while slots[slot] != EMPTY:
                slot = (slot + 1) % len(slots)
            slots[slot] = POINTER.pack(hashed, place)
        directory.append(PLACE.pack(at, len(slots)))
        parts += slots
        at += POINTER.size * len(slots)
    index = _growing("H", places)
    extras = {"fieldmap": {FIELD: 0}, "indextype": index.typecode, "indexlen": len(index)}
    tail = pickle.dumps(extras, pickle.HIGHEST_PROTOCOL) + _big_endian(index)
    return b"".join([*parts, *directory, tail, INT.pack(len(tail))])


def _growing(start: str, numbers: Sequence[int]) -> array[int]:
    """An array of the smallest kind that Whoosh would have taken."""
    most = max(numbers, default=0)
    kinds = [kind for kind, limit in (("B", 2**8), ("H", 2**16), ("i", 2**31), ("I", 2**32)) if most < limit]
    return array(start if start == "H" and "H" in kinds else (kinds or ["q"])[0], numbers)


def _big_endian(numbers: array[int]) -> bytes:
    swapped = numbers[:]
    swapped.byteswap()
    return swapped.tobytes()
