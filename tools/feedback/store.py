"""The answers of visitors in one SQLite file: the day, the page, the answer and the cleaned text. Nothing else."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tools.model.finding import CannotRun

TABLE = "CREATE TABLE IF NOT EXISTS feedback (dag TEXT NOT NULL, pagina TEXT NOT NULL, antwoord TEXT NOT NULL, tekst TEXT NOT NULL)"
SECONDS_TO_WAIT = 5


@dataclass(frozen=True, slots=True, order=True)
class Answer:
    """What one visitor said about one page."""

    dag: date
    pagina: str
    antwoord: str
    tekst: str


class Store:
    """Opens the file for each call, so that several processes can use it at once."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, answer: Answer) -> None:
        """Keep an answer."""
        with self._open() as database:
            row = (answer.dag.isoformat(), answer.pagina, answer.antwoord, answer.tekst)
            database.execute("INSERT INTO feedback VALUES (?, ?, ?, ?)", row)

    def answers(self, since: date = date.min) -> list[Answer]:
        """The answers from a day on, by day, page, answer and text: not in the order in which they came."""
        if not self.path.exists():
            raise CannotRun(
                f"Het bestand {self.path} bestaat niet. Er is nog geen feedback, of het staat ergens anders."
            )
        with self._open() as database:
            rows = database.execute("SELECT * FROM feedback WHERE dag >= ?", (since.isoformat(),)).fetchall()
        return sorted(Answer(date.fromisoformat(day), *rest) for day, *rest in rows)

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(sqlite3.connect(self.path, timeout=SECONDS_TO_WAIT)) as database, database:
                database.execute(TABLE)
                yield database
        except (OSError, sqlite3.Error) as error:
            raise CannotRun(f"Het bestand {self.path} is niet te gebruiken ({error}).") from error
