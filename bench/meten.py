"""Measure the whole product: check, cold build, index, accessibility check, questions, search service. Prints tables.

Usage: bench/meten.py [--pages GLOB] [--json FILE]

Each step is a process of its own; time is wall clock and processor time, memory is the peak of its largest process.
Times differ from run to run: compare two versions in turn, on the same machine, and quote the ratio.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Step:
    """One measured process. Seconds and MiB; `per_page` is wall seconds per page where that means something."""

    name: str
    wall: float
    cpu: float
    memory: float
    per_page: float | None = None


def measured(name: str, command: Sequence[str], pages: int = 0) -> Step:
    """Run a command from the project's folder; raises CalledProcessError when it could not run (exit code over 1)."""
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    if process.returncode > 1:
        raise subprocess.CalledProcessError(process.returncode, command)
    cpu = usage.ru_utime + usage.ru_stime
    return Step(name, wall, cpu, usage.ru_maxrss / 1024, wall / pages if pages else None)


def main() -> int:
    """Measure, print, and write the figures when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default="/[a-b]*", help="pages for the accessibility check (a glob on the address)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    args = parser.parse_args()
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        site, report = f"{folder}/site", Path(folder) / "a11y.json"
        build = [python, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", site]
        steps = [
            measured("controle van de teksten", [python, "tools/content_check.py"]),
            measured("koude bouw met zoekindex", build),
            measured("zoekindex alleen", [python, "tools/search_index.py", "--out", f"{folder}/index"]),
        ]
        options = ["--pages", args.pages, "--format", "json", "--out", str(report)]
        check = measured("toegankelijkheid", [python, "tools/a11y_check.py", site, *options])
        checked = len(json.loads(report.read_text(encoding="utf-8"))["pages"])
        steps.append(
            Step(f"toegankelijkheid, {checked} pagina's", check.wall, check.cpu, check.memory, check.wall / checked)
        )
        count = sum(1 for _ in Path(site).rglob("index.html"))
    print(f"{count} pagina's")
    print(f"{'stap':36} {'klok s':>8} {'cpu s':>8} {'MiB':>6} {'s/pagina':>9}")
    for step in steps:
        per_page = f"{step.per_page:9.2f}" if step.per_page else " " * 9
        print(f"{step.name:36} {step.wall:8.2f} {step.cpu:8.2f} {step.memory:6.0f} {per_page}")
    if args.json:
        args.json.write_text(json.dumps([asdict(step) for step in steps], indent=1) + "\n", encoding="utf-8")
    search = [[python, f"bench/{name}.py"] for name in ("zoeken", "zoekdienst", "zoekvragen")]
    return max(subprocess.run(command, cwd=ROOT, check=False).returncode for command in search)


if __name__ == "__main__":
    sys.exit(main())
