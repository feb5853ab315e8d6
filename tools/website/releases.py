"""A release of the site, built beside the one that visitors see; one rename puts it in its place.

Beside the folder of the site lies `.site-uitgaven` with two folders that take turns. The link `nu` in it names the one
that is live; `site` and `zoekindex` are links through `nu`, so they change together. The folder whose turn it is holds
the release before the last: only what differs has to be written. Files that are equal are one file with two names.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tools.model.finding import CannotRun
from tools.website import kept

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

STAMP = "stempel"
LOCK = "slot"
NOW = "nu"
TURNS = ("a", "b")
FORMAT = b"uitgave 1"
NO_LINKS = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP}
"""What a file system says that has no symbolic links, such as that of a memory stick."""

NO_RIGHT_TO_LINK = 1314
"""What Windows says to who is no developer."""


class Record(NamedTuple):
    """A file of a release: what it was made from, and what tells that nobody touched it since."""

    key: bytes
    size: int
    changed: int
    inode: int

    @classmethod
    def of(cls, key: bytes, path: str) -> Record:
        """The record of a file that is there."""
        return cls.of_status(key, os.lstat(path))

    @classmethod
    def of_status(cls, key: bytes, found: os.stat_result) -> Record:
        """The record of a file of which the system gave the status."""
        return cls(key, found.st_size, found.st_mtime_ns, found.st_ino)

    def still_holds(self, path: str) -> bool:
        """Whether the file is there and nobody touched it."""
        try:
            found = os.lstat(path)
        except OSError:
            return False
        return (found.st_size, found.st_mtime_ns, found.st_ino) == self[1:]


Records = dict[str, Record]


class Draft:
    """The release that is being built. `live` are the files that visitors see now, by path within the release."""

    def __init__(self, home: Path, live: str | None) -> None:
        self.home = home
        turn = TURNS[live == TURNS[0]]
        self.folder = str(home / turn)
        self._turn = turn
        self.live_folder = str(home / live) if live else ""
        self.live = _untouched(self.live_folder, _stamped(self.live_folder)) if live else {}
        self._stamped = _stamped(self.folder)
        self._here = _untouched(self.folder, self._stamped)
        # From here on this folder is no release, until it is finished.
        (home / turn / STAMP).unlink(missing_ok=True)
        if not self._stamped:
            shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder, exist_ok=True)
        self._folders: set[str] = {self.folder}

    def keep(self, uri: str) -> Record:
        """Take over a file of the live release."""
        record = self.live[uri]
        if self._here.get(uri, (None,))[1:] != record[1:]:
            self._link(f"{self.live_folder}/{uri}", uri)
        return record

    def write(self, uri: str, key: bytes, data: bytes) -> Record:
        """Put a file in the release. One with the same bytes as the live one stays that one."""
        if uri in self.live and self.live[uri].size == len(data) and self._bytes_of_live(uri) == data:
            self.keep(uri)
            return self.live[uri]._replace(key=key)
        path = f"{self.folder}/{uri}"
        self._make_room(os.path.dirname(path))
        try:
            file = open(path, "xb")  # noqa: SIM115 - closed below
        except FileExistsError:
            os.unlink(path)  # never through the old name: that file may be the live one too
            file = open(path, "xb")  # noqa: SIM115
        with file:
            file.write(data)
            file.flush()
            return Record.of_status(key, os.fstat(file.fileno()))

    def _make_room(self, folder: str) -> None:
        """See to it that a folder is there, and look once."""
        if folder not in self._folders:
            try:
                os.mkdir(folder)
            except OSError:  # it is there, or the one above it is not
                os.makedirs(folder, exist_ok=True)
            self._folders.add(folder)

    def kept_folder(self, folder: str, key: bytes, names: Collection[str]) -> Records:
        """A folder of the live release taken over as a whole; nothing, unless it has these files and all have that key."""
        found = [uri for uri in self.live if uri.startswith(f"{folder}/")]
        if {uri.rpartition("/")[2] for uri in found} != set(names) or any(self.live[uri].key != key for uri in found):
            return {}
        return {uri: self.keep(uri) for uri in found}

    def new_folder(self, folder: str, key: bytes, made: Path) -> Records:
        """Put the files of a folder that was made elsewhere in the release."""
        return {
            f"{folder}/{path.name}": self.write(f"{folder}/{path.name}", key, path.read_bytes())
            for path in sorted(made.iterdir())
        }

    def publish(self, records: Mapping[str, Record], links: Mapping[str, Path]) -> None:
        """Remove what does not belong to the release, and let visitors see it. `links`: folder in it -> its address."""
        for uri in self._stamped.keys() - records.keys():
            path = f"{self.folder}/{uri}"
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)
            _remove_empty(os.path.dirname(path), self.folder)
        kept.save(self.home / self._turn / STAMP, FORMAT, dict(records))
        _point(self.home / NOW, self._turn)
        for folder, address in links.items():
            target = f"{os.path.relpath(self.home, address.parent)}/{NOW}/{folder}"
            if not address.is_symlink() or os.readlink(address) != target:
                _point(address, target)

    def _bytes_of_live(self, uri: str) -> bytes:
        with open(f"{self.live_folder}/{uri}", "rb") as file:
            return file.read()

    def _link(self, source: str, uri: str) -> None:
        path = f"{self.folder}/{uri}"
        if uri in self._stamped:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)
        try:
            os.link(source, path)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            os.link(source, path)


@contextlib.contextmanager
def begin(site: Path) -> Iterator[Draft]:
    """Start a release of the site that is published at that address; a second build waits for the first."""
    home = site.parent / f".{site.name}-uitgaven"
    home.mkdir(parents=True, exist_ok=True)
    with open(home / LOCK, "wb") as lock:
        if fcntl:
            fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            live = os.readlink(home / NOW)
        except OSError:
            live = ""
        yield Draft(home, live if live in TURNS else None)


def _stamped(folder: str) -> Records:
    found: Records | None = kept.load(Path(folder) / STAMP, FORMAT, [Record])
    return found or {}


def _untouched(folder: str, found: Records) -> Records:
    return {uri: record for uri, record in found.items() if record.still_holds(f"{folder}/{uri}")}


def _remove_empty(folder: str, top: str) -> None:
    while folder != top:
        try:
            os.rmdir(folder)
        except OSError:
            return
        folder = os.path.dirname(folder)


def _point(link: Path, target: str) -> None:
    """Make or change a symbolic link in one step; what stood there as a folder, from before there were releases, goes."""
    beside = link.with_name(f".{link.name}.nieuw")
    beside.unlink(missing_ok=True)
    try:
        os.symlink(target, beside)
    except OSError as error:
        if error.errno in NO_LINKS or getattr(error, "winerror", 0) == NO_RIGHT_TO_LINK:
            raise CannotRun(
                f"Op deze schijf ({link.parent}) kan de computer geen symbolische links maken. Kies voor `site_dir` in "
                "mkdocs.yml een map op een andere schijf. Zet in Windows de ontwikkelaarsmodus aan."
            ) from error
        raise
    if link.is_dir() and not link.is_symlink():
        old = link.with_name(f".{link.name}.oud")
        shutil.rmtree(old, ignore_errors=True)
        link.rename(old)
        os.replace(beside, link)
        shutil.rmtree(old)
    else:
        os.replace(beside, link)
