"""Results on disk, by key: a cache that may be thrown away at any time, and that says so when it is damaged."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

FILE = "bezoeken.sqlite3"
KEEP_DAYS = 30
DAY = 24 * 60 * 60
TABLE = "CREATE TABLE IF NOT EXISTS bezoek (sleutel TEXT PRIMARY KEY, inhoud BLOB NOT NULL, dag INTEGER NOT NULL)"
WRITE = "INSERT OR REPLACE INTO bezoek VALUES (?, ?, ?)"


class Store:
    """JSON by key in one file. Whatever is wrong with the file, the check goes on: at worst without its help."""

    def __init__(self, folder: Path, warn: Callable[[str], None]) -> None:
        self.path, self.warn = folder / FILE, warn
        self.day = int(time.time() // DAY)
        self.lock = threading.Lock()
        self.connection: sqlite3.Connection | None = None
        self._guarded(self._open)

    def read(self, key: str) -> Any:  # noqa: ANN401 - whatever was written
        """What was written under this key, or None."""
        found = self._guarded(self._read, key)
        if found is None:
            return None
        try:
            return json.loads(zlib.decompress(found))
        except (zlib.error, ValueError):
            self._start_anew()
            return None

    def write(self, key: str, content: object) -> None:
        """Keep something that JSON can hold."""
        packed = zlib.compress(json.dumps(content, ensure_ascii=False).encode())
        self._guarded(self._write, key, packed)

    def close(self) -> None:
        """Forget what was not used for a month, and let go of the file. May be called twice."""
        self._guarded(self._forget)
        with self.lock:
            if self.connection is not None:
                self.connection.close()
            self.connection = None

    def _guarded(self, action: Callable[..., Any], *values: Any) -> Any:  # noqa: ANN401
        try:
            with self.lock:
                return action(*values)
        except (
            sqlite3.OperationalError
        ) as error:  # not to be opened, not writable, in use for too long: not ours to remove
            self.connection = None
            self.warn(f"De eerdere uitkomsten in {self.path} zijn niet te gebruiken ({error}). De toets gaat zonder.")
        except sqlite3.DatabaseError:
            self._start_anew()
        return None

    def _open(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise sqlite3.OperationalError(str(error)) from error
        self.connection = sqlite3.connect(self.path, timeout=20, isolation_level=None, check_same_thread=False)
        self.connection.execute("PRAGMA synchronous = OFF")  # after a power cut it may be damaged; that is noticed
        self.connection.execute(TABLE)

    def _read(self, key: str) -> bytes | None:
        if self.connection is None:
            return None
        found = self.connection.execute("SELECT inhoud, dag FROM bezoek WHERE sleutel = ?", (key,)).fetchone()
        if found and found[1] != self.day:
            self.connection.execute("UPDATE bezoek SET dag = ? WHERE sleutel = ?", (self.day, key))
        return bytes(found[0]) if found else None

    def _write(self, key: str, packed: bytes) -> None:
        if self.connection is not None:
            self.connection.execute(WRITE, (key, packed, self.day))

    def _forget(self) -> None:
        if self.connection is not None:
            self.connection.execute("DELETE FROM bezoek WHERE dag < ?", (self.day - KEEP_DAYS,))

    def _start_anew(self) -> None:
        self.warn(f"De eerdere uitkomsten in {self.path} zijn beschadigd. Ze worden opnieuw gemaakt.")
        with self.lock:
            if self.connection is not None:
                self.connection.close()
            self.connection = None
        self._guarded(self._remake)

    def _remake(self) -> None:
        try:
            for path in self.path.parent.glob(f"{FILE}*"):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise sqlite3.OperationalError(str(error)) from error
        self._open()
