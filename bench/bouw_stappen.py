"""One measured process; and, as a program, a process that builds a project again and again as `serve` does.

Usage: bench/bouw_stappen.py FOLDER PAGE, or: bench/bouw_stappen.py profiel FOLDER (a project that was not built yet)
"""

from __future__ import annotations

import cProfile
import json
import logging
import os
import pstats
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

EDITS = 5
PAUSE = 1.5
"""Seconds between two edits: someone who writes is not that quick, and no program has work left from the one before."""

PATIENCE = 60
PHASES = {
    "teksten en lijsten lezen": ("site.py", "read_site"),
    "Markdown naar HTML": ("markdown_html.py", "convert"),
    "wat elke pagina nodig heeft": ("rendering.py", "around"),
    "sjablonen": ("rendering.py", "page_bytes"),
    "bestanden schrijven": ("releases.py", "write"),
    "zoekindex": ("building.py", "build"),
    "neerzetten": ("releases.py", "publish"),
}
"""A phase and the function in which its time is spent."""


@dataclass(frozen=True)
class Measured:
    """Seconds on the clock and of the processor, and the most memory of one process in MiB."""

    wall: float
    cpu: float
    memory: float

    @classmethod
    def of_lines(cls, text: str) -> Iterator[tuple[str, Measured]]:
        """What `main` printed."""
        for line in text.splitlines():
            name, values = json.loads(line)
            yield name, cls(**values)


def measured(command: Sequence[str], folder: Path) -> Measured:
    """Run a command; raises CalledProcessError when it fails."""
    started = time.perf_counter()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, env=environment) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def saved_until_made(
    command: Sequence[str], folder: Path, page: Path, made: Path, log: Path, ready: str
) -> Iterator[Measured]:
    """Start a program that looks at the files, save a page some times, and wait each time for the file that it makes.

    `ready` is what the program says in the log when it looks. Memory is that of the program alone; processor time is
    not known per edit.
    """
    before, walls = page.read_text(encoding="utf-8"), []
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    with (
        open(log, "wb") as output,
        subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, env=environment) as process,
    ):
        _until(lambda: ready in log.read_text(encoding="utf-8", errors="replace"))
        for number in range(EDITS):
            time.sleep(PAUSE)
            words = f"Ooievaar {number} vloog over."
            page.write_text(f"{before}\n{words}\n", encoding="utf-8")
            saved = time.perf_counter()
            _until(lambda words=words: words in made.read_text(encoding="utf-8"))  # type: ignore[misc]
            walls.append(time.perf_counter() - saved)
        process.send_signal(signal.SIGINT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    page.write_text(before, encoding="utf-8")
    yield from (Measured(wall, 0.0, usage.ru_maxrss / 1024) for wall in walls)


def _until(done: Callable[[], bool]) -> None:
    """Wait for something; after a minute it does not come any more."""
    started = time.perf_counter()
    while not done():
        if time.perf_counter() - started > PATIENCE:
            raise TimeoutError
        time.sleep(0.005)


def profile(root: Path) -> int:
    """Where the time of a cold build goes, in one process: prints the share of each phase, as JSON."""
    from mkdocs.commands.build import build  # noqa: PLC0415 - only for a process that stays
    from mkdocs.config import load_config  # noqa: PLC0415

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    profiler = cProfile.Profile(time.process_time)
    profiler.runcall(lambda: build(load_config(str(root / "mkdocs.yml"))))
    found = pstats.Stats(profiler)
    whole = found.total_tt  # type: ignore[attr-defined] # of pstats, which does not say so
    spent = {
        phase: sum(value[3] for key, value in found.stats.items() if key[2] == name and key[0].endswith(f"/{file}"))  # type: ignore[attr-defined]
        for phase, (file, name) in PHASES.items()
    }
    spent["MkDocs, instellingen en wat overblijft"] = whole - sum(spent.values())
    print(json.dumps({phase: round(seconds / whole, 3) for phase, seconds in spent.items()}))
    return 0


def main() -> int:
    """Build once, then measure builds after an edit of one page. Prints a line of JSON for each."""
    if sys.argv[1] == "profiel":
        return profile(Path(sys.argv[2]))
    sys.path.insert(0, sys.argv[1])
    from mkdocs.commands.build import build  # noqa: PLC0415 - only for a process that stays
    from mkdocs.config import load_config  # noqa: PLC0415

    from tools.processes.clearing import clear_up  # noqa: PLC0415 - of the project that is built

    root, page = Path(sys.argv[1]), Path(sys.argv[2])
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    before = page.read_text(encoding="utf-8")

    def once(name: str) -> None:
        clock, cpu = time.perf_counter(), time.process_time()
        build(load_config(str(root / "mkdocs.yml")))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps([name, asdict(Measured(time.perf_counter() - clock, time.process_time() - cpu, peak))]))
        clear_up()  # as `serve` does

    build(load_config(str(root / "mkdocs.yml")))
    page.write_text(f"{before}\nHet begin.\n", encoding="utf-8")
    build(load_config(str(root / "mkdocs.yml")))
    clear_up()
    for number in range(EDITS):
        page.write_text(f"{before}\nDit is zin nummer {number}, over een wandelpad.\n", encoding="utf-8")
        once("warm, een tekst")
    once("warm, niets veranderd")
    return 0


if __name__ == "__main__":
    sys.exit(main())
