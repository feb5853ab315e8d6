"""Count the content: pages, words, reading level, likeness, uniform product names, facts. Prints a report in Dutch.

Usage: bench/inhoud.py [--upl UPL-GEMEENTE.CSV]

The list of official municipal product names (UPL) is no part of the project; without it that line is left out.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.checks.readability import levels
from tools.checks.registry import check_site, documents_of
from tools.checks.similarity import similar_pairs
from tools.model.product import UPN_PLACEHOLDER
from tools.model.site import Site
from tools.reading.clock import today
from tools.reading.facts import references
from tools.reading.site import read_site


def main() -> int:
    """Read, count, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upl", type=Path, default=ROOT.parent / "shared/standards/upl/upl-gemeente.csv")
    args = parser.parse_args()
    started = time.perf_counter()
    site, faults = read_site(ROOT)
    read = time.perf_counter() - started
    findings = check_site(site, today())
    print(
        f"lezen {read:.2f} s, regels {time.perf_counter() - started - read:.2f} s, {len(faults)} fouten bij het lezen\n"
    )
    pages_and_words(site)
    reading_levels(site)
    likeness(site)
    product_names(site, args.upl)
    facts(site)
    print("\nmeldingen per regel")
    for (rule, severity), count in Counter((one.rule, one.severity) for one in findings).most_common():
        print(f"  {rule:24} {severity:14} {count}")
    return 0


def pages_and_words(site: Site) -> None:
    """Pages and words of each type."""
    words: dict[str, list[int]] = defaultdict(list)
    for document in documents_of(site):
        words[document.page.type].append(len(document.words))
    print(f"{'soort':20} {'aantal':>6} {'woorden':>8} {'kortst':>7} {'midden':>7} {'langst':>7}")
    for kind, counts in [*words.items(), ("samen", [count for one in words.values() for count in one])]:
        middle = statistics.median(counts)
        print(f"{kind:20} {len(counts):6} {sum(counts):8} {min(counts):7} {middle:7.0f} {max(counts):7}")


def reading_levels(site: Site) -> None:
    """How the Flesch-Douma scores are spread."""
    scores = sorted(levels(documents_of(site)).values())
    tenths = statistics.quantiles(scores, n=10)
    print(f"\nleesbaarheid (Flesch-Douma) van {len(scores)} pagina's: laagste {scores[0]}, tienden", end=" ")
    print(", ".join(f"{value:.0f}" for value in tenths), f", hoogste {scores[-1]}; 60 of meer: {share(scores, 60):.0%}")


def share(scores: list[float], least: float) -> float:
    """The part of the scores that is at least so high."""
    return sum(score >= least for score in scores) / len(scores)


def likeness(site: Site) -> None:
    """The pairs of pages that are most alike."""
    print("\nmeest gelijke paren (reeksen van vijf woorden, Jaccard)")
    for value, one, other in similar_pairs(documents_of(site), at_least=0.015)[:5]:
        print(f"  {value:.3f} {one.page.slug} ~ {other.page.slug}")


def product_names(site: Site, upl: Path) -> None:
    """How many products have an official name, and how many official names have a page."""
    products = [page for page in site.pages if page.type == "product"]
    named = [page for page in products if page.upn != UPN_PLACEHOLDER]
    print(
        f"\nproducten met een uniforme productnaam: {len(named)} van {len(products)} ({len(named) / len(products):.0%})"
    )
    if upl.is_file():
        with upl.open(encoding="utf-8") as file:
            official = {row["naam"] for row in csv.DictReader(file)}
        used = {page.upn for page in site.pages} & official
        print(f"officiële gemeentelijke namen met een pagina (product of toptaak): {len(used)} van {len(official)}")


def facts(site: Site) -> None:
    """Facts by certainty, and the pages on which fallback words stand."""
    day = today()
    print("\nfeiten naar zekerheid:", dict(Counter(fact.zekerheid for fact in site.facts.values())))
    used: dict[str, set[str]] = defaultdict(set)
    for page in site.pages:
        for name in {*(name for _, name in references(page.body, 1)), *page.kosten, *page.termijn}:
            used[name].add(page.slug)
    unconfirmed = {name: slugs for name, slugs in used.items() if not site.facts[name].is_published(day)}
    print(f"gebruikt: {len(used)}; waarvan niet met hun waarde getoond: {len(unconfirmed)},", end=" ")
    print(f"op {len(set().union(*unconfirmed.values()))} pagina's. De meeste:")
    for name, slugs in sorted(unconfirmed.items(), key=lambda item: -len(item[1]))[:12]:
        print(f"  {name:36} {len(slugs):4} pagina's, nu: {site.facts[name].text(day)}")


if __name__ == "__main__":
    sys.exit(main())
