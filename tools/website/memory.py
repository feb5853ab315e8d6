"""What builds of the same site remember: in the process, so that `serve` is quick, and in a folder for the next process."""

from __future__ import annotations

import hashlib
import importlib.metadata
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from tools.website.kept import Shelf

T = TypeVar("T")
TOOLS = Path(__file__).resolve().parent.parent
LIBRARIES = ("jinja2", "markdown", "markdown-it-py", "mkdocs", "orjson", "pystemmer", "pyyaml", "rcssmin", "whoosh")
"""What decides the bytes of the site besides our own code."""


@dataclass
class Memory:
    """The shelves of one site, by name. Those of another version of the tools are empty."""

    folder: Path
    version: bytes
    shelves: dict[str, Shelf] = field(default_factory=dict)

    objects: dict[type, Any] = field(default_factory=dict)

    def once(self, kind: type[T]) -> T:
        """The one object of a kind, which lasts as long as the process."""
        found: T = self.objects.setdefault(kind, kind())
        return found

    def shelf(self, name: str, allowed: Iterable[type]) -> Shelf:
        """The shelf with that name; `allowed` are the kinds of objects on it."""
        if name not in self.shelves:
            self.shelves[name] = Shelf(self.folder / name, self.version + name.encode(), [*allowed])
        return self.shelves[name]


MEMORIES: dict[tuple[Path, bytes], Memory] = {}


def of(folder: Path, *parts: bytes) -> Memory:
    """The memory in a folder, for this version of the tools and `parts` (the configuration)."""
    version = hashlib.blake2b(b"\0".join((tools_version(), *parts))).digest()
    if (folder, version) not in MEMORIES:
        MEMORIES.clear()
        MEMORIES[folder, version] = Memory(folder, version)
    return MEMORIES[folder, version]


def tools_version() -> bytes:
    """All that is the same for every page: our code, the libraries, Python."""
    code = b"".join(path.read_bytes() for path in sorted(TOOLS.rglob("*.py")))
    libraries = [f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES]
    return hashlib.blake2b(code + repr([*libraries, sys.version]).encode()).digest()
