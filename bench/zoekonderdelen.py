"""What each part of search brings: the judged questions with one part switched off at a time, in one run; prints nDCG@10."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from tools.model.site import Site
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import analysis, building, evaluation, indexing, phrases, ranking, weights, words
from tools.search.compounds import Splitter
from tools.search.documents import documents
from tools.search.index import opened as open_index
from tools.search.nearest import Nearest
from tools.search.phrases import Lists
from tools.search.ranking import Ranking, Scored, Values
from tools.search.searching import Search
from tools.search.weights import Field

QUESTIONS = ROOT / "tests/data/zoekvragen.csv"
KINDS = ("spreektaal", "vraag", "synoniem", "samenstelling", "tikfout", "engels")
Part = tuple[object, str, object]
"""A module or class, a name in it, and what comes in its place."""

rank_by_any = ranking.rank


def rank_by_all(units: Sequence[tuple[Scored, float]], boosts: Values) -> Ranking:
    """AND: only the documents that have every word of which any document has something."""
    found = rank_by_any(units, boosts)
    asked = [unit for unit, weight in units if weight >= 1 and len(unit.numbers)]
    for unit in asked:
        found = found.only(np.isin(found.numbers, unit.numbers))
    return found


def without_lists(lists: Lists) -> dict[str, Lists]:
    """The editors' lists with one of them empty."""
    return {name: replace(lists, **{name: {}}) for name in ("synonyms", "english", "best")}


@contextmanager
def switched_off(*parts: Part) -> Iterator[None]:
    """Each name of a module or class replaced for a while."""
    patches = [patch.object(where, name, other) for where, name, other in parts]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()


def all_equal() -> dict[str, Field]:
    """Every field as heavy as the text."""
    return {name: replace(field, weight=1.0) for name, field in weights.FIELDS.items()}


def no_stop_words() -> tuple[Part, ...]:
    """Each module has the list under its own name."""
    return ((analysis, "STOP_WORDS", frozenset()), (words, "STOP_WORDS", frozenset()))


def cases(lists: Lists) -> dict[str, tuple[Lists, tuple[Part, ...]]]:
    """Each part by its name: the lists and the replacements that switch it off."""
    other = without_lists(lists)
    none = Lists()
    return {
        "alles": (lists, ()),
        "alle woorden moeten (EN)": (lists, ((ranking, "rank", rank_by_all),)),
        "zonder samenstellingen": (lists, ((Splitter, "_split", lambda *_: ()),)),
        "zonder stammen": (lists, ((analysis, "stem", str), (phrases, "stem", str))),
        "zonder herstel": (lists, ((Search, "repaired", lambda *_: None),)),
        "zonder synoniemen": (other["synonyms"], ()),
        "zonder Engels": (other["english"], ()),
        "zonder beste resultaten": (other["best"], ()),
        "zonder al deze lijsten": (none, ()),
        "zonder lettergroepen": (lists, ((Nearest, "find", lambda *_: []),)),
        "zonder stopwoorden": (lists, no_stop_words()),
        "alle velden even zwaar": (lists, ((weights, "FIELDS", all_equal()),)),
        "alle soorten even zwaar": (lists, ((ranking, "PRIOR", dict.fromkeys(ranking.PRIOR, 1.0)),)),
        "zonder bonus hele vraag": (lists, ((ranking, "SAME_AS_TITLE", 1.0), (ranking, "SAME_AS_KEYWORD", 1.0))),
        "zonder dekking": (lists, ((ranking, "COVERAGE", 0.0),)),
        "zonder verwante pagina's": (lists, ((ranking, "relate", lambda ranked, *_: ranked),)),
    }


def measured(site: Site, lists: Lists, questions: Sequence[evaluation.Judged]) -> dict[str, dict[str, float]]:
    """The figures per kind with a new index."""
    with tempfile.TemporaryDirectory() as folder:
        indexing.build(documents(site, today()), Path(folder) / "zoekindex", lists)
        return evaluation.evaluate(questions, Search(open_index(Path(folder) / "zoekindex")).slugs)


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, measure each part, print the table. Single questions are never shown."""
    parser = argparse.ArgumentParser(prog="zoekonderdelen", description=__doc__)
    parser.add_argument("--deel", choices=["afstemmen", "poort"], help="alleen dit deel (standaard: allebei)")
    args = parser.parse_args(argv)
    judged = evaluation.read(QUESTIONS.read_text(encoding="utf-8"))
    questions = [one for one in judged if args.deel in (None, one.deel)]
    site, _ = read_site(ROOT)
    print(f"{'nDCG@10':26}{'alles':>8}{'succes@1':>10}{'niets':>7}" + "".join(f"{kind:>14}" for kind in KINDS))
    for name, (lists, parts) in cases(building.lists(site)).items():
        with switched_off(*parts):
            found = measured(site, lists, questions)
        whole = found[evaluation.ALL]
        line = f"{name:26}{whole['ndcg@10']:8.3f}{whole['succes@1']:10.3f}{whole['niets']:7.0f}"
        print(line + "".join(f"{found[kind]['ndcg@10']:14.3f}" for kind in KINDS), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
