"""Zet de gebouwde site met de zoekpagina op een adres voor de browser."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Started as a file, this folder comes first on the path and its subfolders would hide other packages.
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "tools"))]

from starlette.types import ASGIApp

from tools.feedback.limit import Limit
from tools.feedback.store import Store
from tools.feedback.web import with_feedback
from tools.model.finding import CannotRun
from tools.reading.clock import today
from tools.search import engines, serving, workers
from tools.search.headers import SecurityHeaders
from tools.search.live import Live
from tools.search.preview import Preview
from tools.search.query_log import QueryLog
from tools.search.web import create_app

FEEDBACK_A_MINUTE = 30
"""For all visitors together: enough for a busy day, too few to fill a disk."""


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, open, serve until someone stops it."""
    parser = argparse.ArgumentParser(prog="search_service", description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "build" / "site", help="map met de gebouwde site")
    parser.add_argument("--index", type=Path, default=ROOT / "build" / "zoekindex", help="map met de zoekindex")
    parser.add_argument("--backend", default="whoosh", metavar="ZOEKMACHINE", help=engines.HELP)
    parser.add_argument(
        "--host", default="127.0.0.1", help="adres waarop de site antwoordt (standaard: alleen deze computer)"
    )
    parser.add_argument("--port", type=int, default=8000, help="poort (standaard: 8000)")
    parser.add_argument(
        "--feedback", type=Path, default=ROOT / "build" / "feedback.sqlite3", help="bestand voor reacties van bezoekers"
    )
    parser.add_argument("--log", type=Path, help="tel zoekwoorden per dag in dit bestand (standaard: niets bewaren)")
    parser.add_argument("--workers", type=int, default=1, help="processen: een per processor (standaard: 1)")
    parser.add_argument("--meekijken", type=Path, help=argparse.SUPPRESS)  # of serve.py: the state of its builds
    args = parser.parse_args(argv)
    try:
        log = QueryLog(outside(args.site, args.log), today) if args.log else None
        limit = Limit(max(1, FEEDBACK_A_MINUTE // workers.checked(args.workers)), 60, time.monotonic)
        store = Store(args.feedback)

        def newest() -> ASGIApp:
            live = Live(engines.backend(args.backend, args.index, os.environ))
            made = with_feedback(create_app(args.site, live, log), args.site, store, limit, today)
            live.close()  # each process makes its own connections
            return made

        app = SecurityHeaders(Preview(newest(), args.meekijken, newest) if args.meekijken else newest())
        with serving.open_socket(args.host, args.port) as listener:
            print(f"De site staat op {serving.address(listener)} (stoppen: Ctrl-C)", flush=True)
            workers.run(args.workers, lambda: serving.serve(app, listener))
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


def outside(site: Path, log: Path) -> Path:
    """The file of the log, which visitors must not be able to fetch."""
    if log.resolve().is_relative_to(site.resolve()):
        raise CannotRun(f"{log} ligt in de map van de site. Kies bij --log een bestand daarbuiten.")
    return log


if __name__ == "__main__":
    sys.exit(main())
