"""The engine of several machines: releases in PostgreSQL, read from its standbys. All of psycopg is in here.

Each term of a release is one row with its documents and weights as arrays, so that a question is one look in one index
for all its terms. A release is stored in one transaction, which a standby repeats as one: it is there whole or not.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

import orjson
import psycopg

from tools.model.finding import CannotRun
from tools.search import manifest
from tools.search.backend import Contents, Postings, Texts, Unavailable
from tools.search.phrases import Lists

KEEP = 3
"""How many releases stay: services that have not looked yet, or cannot use the newest, go on with an older one."""

AGAIN = "Maak de zoekindex opnieuw: .nox/omgeving/bin/python tools/search_index.py --backend postgres"
MOST_IDLE = 8
PATIENCE: dict[str, Any] = {
    "connect_timeout": 2,
    "tcp_user_timeout": 3000,
    "application_name": "zoekdienst",
    "options": "-c default_transaction_read_only=on -c statement_timeout=3000",
}
"""For reading: a machine that does not answer within these times is given up, and the next one is asked."""

TABLES = """
CREATE TABLE IF NOT EXISTS zoek_uitgaven (
    uitgave int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, versie text NOT NULL, code text NOT NULL,
    woorden text NOT NULL, lijsten text NOT NULL, gemaakt timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS zoek_documenten (
    uitgave int NOT NULL REFERENCES zoek_uitgaven ON DELETE CASCADE, nummer int NOT NULL, kaart text NOT NULL,
    zinnen text NOT NULL, PRIMARY KEY (uitgave, nummer)
);
CREATE TABLE IF NOT EXISTS zoek_termen (
    uitgave int NOT NULL REFERENCES zoek_uitgaven ON DELETE CASCADE, term text COLLATE "C" NOT NULL,
    nummers int[] NOT NULL, gewichten real[] NOT NULL, PRIMARY KEY (uitgave, term)
)
"""
NEW = "INSERT INTO zoek_uitgaven (versie, code, woorden, lijsten) VALUES (%s, %s, %s, %s) RETURNING uitgave"
OLD = (
    "DELETE FROM zoek_uitgaven WHERE uitgave NOT IN (SELECT uitgave FROM zoek_uitgaven ORDER BY uitgave DESC LIMIT %s)"
)
CURRENT = "SELECT max(uitgave) FROM zoek_uitgaven"
RELEASE = "SELECT uitgave, versie, code, woorden, lijsten FROM zoek_uitgaven ORDER BY uitgave DESC LIMIT 1"
CARDS = "SELECT kaart FROM zoek_documenten WHERE uitgave = %s ORDER BY nummer"
# The release itself is in each answer: no rows at all means that it is gone, not that nothing was found.
TERMS = """
SELECT t.term, t.nummers, t.gewichten FROM zoek_uitgaven AS u
LEFT JOIN zoek_termen AS t ON t.uitgave = u.uitgave AND t.term = ANY(%s::text[]) WHERE u.uitgave = %s
"""
TEXTS = "SELECT nummer, zinnen FROM zoek_documenten WHERE nummer = ANY(%s::int[]) AND uitgave = %s"

Connection = psycopg.Connection[tuple[Any, ...]]
Row = tuple[Any, ...]


class Readers:
    """Connections for reading, each used by one thread at a time, to whichever of the machines answers."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._idle: deque[Connection] = deque()

    def rows(self, query: str, values: Sequence[object] = ()) -> list[Row]:
        """The rows of a query. A connection that turns out to be lost is replaced once; raises Unavailable after that."""
        for _ in range(2):
            connection = self._connection()
            try:
                found = connection.execute(query, values, prepare=True, binary=True).fetchall()
            except psycopg.OperationalError as error:
                # The others go to the same machine.
                lost = error
                self.close(connection)
                continue
            except psycopg.Error:
                self._put_back(connection)
                raise
            self._put_back(connection)
            return found
        raise Unavailable(f"De database met de zoekindex brak de vraag af: {_first_line(lost)}") from lost

    def close(self, *more: Connection) -> None:
        """Close what is idle."""
        idle, self._idle = self._idle, deque()
        for connection in (*idle, *more):
            with suppress(psycopg.Error):
                connection.close()

    def _connection(self) -> Connection:
        with suppress(IndexError):
            return self._idle.pop()
        try:
            return psycopg.connect(self._dsn, autocommit=True, **PATIENCE)
        except psycopg.OperationalError as error:
            raise Unavailable(f"De database met de zoekindex antwoordt niet: {_first_line(error)}") from error

    def _put_back(self, connection: Connection) -> None:
        if len(self._idle) < MOST_IDLE:
            self._idle.append(connection)
        else:
            connection.close()


class PostgresBackend:
    """A database with the last few releases, of which the newest is current.

    `dsn` is as libpq takes it, with as many hosts as there are machines; what it does not say comes from libpq's own
    environment (PGHOST, PGPASSFILE and so on).
    """

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._readers = Readers(dsn)

    def index(self, contents: Contents) -> str:
        """Store a release in one transaction, on the machine that may be written to. Returns the release id."""
        version = contents.version()
        lists = orjson.dumps(contents.lists.as_json()).decode()
        try:
            with psycopg.connect(self._dsn, target_session_attrs="read-write", connect_timeout=5) as connection:
                # Two builds at once: the second waits, and is then the newest.
                connection.execute("SELECT pg_advisory_xact_lock(hashtext('zoek_uitgaven'))")
                connection.execute(TABLES)
                values = (version, manifest.analysis_version(), orjson.dumps(contents.words).decode(), lists)
                release = connection.execute(NEW, values).fetchall()[0][0]
                documents = zip(contents.cards, contents.texts, strict=True)
                _copy(
                    connection,
                    "COPY zoek_documenten FROM STDIN (FORMAT BINARY)",
                    ("int4", "int4", "text", "text"),
                    ((release, number, card, texts) for number, (card, texts) in enumerate(documents)),
                )
                _copy(
                    connection,
                    "COPY zoek_termen FROM STDIN (FORMAT BINARY)",
                    ("int4", "text", "int4[]", "float4[]"),
                    ((release, *row) for row in _by_term(contents.terms)),
                )
                connection.execute(OLD, (KEEP,))
        except psycopg.Error as error:
            raise CannotRun(f"De zoekindex is niet in de database te schrijven: {_first_line(error)}") from error
        return version

    def version(self) -> int | None:
        """The number of the newest release."""
        try:
            found: int | None = self._readers.rows(CURRENT)[0][0]
        except psycopg.errors.UndefinedTable:
            return None
        return found

    def open(self) -> StoredInPostgres:
        """The newest release; CannotRun also when there is no database to begin with."""
        try:
            found = self._readers.rows(RELEASE)
        except psycopg.errors.UndefinedTable:
            found = []
        except psycopg.Error as error:
            raise CannotRun(f"De database met de zoekindex is niet te lezen: {_first_line(error)}") from error
        if not found:
            raise CannotRun(f"In de database staat geen zoekindex. {AGAIN}")
        return StoredInPostgres(self._readers, found[0])

    def close(self) -> None:
        """Close the connections."""
        self._readers.close()


class StoredInPostgres:
    """A release in the database. What every question needs is read at once; terms and texts when they are asked for."""

    is_far = True

    def __init__(self, readers: Readers, release: Row) -> None:
        self._readers = readers
        self._number, version, analysis, words, lists = release
        self.version = str(version)
        if analysis != manifest.analysis_version():
            raise CannotRun(f"De zoekindex in de database is gemaakt met een andere versie van deze code. {AGAIN}")
        self.words: dict[str, int] = orjson.loads(words)
        self.lists = Lists.of_json(orjson.loads(lists))
        self.cards: list[str] = [card for (card,) in readers.rows(CARDS, (self._number,))]

    def search(self, terms: Collection[str]) -> Mapping[str, Postings]:
        """The postings of the terms, in one query."""
        rows = self._rows(TERMS, list(terms))
        if not rows:
            raise Unavailable(_gone(self.version))
        return {term: dict(zip(numbers, weights, strict=True)) for term, numbers, weights in rows if term is not None}

    def texts(self, numbers: Collection[int]) -> Mapping[int, Texts]:
        """The texts of the documents, in one query."""
        found = {number: orjson.loads(texts) for number, texts in self._rows(TEXTS, list(numbers))}
        if found.keys() < set(numbers):
            raise Unavailable(_gone(self.version))
        return found

    def _rows(self, query: str, wanted: list[Any]) -> list[Row]:
        try:
            return self._readers.rows(query, (wanted, self._number))
        except psycopg.Error as error:
            raise Unavailable(f"De database met de zoekindex is niet te lezen: {_first_line(error)}") from error


def _by_term(documents: Iterable[Mapping[str, float]]) -> Iterable[tuple[str, list[int], list[float]]]:
    """The terms in order, each with its documents and weights."""
    found: dict[str, tuple[list[int], list[float]]] = {}
    for number, terms in enumerate(documents):
        for term, weight in terms.items():
            numbers, weights = found.setdefault(term, ([], []))
            numbers.append(number)
            weights.append(weight)
    return ((term, *found[term]) for term in sorted(found))


def _copy(connection: Connection, command: str, types: Sequence[str], rows: Iterable[Row]) -> None:
    with connection.cursor() as cursor, cursor.copy(command) as copy:
        copy.set_types(types)
        for row in rows:
            copy.write_row(row)


def _gone(version: str) -> str:
    return f"De zoekindex {version} staat niet meer in de database; de nieuwste wordt zo genomen."


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
