"""What a build keeps for the next one, in files that are used only when they are whole and ours."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import pickle
import zlib
from collections.abc import Collection
from pathlib import Path
from typing import Any

DIGEST = 32
FILES = 32
"""Over how many files values by name are spread: after one edit one of them is written."""


class _Reader(pickle.Unpickler):
    """Makes nothing but the plain data that we wrote ourselves: a pickle can name any function."""

    def __init__(self, data: bytes, allowed: Collection[type]) -> None:
        super().__init__(io.BytesIO(data))
        self._allowed = {(kind.__module__, kind.__qualname__): kind for kind in allowed}

    def find_class(self, module: str, name: str) -> type:
        """Called once for each kind of object in the file."""
        try:
            return self._allowed[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name}") from None


def save(path: Path, version: bytes, value: object) -> None:
    """Write a value, beside the old one and then in its place. `version` is all that it depends on."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.nieuw")
    beside.write_bytes(_digest(version, data) + data)
    os.replace(beside, path)


def load(path: Path, version: bytes, allowed: Collection[type] = ()) -> Any:  # noqa: ANN401 - the writer knows
    """The value that was saved with the same version; None when there is none, or it is damaged or not ours."""
    try:
        found = path.read_bytes()
        if found[:DIGEST] != _digest(version, found[DIGEST:]):
            return None
        return _Reader(found[DIGEST:], allowed).load()
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, TypeError, ValueError, IndexError):
        return None


def _digest(version: bytes, data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=DIGEST, key=hashlib.sha256(version).digest()).digest()


class Shelf:
    """Values by name, kept in files of which only those with a change are written again."""

    def __init__(self, folder: Path, version: bytes, allowed: Collection[type] = ()) -> None:
        self._folder = folder
        self._version = version
        self._allowed = allowed
        self.values: dict[str, Any] = {}
        for number in range(FILES):
            # A file that was damaged takes only its own values with it.
            self.values |= load(self._path(number), self._version, self._allowed) or {}

    def save(self, changed: Collection[str]) -> None:
        """Keep the values; `changed` are the names that are new, other, or gone since the last time.

        When nothing can be written, the next build only takes longer.
        """
        touched = {_file_of(name) for name in changed}
        if not touched:
            return
        files: dict[int, dict[str, Any]] = {number: {} for number in touched}
        for name, value in self.values.items():
            number = _file_of(name)
            if number in touched:
                files[number][name] = value
        with contextlib.suppress(OSError):
            for number, found in files.items():
                save(self._path(number), self._version, found)

    def _path(self, number: int) -> Path:
        return self._folder / f"{number:02}"


def _file_of(name: str) -> int:
    return zlib.crc32(name.encode("utf-8", "surrogatepass")) % FILES
