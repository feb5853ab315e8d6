"""Controleer de Markdown die redacteuren schrijven: gegevens bovenaan de pagina, feiten, links, koppen en taal."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "tools")]

from tools.checks import repair
from tools.checks.registry import check_site
from tools.model.finding import CannotRun, Finding
from tools.reading import changes
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.reports import findings_json, github, sarif, terminal, writing

FORMATS = {
    "terminal": terminal.render,
    "github": github.render,
    "json": findings_json.render,
    "sarif": sarif.render,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code 0: nothing that blocks; 1: faults; 2: could not run."""
    parser = argparse.ArgumentParser(prog="content_check", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project")
    parser.add_argument("--format", choices=FORMATS, default="terminal", help="vorm van de uitvoer")
    parser.add_argument("--out", type=Path, help="schrijf de uitvoer in dit bestand")
    parser.add_argument(
        "--changed-since", metavar="VERSIE", help="alleen de taal en vorm van wat sinds die versie in git is veranderd"
    )
    parser.add_argument("--fix", action="store_true", help="herstel wat een machine zeker weet")
    args = parser.parse_args(argv)
    try:
        return run(args)
    except CannotRun as error:
        print(error, file=sys.stderr)
        return 2


def run(args: argparse.Namespace) -> int:
    """Do what the command line asks; raises CannotRun."""
    if not (args.root / "data").is_dir():
        raise CannotRun(f"In {args.root} staat geen map `data`. Geef met --root de map van het project.")
    site, findings = read_site(args.root)
    only = None
    if args.changed_since:
        only = changes.affected(site, changes.changed_since(args.root, args.changed_since))
    findings = sorted([*findings, *check_site(site, today(), only, jobs=min(2, os.cpu_count() or 1))])
    if args.fix:
        fix(args.root, findings)
        return run(argparse.Namespace(**(vars(args) | {"fix": False})))
    report = FORMATS[args.format](findings)
    writing.write(report, args.out)
    return 1 if any(finding.severity == "fout" for finding in findings) else 0


def fix(root: Path, findings: Sequence[Finding]) -> None:
    """Write the repairs that are certain, file by file, and say how many."""
    for path in sorted({finding.path for finding in findings if finding.suggestion}):
        text = (root / path).read_bytes().decode("utf-8")  # as it is: a program of its own writes its own line ends
        text, repairs = repair.repaired(text, [finding for finding in findings if finding.path == path])
        if repairs:
            writing.write(text, root / path)
            print(f"{path}: {repairs} hersteld", file=sys.stderr)


if __name__ == "__main__":
    gc.disable()  # a short run leaves nothing to clear, and looking for it takes an eighth of the time
    sys.exit(main())
