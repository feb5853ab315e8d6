"""Maak de zoekindex van de pagina's in content/ en pdc/."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Started as a file, this folder comes first on the path and its subfolders would hide other packages.
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "tools"))]

from tools.model.finding import CannotRun
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import index
from tools.search.documents import documents


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, build, report. Pages with a fault are left out: content_check.py says what is wrong."""
    parser = argparse.ArgumentParser(prog="search_index", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project (standaard: dit project)")
    parser.add_argument("--out", type=Path, help="map voor de index (standaard: build/zoekindex in het project)")
    args = parser.parse_args(argv)
    target = args.out or args.root / "build" / "zoekindex"
    started = time.perf_counter()
    try:
        site, _ = read_site(args.root)
        found = documents(site, today())
        release = index.build(found, target.resolve())
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return 2
    seconds = f"{time.perf_counter() - started:.1f}".replace(".", ",")
    pages = "1 pagina" if len(found) == 1 else f"{len(found)} pagina's"
    print(f"Zoekindex van {pages} gemaakt in {seconds} s: {target} (versie {release})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
