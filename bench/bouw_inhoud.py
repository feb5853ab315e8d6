"""The site made as large as a measurement wants: its own pages, with more pages that are theirs with changed words."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORD = re.compile(r"\b[a-z]{6,}\b")
KEYS = re.compile(r"^(?:oude_urls|publiceren_op|vervalt_op):.*\n(?:[ -].*\n)*", re.MULTILINE)
TITLE = re.compile(r"^titel: (?P<quote>\"?)(?P<words>.*?)(?P=quote)$", re.MULTILINE)
COPIED = ("pdc/", "content/toptaken/", "content/informatie/", "content/contact/")
LINK = re.compile(r"\]\([^)]*\)|\{feit:[^}]*\}|<[^>]*>")
SYLLABLES = ("ba", "ke", "mi", "lo", "tu", "ra", "ne", "si")
EVERY = 7
"""One long word in so many is another word in a copy: a larger site has more words, though not in proportion."""


def project(target: Path, pages: int) -> int:
    """Make a project of that many pages in a folder. Returns how many it has; the site itself is the least."""
    for name in ("content", "pdc", "data", "theme", "tools"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", target)
    own = sorted(
        path.relative_to(target).as_posix() for path in target.glob("*/**/*.md") if "meldingen" not in path.parts
    )
    models = [path for path in own if path.startswith(COPIED)]
    for number in range(pages - len(own)):
        copy, model = number // len(models) + 1, models[number % len(models)]
        path = target / model.replace(".md", f"-{copy}.md")
        path.write_text(changed((target / model).read_text(encoding="utf-8"), copy), encoding="utf-8")
    return max(pages, len(own))


def changed(text: str, copy: int) -> str:
    """A page with another title and other words."""
    _, meta, body = text.split("---\n", 2)
    meta = TITLE.sub(lambda found: f'titel: "{found["words"][:64]} {copy}"', KEYS.sub("", meta))
    links = LINK.findall(body)
    parts = LINK.split(body)
    seen = copy
    tail = "".join(SYLLABLES[int(digit, 8)] for digit in oct(copy)[2:])

    def other(found: re.Match[str]) -> str:
        nonlocal seen
        seen += 1
        return found[0] + (tail if seen % EVERY == 0 else "")

    mixed = [WORD.sub(other, part) + link for part, link in zip(parts, [*links, ""], strict=True)]
    return f"---\n{meta}---\n{''.join(mixed)}"
