"""A copy of the real project, with its real theme and data and a few of its real pages, that builds in some seconds."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests import small_site
from tests.browser.faults.fault import Fault

ROOT = Path(__file__).resolve().parents[3]
PASSPORT = "content/toptaken/paspoort-aanvragen.md"
BULKY = "content/toptaken/grofvuil-wegbrengen-laten-ophalen.md"
CHILD = "pdc/paspoort-kind-aanvragen.md"
MOVING = "content/levensgebeurtenissen/verhuizen-checklist.md"
BEACH = "content/informatie/strandregels.md"
CONTACT = "content/themas/contact.md"
A_TO_Z = "content/overzichten/alle-onderwerpen-a-z.md"
SEARCH = "content/overzichten/zoeken.md"
FEEDBACK = "content/overzichten/feedback.md"
PAGES = ("content/index.md", PASSPORT, BULKY, CHILD, MOVING, BEACH, CONTACT, A_TO_Z, SEARCH, FEEDBACK)
LINK = re.compile(r"\]\(([\w./-]+\.md)(#[\w-]+)?\)")


def make(root: Path, faults: Iterable[Fault] = (), *, repaired: bool = False) -> Path:
    """Write the project in `root` with these faults in it, or with what they are after repair."""
    for name in PAGES:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(without_absent(name), encoding="utf-8")
    shutil.copytree(ROOT / "theme", root / "theme")
    shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("urls.yml", "beste-resultaten.yml"))
    small_site.write(root, "data/urls.yml", "gepubliceerd: []\ndoorverwijzingen: {}\n")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    hooks = (ROOT / "tools/mkdocs_hooks.py").as_posix()
    small_site.write(root, "mkdocs.yml", config.replace("tools/mkdocs_hooks.py", hooks))
    for fault in faults:
        fault.put(root, fault.right if repaired else fault.wrong)
    return root


def without_absent(name: str) -> str:
    """A real page, of which the links to pages that are left out go to the site on the net."""
    text = (ROOT / name).read_text(encoding="utf-8")

    def link(found: re.Match[str]) -> str:
        target = os.path.normpath(Path(name).parent / found[1]).replace(os.sep, "/")
        return found[0] if target in PAGES else f"](https://www.bergen-nh.nl/{Path(target).stem}/)"

    return re.sub(r"^verwant: .*$", "verwant: []", LINK.sub(link, text), flags=re.MULTILINE)


def build(root: Path) -> Path:
    """Build the site and give its folder; it is not strict, because a broken page must come out too."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "build/site"
