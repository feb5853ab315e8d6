"""What can be asked of the check on the command line, in Dutch, and how that becomes wishes."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from tools.a11y.local_server import HOST
from tools.a11y.site_check import Wishes

CACHE = "build/toegankelijkheid-cache"


def parser(description: str | None, formats: Iterable[str], root: Path) -> argparse.ArgumentParser:
    """The parser; argparse itself answers bad usage with exit code 2."""
    made = argparse.ArgumentParser(prog="a11y_check.py", description=description)
    made.add_argument("site", metavar="SITE", help="map met de gebouwde site, of een adres dat met http begint")
    choosing(made.add_argument_group("welke pagina's"))
    running(made.add_argument_group("hoe er wordt getoetst"), root)
    counting(made.add_argument_group("wat meetelt"))
    report = made.add_argument_group("verslag")
    report.add_argument("--format", choices=formats, default="terminal", help="vorm van het verslag (terminal)")
    report.add_argument("--out", metavar="BESTAND", type=Path, help="schrijf het verslag in dit bestand")
    return made


def choosing(group: argparse._ArgumentGroup) -> None:
    """Which pages."""
    group.add_argument(
        "--pages", metavar="GLOB", default="", help="alleen pagina's met dit adres of bestand, zoals '/afval*'"
    )
    group.add_argument("--pages-from", metavar="BESTAND", type=Path, help="lijst van pagina's, één adres per regel")
    group.add_argument(
        "--changed-since", metavar="VERSIE", help="alleen pagina's die sinds die versie in git zijn veranderd"
    )
    group.add_argument(
        "--max-pages", metavar="N", type=positive, default=2000, help="van een site op internet hoogstens zoveel (2000)"
    )
    group.add_argument(
        "--delay",
        metavar="SECONDEN",
        type=seconds,
        default=0.2,
        help="wacht zo lang tussen twee vragen aan een site op internet (0.2; meer als robots.txt dat vraagt)",
    )
    group.add_argument(
        "--independent", action="store_true", help="de pagina's zijn niet samen één site: vergelijk ze niet"
    )


def running(group: argparse._ArgumentGroup, root: Path) -> None:
    """How they are checked."""
    group.add_argument(
        "--jobs", metavar="N", type=positive, default=0, help="aantal browsers tegelijk (2; op een grid: alle)"
    )
    group.add_argument(
        "--grid", metavar="ADRES", default="", help="gebruik de browsers van de Selenium Grid op dit adres"
    )
    group.add_argument(
        "--host", metavar="ADRES", default=HOST, help=f"het adres waarop de grid deze machine bereikt ({HOST})"
    )
    group.add_argument(
        "--cache",
        metavar="MAP",
        type=Path,
        default=root / CACHE,
        help=f"bewaar hier wat elke pagina opleverde ({CACHE})",
    )
    group.add_argument(
        "--fresh", "--opnieuw", action="store_true", help="toets ook de pagina's waar niets aan is veranderd"
    )


def counting(group: argparse._ArgumentGroup) -> None:
    """What counts."""
    group.add_argument(
        "--baseline", metavar="BESTAND", type=Path, help="alleen wat nieuw is sinds deze nulmeting telt mee"
    )
    group.add_argument(
        "--baseline-write", "--nulmeting", metavar="BESTAND", type=Path, help="bewaar wat er nu is als nulmeting"
    )


def wishes(args: argparse.Namespace, root: Path, chosen: str | None, changed: frozenset[str] | None) -> Wishes:
    """What was asked; `chosen` is the text of the list of pages, `changed` the files that changed."""
    return Wishes(
        site=args.site,
        root=root,
        pattern=args.pages,
        chosen=chosen,
        independent=args.independent,
        jobs=args.jobs,
        max_pages=args.max_pages,
        cache=args.cache,
        fresh=args.fresh,
        changed=changed,
        delay=args.delay,
        grid=args.grid,
        host=args.host,
    )


def positive(text: str) -> int:
    """A whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"geef een getal vanaf 1, niet {text}")
    return int(text)


def seconds(text: str) -> float:
    """A number of seconds, 0 or more."""
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number < 3600:
        raise argparse.ArgumentTypeError(f"geef een aantal seconden, zoals 0.5, niet {text}")
    return number
