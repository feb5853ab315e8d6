"""Measure how well search answers the judged questions, per kind; with --vastleggen write down the gate's baseline."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation
from tools.search.index import opened as open_index
from tools.search.searching import Search

QUESTIONS = ROOT / "tests/data/zoekvragen.csv"
BASELINE = ROOT / "tests/data/zoekvragen-basis.json"


def search_of(root: Path, folder: Path) -> Search:
    """A search over the pages of a project, in a new index."""
    site, _ = read_site(root)
    building.build(site, today(), folder)
    return Search(open_index(folder))


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, measure, print the tables. Single questions of the gate are never shown."""
    parser = argparse.ArgumentParser(prog="zoekvragen", description=__doc__)
    parser.add_argument("--vastleggen", action="store_true", help="schrijf de cijfers van de poort in de basis")
    parser.add_argument("--zwak", action="store_true", help="toon de vragen van het deel afstemmen die nog zwak gaan")
    args = parser.parse_args(argv)
    questions = evaluation.read(QUESTIONS.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        search = search_of(ROOT, Path(folder) / "zoekindex")
        for part in ("afstemmen", "poort"):
            figures = evaluation.evaluate((one for one in questions if one.deel == part), search.slugs)
            print(f"{part}\n{evaluation.table(figures)}\n")
        if args.zwak:
            for one in questions:
                found = search.slugs(one.vraag)
                if one.deel == "afstemmen" and evaluation.measure(one, found)["succes@1"] < 1:
                    print(f"{one.soort:14}{one.vraag}: {', '.join(found[:3])}")
    if args.vastleggen:
        BASELINE.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
