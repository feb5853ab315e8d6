"""Maak de zoekindex van de pagina's in content/ en pdc/, of laat zien hoe er gezocht wordt."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Started as a file, this folder comes first on the path and its subfolders would hide other packages.
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "tools"))]

from tools.model.finding import CannotRun
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, engines, query_log
from tools.search.backend import Backend, Unavailable
from tools.search.explaining import explain
from tools.search.index import Index
from tools.search.searching import Search


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, build, report. Pages with a fault are left out: content_check.py says what is wrong."""
    parser = argparse.ArgumentParser(prog="search_index", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project (standaard: dit project)")
    parser.add_argument("--out", type=Path, help="map voor de index (standaard: build/zoekindex in het project)")
    parser.add_argument("--backend", default="whoosh", metavar="ZOEKMACHINE", help=engines.HELP)
    parser.add_argument("--explain", metavar="VRAAG", help="leg uit waarom de pagina's in deze volgorde komen")
    parser.add_argument("--log-report", type=Path, metavar="BESTAND", help="toon wat er vaak is gezocht, zwak eerst")
    args = parser.parse_args(argv)
    target = (args.out or args.root / "build" / "zoekindex").resolve()
    try:
        with closing(engines.backend(args.backend, target, os.environ)) as backend:
            if args.explain:
                print(explain(Search(Index(backend.open())), args.explain))
            elif args.log_report:
                print(query_log.text(query_log.report(args.log_report)))
            else:
                build(args.root, backend, target if args.backend == "whoosh" else "PostgreSQL")
    except (CannotRun, Unavailable) as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


def build(root: Path, backend: Backend, place: Path | str) -> None:
    """Build the index and say so."""
    started = time.perf_counter()
    site, _ = read_site(root)
    contents = building.contents(site, today())
    release, count = backend.index(contents), len(contents.cards)
    seconds = f"{time.perf_counter() - started:.1f}".replace(".", ",")
    pages = "1 pagina" if count == 1 else f"{count} pagina's"
    print(f"Zoekindex van {pages} gemaakt in {seconds} s: {place} (versie {release})")


if __name__ == "__main__":
    sys.exit(main())
