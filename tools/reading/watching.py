"""The files of a project, looked at now and then: which of them changed.

Looking works on every system, also on a shared disk and in a container; the site is small enough for it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

WATCHED = ("content", "pdc", "data", "theme", "mkdocs.yml")
SECONDS_BETWEEN_LOOKS = 0.1
MOST_OF_THE_TIME = 10
"""A look may take one tenth of the time; on a large site there is more time between two looks."""

Look = dict[str, tuple[int, int, int]]


def look(root: Path) -> Look:
    """What tells of each file whether it is still the same."""
    found: Look = {}
    for name in WATCHED:
        path = os.path.join(root, name)
        for entry in _files(path) if os.path.isdir(path) else [path]:
            try:
                state = os.stat(entry)
            except OSError:  # gone since
                continue
            found[entry] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return found


def _files(folder: str) -> Iterator[str]:
    for inside, _, names in os.walk(folder):
        yield from (os.path.join(inside, name) for name in names if not name.startswith(".") and not name.endswith("~"))


def changes(root: Path, before: Look, wanted: Callable[[], bool]) -> tuple[Look, list[str]]:
    """Wait until something changes, as long as that is `wanted`. Returns what is there now, and the paths that changed."""
    while wanted():
        started = time.monotonic()
        now = look(root)
        changed = sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
        if changed:
            return now, [os.path.relpath(path, root).replace(os.sep, "/") for path in changed]
        time.sleep(max(SECONDS_BETWEEN_LOOKS, MOST_OF_THE_TIME * (time.monotonic() - started)))
    return before, []
