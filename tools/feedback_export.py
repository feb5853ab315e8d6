"""Zet de reacties van bezoekers in een tabel voor een rekenblad (CSV)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "tools"))]

from tools.feedback.sheet import table
from tools.feedback.store import Store
from tools.model.finding import CannotRun
from tools.reports import writing


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, read, write. Exit code 0: done; 2: could not run."""
    parser = argparse.ArgumentParser(prog="feedback_export", description=__doc__)
    parser.add_argument(
        "--feedback", type=Path, default=ROOT / "build" / "feedback.sqlite3", help="bestand met de reacties"
    )
    parser.add_argument(
        "--vanaf", type=date.fromisoformat, default=date.min, help="alleen reacties vanaf deze dag (2026-03-01)"
    )
    parser.add_argument("--out", type=Path, help="schrijf de tabel in dit bestand (standaard: op het scherm)")
    args = parser.parse_args(argv)
    try:
        writing.write(table(Store(args.feedback).answers(args.vanaf)), args.out)
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
