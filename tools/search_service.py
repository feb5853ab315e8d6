"""Zet de gebouwde site met de zoekpagina op een adres voor de browser."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Started as a file, this folder comes first on the path and its subfolders would hide other packages.
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "tools"))]

from tools.model.finding import CannotRun
from tools.search import serving
from tools.search.index import Index
from tools.search.web import create_app


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, open, serve until someone stops it."""
    parser = argparse.ArgumentParser(prog="search_service", description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "build" / "site", help="map met de gebouwde site")
    parser.add_argument("--index", type=Path, default=ROOT / "build" / "zoekindex", help="map met de zoekindex")
    parser.add_argument(
        "--host", default="127.0.0.1", help="adres waarop de site antwoordt (standaard: alleen deze computer)"
    )
    parser.add_argument("--port", type=int, default=8000, help="poort (standaard: 8000)")
    args = parser.parse_args(argv)
    try:
        app = create_app(args.site, Index(args.index))
        listener = serving.open_socket(args.host, args.port)
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return 2
    with listener:
        print(f"De site staat op {serving.address(listener)} (stoppen: Ctrl-C)", flush=True)
        serving.serve(app, listener)
    return 0


if __name__ == "__main__":
    sys.exit(main())
