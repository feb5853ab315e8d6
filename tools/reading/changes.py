"""What changed since a revision, by asking git; and which pages that touches."""

from __future__ import annotations

import posixpath
import re
import subprocess
from collections.abc import Collection
from pathlib import Path

from tools.model.finding import CannotRun
from tools.model.site import Site
from tools.reading.facts import references

LINK = re.compile(r"\]\(([^)#\s]+\.md)")


def changed_since(root: Path, revision: str) -> frozenset[str]:
    """Paths (relative to `root`) of files that differ from the revision, new and deleted ones included.

    A file that was renamed counts under both names. Raises CannotRun when git is not there or does not know the revision.
    """
    unknown = f"Git kan niet vergelijken met `{revision}`. Controleer de naam van de versie."
    if revision.startswith("-"):
        raise CannotRun(unknown)
    names: set[str] = set()
    for command in (
        ["git", "diff", "--name-only", "--no-renames", "--relative", "-z", revision, "--"],
        ["git", "ls-files", "--others", "--exclude-standard", "-z"],
    ):
        try:
            done = subprocess.run(command, cwd=root, capture_output=True, check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise CannotRun(unknown) from error
        names |= set(filter(None, done.stdout.decode("utf-8", errors="replace").split("\0")))
    return frozenset(names)


def affected(site: Site, changed: Collection[str]) -> frozenset[str]:
    """Paths to check after a change: what changed, and pages that link to it, name it as related, or use a register.

    A change to the code of the checks, or to a register other than the facts, touches every page.
    """
    paths = frozenset(page.path for page in site.pages)
    registers = {path for path in changed if path.startswith("data/")}
    if any(path.startswith("tools/") for path in changed) or registers - {"data/feiten.yml", "data/leesniveau.yml"}:
        return paths | frozenset(changed)
    slugs = {posixpath.splitext(posixpath.basename(path))[0] for path in changed}
    found = set(changed)
    for page in site.pages:
        folder = posixpath.dirname(page.path)
        targets = {posixpath.normpath(posixpath.join(folder, target)) for target in LINK.findall(page.body)}
        uses_facts = page.kosten or page.termijn or any(references(page.body, 1))
        if targets & set(changed) or slugs & set(page.verwant) or (registers and uses_facts):
            found.add(page.path)
    return frozenset(found)
