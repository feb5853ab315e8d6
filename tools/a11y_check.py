"""Toets of iedereen de website kan gebruiken: opent elke pagina in een browser en meldt wat er mis is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(path for path in sys.path if path not in (str(ROOT), str(ROOT / "tools")))]

from tools.a11y import pictures, site_check
from tools.model.checked_page import CheckedSite
from tools.model.finding import CannotRun
from tools.reading.clock import today
from tools.reports import terminal, writing
from tools.reports.page_formats import FORMATS

CACHE = ROOT / "build/toegankelijkheid-cache"


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """What was asked; argparse itself answers bad usage with exit code 2."""
    parser = argparse.ArgumentParser(prog="a11y_check.py", description=__doc__)
    parser.add_argument("site", metavar="SITE", help="map met de gebouwde site, of een adres dat met http begint")
    parser.add_argument(
        "--pages", metavar="GLOB", default="", help="alleen pagina's met dit adres of bestand, zoals '/afval*'"
    )
    parser.add_argument("--pages-from", metavar="BESTAND", type=Path, help="lijst van pagina's, één adres per regel")
    parser.add_argument(
        "--independent", action="store_true", help="de pagina's zijn niet samen één site: vergelijk ze niet"
    )
    parser.add_argument("--jobs", metavar="N", type=positive, default=2, help="aantal browsers tegelijk (2)")
    parser.add_argument(
        "--max-pages", metavar="N", type=positive, default=2000, help="hoogstens zoveel pagina's (2000)"
    )
    parser.add_argument(
        "--cache", metavar="MAP", type=Path, default=CACHE, help="bewaar hier wat elke pagina opleverde (build/...)"
    )
    parser.add_argument(
        "--fresh", "--opnieuw", action="store_true", help="toets elke pagina, ook als er niets aan is veranderd"
    )
    parser.add_argument("--format", choices=FORMATS, default="terminal", help="vorm van het verslag (terminal)")
    parser.add_argument("--out", metavar="BESTAND", type=Path, help="schrijf het verslag in dit bestand")
    return parser.parse_args(argv)


def positive(text: str) -> int:
    """A whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"geef een getal vanaf 1, niet {text}")
    return int(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Check, report, and answer 0 (nothing that blocks), 1 (barriers) or 2 (could not check everything)."""
    args = arguments(argv)
    try:
        chosen = writing.read(args.pages_from) if args.pages_from else None
        wishes = site_check.Wishes(
            args.site, ROOT, args.pages, chosen, args.independent, args.jobs, args.max_pages, args.cache, args.fresh
        )
        result = replace(site_check.check(wishes, terminal.progress, terminal.warn), day=today().isoformat())
        if args.format == "html":
            result = replace(result, pictures=pictures.taken(wishes, result, terminal.progress))
        writing.write(FORMATS[args.format](result), args.out)
    except CannotRun as error:
        terminal.warn(str(error))
        return 2
    except KeyboardInterrupt:
        terminal.warn("Afgebroken.")
        return 2
    return conclude(result)


def conclude(result: CheckedSite) -> int:
    """Name on standard error the pages that could not be checked, and give the exit code."""
    for page in result.failed:
        terminal.warn(f"Niet getoetst: {page.url}: {page.reason}.")
    return result.exit_code


if __name__ == "__main__":
    raise SystemExit(main())
