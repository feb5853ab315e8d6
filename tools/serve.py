"""Laat de site zien terwijl u schrijft: een wijziging staat meteen in de browser, en wat er fout is ook."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Started as a file, this folder comes first on the path and its subfolders would hide other packages.
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "tools"))]

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tools.reading import watching
from tools.search.preview import State

STATE = ".stand-van-serve.json"


class Heard(logging.Handler):
    """The warnings of one build; they also go to the terminal."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning for in the browser."""
        self.said.append(record.getMessage())
        print(record.getMessage(), file=sys.stderr, flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Build, serve, and build again after each change until someone stops it."""
    parser = argparse.ArgumentParser(prog="serve", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project (standaard: dit project)")
    args, rest = parser.parse_known_args(argv)
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    state = args.root / "build" / STATE
    state.parent.mkdir(parents=True, exist_ok=True)
    seen, number = watching.look(args.root), 1
    built(args.root, state, number)
    command = [sys.executable, str(ROOT / "tools/search_service.py"), "--meekijken", str(state)]
    folders = ["--site", str(args.root / "build/site"), "--index", str(args.root / "build/zoekindex")]
    with contextlib.suppress(KeyboardInterrupt), subprocess.Popen([*command, *folders, *rest]) as service:
        try:
            while service.poll() is None:
                seen, changed = watching.changes(args.root, seen, lambda: service.poll() is None)
                if changed:
                    number += 1
                    print(f"{', '.join(changed[:3])} is veranderd: {built(args.root, state, number):.2f} s", flush=True)
        finally:
            service.terminate()
    return service.returncode if service.returncode and service.returncode > 0 else 0


def built(root: Path, state: Path, number: int) -> float:
    """Build the site, say what is wrong, and tell the open pages. Returns the seconds; never ends the program."""
    started = time.perf_counter()
    heard, log = Heard(), logging.getLogger("mkdocs")
    log.addHandler(heard)
    try:
        build(load_config(str(root / "mkdocs.yml"), strict=False))
    except Abort as problem:
        log.warning("%s", problem)
    except (Exception, SystemExit) as problem:
        file, line = getattr(problem, "filename", None), getattr(problem, "lineno", None)
        place = f"{os.path.relpath(str(file), root)}:{line}: " if file and line else ""
        log.warning("%s%s. De oude site blijft staan.", place, str(problem).rstrip("."))
    finally:
        log.removeHandler(heard)
    beside = state.with_suffix(".nieuw")
    beside.write_text(State(number, tuple(heard.said)).as_json(), encoding="utf-8")
    os.replace(beside, state)
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
