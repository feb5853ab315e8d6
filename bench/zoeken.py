"""Measure search: building and opening the index, and questions in process, on the site and on ten times the site."""

from __future__ import annotations

import argparse
import dataclasses
import gc
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from tools.model.site import Site
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation, indexing
from tools.search.documents import Document, documents
from tools.search.index import opened as open_index
from tools.search.searching import Search
from tools.search.words import STOP_WORDS

JUDGED = ROOT / "tests/data/zoekvragen.csv"
OTHERS = Path(__file__).with_name("zoekvragen.txt")
ROUNDS = 3
OTHER = 5_000
T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and the seconds of the processor it took: other programs on the machine do not count."""
    started = time.process_time()
    found = work()
    return found, time.process_time() - started


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def peak_memory() -> float:
    """MiB at most in use by this process until now."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def several(found: Sequence[Document], times: int) -> list[Document]:
    """As many municipalities next to one another: the same pages, each time with the name of another one on them."""
    return [
        dataclasses.replace(
            document,
            url=f"/gemeente{number}{document.url}" if number else document.url,
            titel=f"{document.titel} gemeente{number}" if number else document.titel,
        )
        for number in range(times)
        for document in found
    ]


def different(lexicon: Mapping[str, int], number: int) -> list[str]:
    """Questions that are all different: one to six words of the site, common ones more often, one in seven misspelled.

    They ask more than citizens do: any word of a text may be in them, and little of them has been looked up before.
    """
    random = Random(11)
    words = [word for word in lexicon if word.isalpha() and word.isascii() and len(word) > 2 and word not in STOP_WORDS]
    weights = [lexicon[word] for word in words]
    found: dict[str, None] = {}
    while len(found) < number:
        asked = random.choices(words, weights, k=random.choices((1, 2, 3, 4, 6), (2, 4, 3, 2, 1))[0])
        if random.random() < 1 / 7:
            at = random.randrange(1, len(asked[0]))
            asked[0] = asked[0][:at] + random.choice("aeinrst") + asked[0][at + 1 :]
        found[" ".join(asked)] = None
    return list(found)


def measure(site: Site, times: int, questions: Sequence[str]) -> dict[str, float]:
    """Every figure by its name. No answer is kept between rounds; words that were looked up are, as in the service."""
    found, making = timed(lambda: several(documents(site, today()), times))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "zoekindex"
        _, building_ = timed(lambda: indexing.build(found, target, building.lists(site)))
        size = sum(path.stat().st_size for path in target.iterdir())
        opened, opening = timed(lambda: open_index(target))
    built = peak_memory()
    search = Search(opened)
    gc.collect()
    gc.freeze()  # as the service does
    first = [timed(lambda q=question: search.answer(q))[1] for question in questions]  # type: ignore[misc]
    later = [timed(lambda q=question: search.answer(q))[1] for _ in range(ROUNDS) for question in questions]  # type: ignore[misc]
    rest = different(opened.analyser.lexicon, OTHER)
    other = [timed(lambda q=question: search.answer(q))[1] for question in rest]  # type: ignore[misc]
    return {
        "pages": len(found),
        "questions": len(questions),
        "documents_s": making,
        "build_index_s": building_,
        "open_index_s": opening,
        "index_mib": size / 1024**2,
        "first_p50_ms": 1000 * percentile(first, 0.5),
        "first_p99_ms": 1000 * percentile(first, 0.99),
        "later_p50_ms": 1000 * percentile(later, 0.5),
        "later_p99_ms": 1000 * percentile(later, 0.99),
        "other_p50_ms": 1000 * percentile(other, 0.5),
        "other_p99_ms": 1000 * percentile(other, 0.99),
        "peak_build_mib": built,
        "peak_mib": peak_memory(),
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, measure, print the table."""
    parser = argparse.ArgumentParser(prog="zoeken", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project")
    parser.add_argument("--keer", type=int, nargs="*", default=[1, 10], help="hoeveel keer de site (standaard: 1 10)")
    parser.add_argument("--json", type=Path, help="schrijf de cijfers ook in dit bestand")
    args = parser.parse_args(argv)
    questions = [one.vraag for one in evaluation.read(JUDGED.read_text(encoding="utf-8"))]
    questions += OTHERS.read_text(encoding="utf-8").splitlines()
    (site, _), reading = timed(lambda: read_site(args.root))
    loop, speed = timed(lambda: sum(range(10_000_000)))
    assert loop
    print(f"read_site_s {reading:.2f}; ten million additions on this machine: {speed:.2f} s")
    figures = [measure(site, times, list(dict.fromkeys(questions))) for times in args.keer]
    for name in figures[0]:
        print(f"{name:16}" + "".join(f"{one[name]:12.2f}" for one in figures))
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
