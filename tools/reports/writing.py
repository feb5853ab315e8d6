"""Read the lists that a program is given, and write its report: the whole of it, or nothing."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tools.model.finding import CannotRun


def read(path: Path) -> str:
    """The text of a file that was named on the command line."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRun(f"Het bestand {path} is niet te lezen ({error}). Controleer de naam.") from error


def write(text: str, path: Path | None) -> None:
    """Write to the file, or to standard output. A reader of the file never sees half a report."""
    if path is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise CannotRun(f"Het verslag kan niet in {path} worden geschreven ({error}).") from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        raise CannotRun(f"Het verslag kan niet in {path} worden geschreven ({error}).") from error
    finally:
        Path(temporary).unlink(missing_ok=True)
