"""The one shape of everything that can be wrong, from front matter to browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["fout", "waarschuwing", "beoordelen"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that is wrong, where it is, and what to do about it.

    `path` is relative to the project's root with forward slashes; `line` counts from 1. `fout` blocks, `waarschuwing`
    informs, `beoordelen` asks for a person. `criteria` are numbers of success criteria ("1.1.1", "U.2.1").
    """

    path: str
    line: int
    rule: str
    message: str
    severity: Severity = "fout"
    url: str = ""
    selector: str = ""
    correspondent: str = ""
    criteria: tuple[str, ...] = ()
    html: str = ""
    engine: str = ""
    original: str = ""
    suggestion: str = ""
    """Where a machine can know the repair: `original` on that line becomes `suggestion`."""

    def __str__(self) -> str:
        """On one line: `path:line: fout [regel] boodschap`."""
        return f"{self.path}:{self.line}: {self.severity} [{self.rule}] {self.message}"


class CannotRun(Exception):
    """The outside world makes a program impossible (no browser, port taken); programs answer with exit code 2.

    The message is Dutch, for the person at the keyboard, and says what to do.
    """
