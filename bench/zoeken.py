"""Measure search on the real site: building the index, opening it, and the questions in zoekvragen.txt, in process."""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from tools.reading.clock import today  # noqa: E402 - after the path
from tools.reading.site import read_site  # noqa: E402
from tools.search import index  # noqa: E402
from tools.search.documents import documents  # noqa: E402
from tools.search.index import Index  # noqa: E402
from tools.search.searching import Search  # noqa: E402

QUESTIONS = Path(__file__).with_name("zoekvragen.txt")
ROUNDS = 5
T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and its seconds on the clock."""
    started = time.perf_counter()
    found = work()
    return found, time.perf_counter() - started


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def peak_memory() -> float:
    """MiB at most in use by this process until now."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def measure(root: Path, questions: Sequence[str]) -> dict[str, float]:
    """Every figure by its name. The first round of questions reads from the index; later rounds find it in memory."""
    (site, _), reading = timed(lambda: read_site(root))
    found = documents(site, today())
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "zoekindex"
        cpu = time.process_time()
        _, building = timed(lambda: index.build(found, target))
        cpu = time.process_time() - cpu
        size = sum(path.stat().st_size for path in target.iterdir())
        opened, opening = timed(lambda: Index(target))
    built = peak_memory()
    search = Search(opened)
    first = [timed(lambda q=question: search.answer(q))[1] for question in questions]  # type: ignore[misc]
    later = [timed(lambda q=question: search.answer(q))[1] for _ in range(ROUNDS) for question in questions]  # type: ignore[misc]
    return {
        "pages": len(found),
        "questions": len(questions),
        "read_site_s": reading,
        "build_index_s": building,
        "build_index_cpu_s": cpu,
        "open_index_s": opening,
        "index_mib": size / 1024**2,
        "first_p50_ms": 1000 * percentile(first, 0.5),
        "first_p99_ms": 1000 * percentile(first, 0.99),
        "later_p50_ms": 1000 * percentile(later, 0.5),
        "later_p99_ms": 1000 * percentile(later, 0.99),
        "no_results": sum(not search.answer(question).totaal for question in questions),
        "peak_build_mib": built,
        "peak_mib": peak_memory(),
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, measure, print the table."""
    parser = argparse.ArgumentParser(prog="zoeken", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project")
    parser.add_argument("--json", type=Path, help="schrijf de cijfers ook in dit bestand")
    args = parser.parse_args(argv)
    figures = measure(args.root, QUESTIONS.read_text(encoding="utf-8").splitlines())
    for name, value in figures.items():
        print(f"{name:18}{value:10.2f}" if isinstance(value, float) else f"{name:18}{value:10}")
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
