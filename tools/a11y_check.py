"""Toets of iedereen de website kan gebruiken: opent elke pagina in een browser en meldt wat er mis is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(path for path in sys.path if path not in (str(ROOT), str(ROOT / "tools")))]

from tools.a11y import baseline, coverage, exemptions, options, pictures, runner, site_check
from tools.model.checked_page import CheckedSite
from tools.model.finding import CannotRun
from tools.reading import changes, registers
from tools.reading.clock import today
from tools.reports import terminal, writing
from tools.reports.page_formats import FORMATS
from tools.reports.progress import Progress

OWNERS = "data/correspondenten.yml"


def main(argv: Sequence[str] | None = None) -> int:
    """Check, report, and answer 0 (nothing that blocks), 1 (barriers) or 2 (could not check everything)."""
    args = options.parser(__doc__, FORMATS, ROOT).parse_args(argv)
    try:
        chosen = writing.read(args.pages_from) if args.pages_from else None
        changed = changes.changed_since(ROOT, args.changed_since) if args.changed_since else None
        wishes, accepted = options.wishes(args, ROOT, chosen, changed), exceptions(ROOT)
        with Progress() as tell:
            result = replace(site_check.check(wishes, tell, terminal.warn), day=today().isoformat())
        result = exemptions.applied(result, accepted, today(), whole=result.whole)
        result = compared(result, args.baseline, args.baseline_write)
        if args.format == "html" and not any(one.reason == runner.STOPPED for one in result.failed):
            with Progress() as tell:
                result = replace(result, pictures=pictures.taken(wishes, result, tell))
        writing.write(FORMATS[args.format](result), args.out)
    except CannotRun as error:
        terminal.warn(str(error))
        return 2
    except KeyboardInterrupt:
        terminal.warn("Afgebroken.")
        return 2
    return conclude(result)


def exceptions(root: Path) -> tuple[exemptions.Exemption, ...]:
    """The list of what is accepted for a time, where there is one."""
    path = root / exemptions.FILE
    if not path.is_file():
        return ()
    owners, _ = registers.read_register(OWNERS, (root / OWNERS).read_bytes(), registers.correspondent)
    return exemptions.read(writing.read(path), owners, coverage.names())


def compared(result: CheckedSite, before: Path | None, now: Path | None) -> CheckedSite:
    """Write the baseline `now` if asked, and set apart what was in it or in `before`; tell what of that is solved."""
    if now and result.failed:
        terminal.warn(baseline.INCOMPLETE)
    elif now:
        before = now
        writing.write(baseline.written(result), now)
    if before is None:
        return result
    result, solved = baseline.compared(result, writing.read(before), str(before), whole=result.whole)
    terminal.warn(solved)
    return result


def conclude(result: CheckedSite) -> int:
    """Name on standard error the pages that could not be checked, and give the exit code."""
    if result.unchanged:
        terminal.warn("Er is geen pagina veranderd, dus er is niets getoetst.")
    for page in result.failed:
        terminal.warn(f"Niet getoetst: {page.url}: {page.reason}.")
    return result.exit_code


if __name__ == "__main__":
    raise SystemExit(main())
