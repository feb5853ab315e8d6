"""Laat de site zien terwijl u schrijft: een wijziging staat meteen in de browser, en wat er fout is ook."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
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
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from tools.processes.clearing import clear_up
from tools.processes.stopping import Stop
from tools.reading import watching
from tools.reports.heard import Heard
from tools.search.preview import State

STATE = ".stand-van-serve.json"


def main(argv: Sequence[str] | None = None) -> int:
    """Build, serve, and build again after each change until someone stops it."""
    parser = argparse.ArgumentParser(prog="serve", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="map van het project (standaard: dit project)")
    args, rest = parser.parse_known_args(argv)
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    stop = Stop()
    state = args.root / "build" / STATE
    seen, number = watching.look(args.root), 1
    _, config = built(args.root, state, number)
    command = [sys.executable, str(ROOT / "tools/search_service.py"), "--meekijken", str(state)]
    folders = ["--site", str(args.root / "build/site"), "--index", str(args.root / "build/zoekindex")]
    with contextlib.suppress(KeyboardInterrupt), subprocess.Popen([*command, *folders, *rest]) as service:

        def goes_on() -> bool:
            return service.poll() is None and not stop.asked

        try:
            for hooks in getattr(config, "hooks", {}).values():  # none when nothing was built
                hooks.get_ready(config)
            clear_up()
            while goes_on():
                seen, changed = watching.changes(args.root, seen, goes_on)
                if changed:
                    number += 1
                    took, _ = built(args.root, state, number)
                    print(f"{', '.join(changed[:3])} is veranderd: {took:.2f} s", flush=True)
                    clear_up()
        finally:
            service.terminate()
    return service.returncode if service.returncode and service.returncode > 0 else 0


def built(root: Path, state: Path, number: int) -> tuple[float, MkDocsConfig | None]:
    """Build, say what is wrong, and tell the open pages. Returns the seconds, and the configuration when it went well."""
    started, config = time.perf_counter(), None
    heard, log = Heard(), logging.getLogger("mkdocs")
    log.addHandler(heard)
    try:
        loaded = load_config(str(root / "mkdocs.yml"), strict=False)
        build(loaded)
        config = loaded
    except Abort as problem:
        log.warning("%s", problem)
    except (Exception, SystemExit) as problem:
        file, line = getattr(problem, "filename", None), getattr(problem, "lineno", None)
        place = f"{os.path.relpath(str(file), root)}:{line}: " if file and line else ""
        log.warning("%s%s. De oude site blijft staan.", place, str(problem).rstrip("."))
    finally:
        log.removeHandler(heard)
    State(number, tuple(heard.said)).write(state)
    return time.perf_counter() - started, config


if __name__ == "__main__":
    sys.exit(main())
