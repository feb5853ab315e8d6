"""One measured process; and, as a program, a process that builds a project again and again as `serve` does."""

from __future__ import annotations

import json
import logging
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

EDITS = 5


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


def main() -> int:
    """Build once, then measure builds after an edit of one page. Prints a line of JSON for each."""
    from mkdocs.commands.build import build  # noqa: PLC0415 - only for a process that stays
    from mkdocs.config import load_config  # noqa: PLC0415

    root, page = Path(sys.argv[1]), Path(sys.argv[2])
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    before = page.read_text(encoding="utf-8")

    def once(name: str) -> None:
        clock, cpu = time.perf_counter(), time.process_time()
        build(load_config(str(root / "mkdocs.yml")))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps([name, asdict(Measured(time.perf_counter() - clock, time.process_time() - cpu, peak))]))

    build(load_config(str(root / "mkdocs.yml")))
    page.write_text(f"{before}\nHet begin.\n", encoding="utf-8")
    build(load_config(str(root / "mkdocs.yml")))
    for number in range(EDITS):
        page.write_text(f"{before}\nDit is zin nummer {number}, over een wandelpad.\n", encoding="utf-8")
        once("warm, een tekst")
    once("warm, niets veranderd")
    return 0


if __name__ == "__main__":
    sys.exit(main())
