"""What a fault is: one barrier put into the real project, and the same place repaired."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fault:
    """`expects` is the success criterion, or the rule where no criterion is broken.

    In `path` the text `anchor` becomes `wrong`, and in the twin `right`; without an anchor it comes after the last line.
    The finding must point at the line with `at`: the first of `wrong`, unless something else is said. `build` says which
    faults can be in one site without hiding one another.
    """

    name: str
    expects: str
    path: str
    wrong: str
    right: str
    anchor: str = ""
    at: str = ""
    build: str = "een"

    def put(self, root: Path, text: str) -> None:
        """Write it in the project in `root`."""
        file = root / self.path
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        if self.anchor:
            assert before.count(self.anchor) == 1, f"{self.name}: {before.count(self.anchor)} times {self.anchor!r}"
            after = before.replace(self.anchor, text)
        else:
            after = f"{before.rstrip()}\n\n{text}\n" if before else f"{text}\n"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(after, encoding="utf-8")

    def line(self, root: Path) -> int:
        """The line to change, in the project with the fault in it."""
        wanted = self.at or self.wrong.splitlines()[0]
        lines = (root / self.path).read_text(encoding="utf-8").splitlines()
        found = [number for number, line in enumerate(lines, start=1) if wanted in line]
        assert len(found) == 1, f"{self.name}: {wanted!r} is on the lines {found} of {self.path}"
        return found[0]
