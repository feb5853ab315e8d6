"""Same input, same report: check pages of a built site several times and compare the reports byte for byte.

Usage: bench/zelfde_uitkomst.py SITE [--pages GLOB] [--sample N] [--rounds N]

Each round takes the pages in another order, with another number of browsers, all anew. Prints what differs; exit code 1.
"""

from __future__ import annotations

import argparse
import difflib
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.a11y import addresses


def main() -> int:
    """Run the rounds and compare each with the first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--pages", default="/*", help="pages to take (a glob on the address)")
    parser.add_argument("--sample", type=int, default=25, help="how many of them, drawn at random (25)")
    parser.add_argument("--rounds", type=int, default=2)
    args = parser.parse_args()
    dice = random.Random(20261122)
    found = [path for path in addresses.of_folder(args.site) if addresses.matches(args.pages, path, "")]
    chosen = dice.sample(found, min(args.sample, len(found)))
    reports = []
    for number in range(args.rounds):
        dice.shuffle(chosen)
        reports.append(report(args.site, chosen, jobs=1 + number % 3))
        print(f"ronde {number + 1}: {len(chosen)} pagina's, {1 + number % 3} browsers, {len(reports[-1])} tekens")
    differing = [other for other in reports[1:] if other != reports[0]]
    for other in differing:
        sys.stdout.writelines(
            difflib.unified_diff(reports[0].splitlines(True), other.splitlines(True), "eerste", "ander")
        )
    return 1 if differing else 0


def report(site: Path, chosen: list[str], jobs: int) -> str:
    """The JSON report of one run over these pages; raises CalledProcessError when it could not run."""
    with tempfile.TemporaryDirectory() as folder:
        pages, out = Path(folder) / "lijst", Path(folder) / "uit.json"
        pages.write_text("\n".join(chosen), encoding="utf-8")
        program = [sys.executable, str(ROOT / "tools/a11y_check.py"), str(site), "--fresh", "--cache", folder]
        options = ["--pages-from", str(pages), "--jobs", str(jobs), "--format", "json", "--out", str(out)]
        code = subprocess.run([*program, *options], check=False).returncode
        if code > 1:
            raise subprocess.CalledProcessError(code, program)
        return out.read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
