"""What the build put in an index folder: a hash per file, so that no other file is ever opened."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from tools.model.finding import CannotRun
from tools.search import stemming

NAME = "manifest.json"
AGAIN = "Maak de zoekindex opnieuw: python3 noxfile.py -s build"
ANALYSIS = (
    "words",
    "stemming",
    "compounds",
    "phrases",
    "analysis",
    "ranking",
    "markdown_text",
    "documents",
    "index",
    "indexing",
    "weights",
    "backend",
    "whoosh_backend",
    "remembered",
    "segment",
)
"""The modules that decide what is in an index. After a change in one of them an older index gives wrong answers."""


def write(folder: Path) -> str:
    """Write the manifest of all files in the folder. Returns the release id: equal content, equal id."""
    files = {path.name: _hash(path.read_bytes()) for path in sorted(folder.iterdir()) if path.name != NAME}
    content: dict[str, object] = {"analyse": analysis_version(), "bestanden": files}
    release = _hash(json.dumps(content, sort_keys=True).encode())[:16]
    text = json.dumps({"versie": release, **content}, indent=1, sort_keys=True)
    (folder / NAME).write_text(text + "\n", encoding="utf-8")
    return release


def read(folder: Path) -> tuple[str, dict[str, bytes]]:
    """The release id and the files, which are exactly those that the build wrote; raises CannotRun otherwise.

    Whoosh unpickles what it opens. The bytes that were hashed are the bytes that are used: nothing is read twice.
    """
    try:
        manifest = json.loads((folder / NAME).read_bytes())
        release, analysis, hashes = manifest["versie"], manifest["analyse"], dict(manifest["bestanden"])
        files = {name: (folder / name).read_bytes() for name in hashes if Path(name).name == name}
    except FileNotFoundError as error:
        raise CannotRun(f"In {folder} staat geen volledige zoekindex. {AGAIN}") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CannotRun(f"De zoekindex in {folder} is niet te lezen. {AGAIN}") from error
    if {name: _hash(data) for name, data in files.items()} != hashes:
        raise CannotRun(f"De zoekindex in {folder} is veranderd nadat hij is gemaakt. {AGAIN}")
    if analysis != analysis_version():
        raise CannotRun(f"De zoekindex in {folder} is gemaakt met een andere versie van deze code. {AGAIN}")
    return str(release), files


def names(folder: Path) -> set[str]:
    """The names of the files that belong to the index in a folder, that of the manifest included."""
    return {NAME, *json.loads((folder / NAME).read_bytes())["bestanden"]}


def stamp(folder: Path) -> tuple[int, int, int] | None:
    """What changes when another manifest takes its place; None while there is none."""
    try:
        found = (folder / NAME).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size


def analysis_version() -> str:
    """A hash of the code that decides what is in an index, the stemmer of the library with it."""
    here = Path(__file__).parent
    code = b"".join((here / f"{name}.py").read_bytes() for name in ANALYSIS)
    return _hash(code + stemming.VERSION.encode("ascii"))[:16]


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
