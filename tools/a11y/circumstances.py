"""All that the result of a visit depends on besides the page itself, as one text that changes with it."""

from __future__ import annotations

import hashlib
import importlib.metadata
import platform
from collections.abc import Iterable
from pathlib import Path

TOOLS = Path(__file__).resolve().parent.parent
CODE = ("a11y", "model")
CODE_SUFFIXES = (".py", ".js", ".json", ".txt", ".csv", ".toml")


def of(engine: Path, browser: str, *options: str) -> str:
    """The circumstances of a run: our code, axe-core in the folder `engine`, the packages, the browser, the options."""
    parts = [*code(TOOLS / folder for folder in CODE), *files(engine), *packages(), platform.python_version(), browser]
    return hashlib.sha256("\0".join([*parts, *options]).encode()).hexdigest()


def code(folders: Iterable[Path]) -> Iterable[str]:
    """Every file with rules or what rules use, by name and content."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in CODE_SUFFIXES:
                yield path.relative_to(folder.parent).as_posix()
                yield digest(path)


def files(engine: Path) -> Iterable[str]:
    """What is used of axe-core. What is missing is said by the browser that needs it."""
    for name in ("axe.min.js", "locales/nl.json"):
        yield digest(engine / name) if (engine / name).is_file() else ""


def packages() -> list[str]:
    """The Python packages that are installed, with their versions: they parse, drive and compare."""
    return sorted(f"{one.name}=={one.version}" for one in importlib.metadata.distributions())


def digest(path: Path) -> str:
    """The content of a file as a short text."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
