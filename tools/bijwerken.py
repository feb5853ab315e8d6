"""Werk de bestanden bij die uit de pagina's volgen: het adressenboek, CODEOWNERS en de schema's."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "tools")]

from tools.checks import readability
from tools.checks.registry import documents_of
from tools.model.finding import CannotRun
from tools.reading import schema
from tools.reading.ledger import ledger_text
from tools.reading.pages import Registers
from tools.reading.site import read_site
from tools.reports import terminal, writing
from tools.website.code_owners import code_owners


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code 0: all up to date (or made so); 1: out of date, or faults in the pages; 2: could not run."""
    parser = argparse.ArgumentParser(prog="bijwerken", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project")
    parser.add_argument("--controleer", action="store_true", help="schrijf niets; zeg alleen wat achterloopt")
    parser.add_argument("--leesniveau", action="store_true", help="leg ook het leesniveau van elke pagina opnieuw vast")
    args = parser.parse_args(argv)
    try:
        return run(args.root, args.controleer, args.leesniveau)
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return 2


def run(root: Path, only_look: bool, levels_too: bool) -> int:
    """Make the texts, and write those that differ; nothing is written while a page has a fault."""
    if not (root / "data").is_dir():
        raise CannotRun(f"In {root} staat geen map `data`. Geef met --root de map van het project.")
    site, findings = read_site(root)
    if findings:
        sys.stdout.write(terminal.render(findings))
        return 1
    ledger = (root / "data/urls.yml").read_text(encoding="utf-8")
    registers = Registers(site.correspondenten, site.themas, site.levensgebeurtenissen, site.facts)
    texts = {
        "data/urls.yml": ledger_text(ledger, [*site.urls, *(page.url for page in site.pages)], site.redirects),
        "data/schema/pagina.schema.json": schema.page_schema(registers),
        "data/schema/feiten.schema.json": schema.fact_schema(registers),
        "CODEOWNERS": code_owners(site),
    }
    if levels_too:
        old = (root / "data/leesniveau.yml").read_text(encoding="utf-8")
        texts["data/leesniveau.yml"] = readability.levels_text(old, readability.levels(documents_of(site)))
    behind = [path for path, text in texts.items() if not same(root / path, text)]
    for path in behind:
        if not only_look:
            writing.write(texts[path], root / path)
        print(f"{path}: {'loopt achter' if only_look else 'bijgewerkt'}")
    if behind and only_look:
        print("Werk bij met: python3 noxfile.py -s bijwerken")
    return 1 if behind and only_look else 0


def same(path: Path, text: str) -> bool:
    """Whether the file is there with that text."""
    return path.is_file() and path.read_text(encoding="utf-8", errors="replace") == text


if __name__ == "__main__":
    sys.exit(main())
