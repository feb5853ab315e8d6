"""What was searched, for the editors: words by day and how often, and nothing about who asked.

Kept are only words that the site itself uses, so that a name, a number or an address of a visitor never gets in; and of
those only what was asked three times or more is ever shown.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from threading import Lock

from tools.model.finding import CannotRun
from tools.search.words import STOP_WORDS, texts

MOST_WAITING = 5_000
MOST_A_DAY = 50_000
"""Different questions of one day; what comes after that is not kept."""

KEEP = timedelta(days=92)
SHOWN_FROM = 3
MOST_WORDS = 8
NOT_KEPT = "(alleen woorden die de site niet kent; die worden niet bewaard)"
"""In the place of the words of a question of which nothing may be kept: how often that happens says much."""

PERSONAL = re.compile(r"\S*[@\d_]\S*")
ADDRESS = re.compile(r"\S+\s+\d+\S*(\s+[a-z]{2}\b)?", re.IGNORECASE)
"""A word with a number behind it: a street with its number, or a postcode cut in two."""

TABLE = """
CREATE TABLE IF NOT EXISTS vragen (
    dag TEXT NOT NULL, woorden TEXT NOT NULL, aantal INTEGER NOT NULL, zwak INTEGER NOT NULL, pagina TEXT NOT NULL,
    PRIMARY KEY (dag, woorden)
) WITHOUT ROWID
"""
ADD = """
INSERT INTO vragen VALUES (?, ?, ?, ?, ?) ON CONFLICT (dag, woorden)
DO UPDATE SET aantal = aantal + excluded.aantal, zwak = zwak + excluded.zwak, pagina = excluded.pagina
"""
REPORT = """
SELECT woorden, SUM(aantal), SUM(zwak), MAX(pagina) FROM vragen GROUP BY woorden HAVING SUM(aantal) >= ?
ORDER BY SUM(zwak) DESC, SUM(aantal) DESC, woorden
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report: the words, how often, how often with a weak answer, and the page that came nearest."""

    woorden: str
    aantal: int
    zwak: int
    pagina: str


@dataclass(frozen=True, slots=True)
class Noted:
    """What may be written down of a question: its words, whether the answer was weak, and the first page."""

    woorden: str
    zwak: bool
    pagina: str


def normalised(vraag: str, known: Callable[[str], bool]) -> str:
    """The words of a question that may be kept, in the order of the alphabet; nothing when there are none."""
    vraag = PERSONAL.sub(" ", ADDRESS.sub(" ", vraag))
    kept = {word for word in texts(vraag) if len(word) > 1 and word not in STOP_WORDS and known(word)}
    return " ".join(sorted(kept)[:MOST_WORDS])


class QueryLog:
    """A file with the questions of the last three months. Waits in memory until `write`."""

    def __init__(self, path: Path, today: Callable[[], date]) -> None:
        self._path = path
        self._today = today
        self._counts: Counter[tuple[str, str]] = Counter()
        self._weak: Counter[tuple[str, str]] = Counter()
        self._pages: dict[tuple[str, str], str] = {}
        self._lock = Lock()
        self.write()

    def add(self, noted: Noted) -> None:
        """Count a question."""
        asked = (self._today().isoformat(), noted.woorden or NOT_KEPT)
        with self._lock:
            if asked in self._counts or len(self._counts) < MOST_WAITING:
                self._counts[asked] += 1
                self._weak[asked] += noted.zwak
                self._pages[asked] = noted.pagina if noted.woorden else ""

    def write(self) -> None:
        """Add what waits to the file, and drop what is too old; raises CannotRun when the file cannot be written."""
        with self._lock:
            rows = [(*asked, count, self._weak[asked], self._pages[asked]) for asked, count in self._counts.items()]
            self._counts.clear()
            self._weak.clear()
            self._pages.clear()
        today = self._today()
        try:
            with closing(sqlite3.connect(self._path)) as database, database:
                database.execute(TABLE)
                database.execute("DELETE FROM vragen WHERE dag < ?", ((today - KEEP).isoformat(),))
                day = database.execute("SELECT COUNT(*) FROM vragen WHERE dag = ?", (today.isoformat(),)).fetchone()[0]
                database.executemany(ADD, rows[: max(0, MOST_A_DAY - day)])
        except sqlite3.Error as error:
            raise CannotRun(f"De zoekvragen zijn niet te schrijven in {self._path}: {error}.") from error


def report(path: Path) -> list[Line]:
    """What was asked three times or more, weak answers first."""
    if not path.is_file():
        raise CannotRun(f"Het bestand {path} bestaat niet. Start de zoekdienst met --log {path}")
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            return [Line(*row) for row in database.execute(REPORT, (SHOWN_FROM,))]
    except sqlite3.Error as error:
        raise CannotRun(f"{path} is geen bestand met zoekvragen ({error}).") from error


def text(lines: list[Line]) -> str:
    """The report for an editor."""
    if not lines:
        return f"Er is nog niets {SHOWN_FROM} keer of vaker gezocht."
    weak = [line for line in lines if line.zwak]
    shown = [f"{'keer':>6} {'zwak':>6}  woorden -> pagina die het dichtst in de buurt kwam"]
    shown += [f"{line.aantal:6} {line.zwak:6}  {line.woorden} -> {line.pagina or 'geen'}" for line in lines]
    advice = (
        "Zwak: geen pagina had alle woorden. Zet het woord bij de zoekwoorden van de pagina die het antwoord heeft."
        if weak
        else "Geen van deze vragen had een zwak antwoord."
    )
    return "\n".join([*shown, "", advice])
