"""Search on one machine (Whoosh in memory) and on two (PostgreSQL with a hot standby), for one municipality and for many.

Both servers of PostgreSQL run on this computer, so that the network is left out; the questions read from the standby.
Milliseconds are by the clock: a process that waits for a database uses no processor, and the visitor waits all the same.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from bench.zoeken import JUDGED, percentile, several
from tests import postgres
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation, indexing
from tools.search.backend import Backend, Contents
from tools.search.documents import documents
from tools.search.index import Index
from tools.search.postgres_backend import PostgresBackend
from tools.search.searching import Search
from tools.search.whoosh_backend import WhooshBackend

ROUNDS = 3
NAMES = ("pages", "engine", "store s", "open s", "MiB", "first p50", "p99 ms", "later p50", "p99 ms")


@contextmanager
def whoosh() -> Iterator[tuple[Backend, str]]:
    """A folder: the engine to write to, and the place to read."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "zoekindex"
        yield WhooshBackend(place), str(place)


@contextmanager
def postgresql() -> Iterator[tuple[Backend, str]]:
    """Two servers: one to write to, and its standby to read."""
    with postgres.cluster() as cluster:
        yield Following(cluster), cluster.standby.dsn


class Following(PostgresBackend):
    """Is done when the standby has it too."""

    def __init__(self, cluster: postgres.Cluster) -> None:
        super().__init__(cluster.dsn)
        self._cluster = cluster

    def index(self, contents: Contents) -> str:
        """Store and wait."""
        version = super().index(contents)
        self._cluster.wait_for_the_standby()
        return version


ENGINES = {"whoosh": whoosh, "postgres": postgresql}


def read(backend: Backend, questions: Sequence[str]) -> str:
    """Figures of this process, in which nothing was done before: opening, memory and questions."""
    started = time.perf_counter()
    search = Search(Index(backend.open()))
    opened = time.perf_counter() - started
    rounds = [[_milliseconds(search, question) for question in questions] for _ in range(1 + ROUNDS)]
    # Other programs on the machine can only make it longer.
    later = [min(times) for times in zip(*rounds[1:], strict=True)]
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    taken = sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024
    backend.close()
    return f"{opened:11.1f}{taken:11.0f}" + "".join(
        f"{percentile(one, share):11.2f}" for one in (rounds[0], later) for share in (0.5, 0.99)
    )


def _milliseconds(search: Search, question: str) -> float:
    started = time.perf_counter()
    search.answer(question)
    return 1000 * (time.perf_counter() - started)


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, measure, print the table."""
    parser = argparse.ArgumentParser(prog="zoeken_op_schaal", description=__doc__)
    parser.add_argument("--keer", type=int, default=1, help="hoeveel keer de site")
    parser.add_argument("--engine", choices=ENGINES, nargs="*", default=list(ENGINES), help="welke zoekmachines")
    parser.add_argument("--lees", metavar="PLAATS", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if args.lees:
        questions = [one.vraag for one in evaluation.read(JUDGED.read_text(encoding="utf-8"))]
        backend = WhooshBackend(Path(args.lees)) if args.engine == ["whoosh"] else PostgresBackend(args.lees)
        print(read(backend, questions))
        return 0
    print("".join(f"{name:>11}" for name in NAMES), flush=True)
    site = read_site(ROOT)[0]
    contents = indexing.contents(several(documents(site, today()), args.keer), building.lists(site))
    for name in args.engine:
        with ENGINES[name]() as (backend, place):
            started = time.perf_counter()
            backend.index(contents)
            stored = time.perf_counter() - started
            command = [sys.executable, __file__, "--engine", name, "--lees", place]
            figures = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            print(f"{len(contents.cards):11}{name:>11}{stored:11.1f}{figures}", end="", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
