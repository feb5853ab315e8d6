"""The name of an engine -> that engine: `whoosh` is a folder on this machine, `postgres` a database."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from tools.model.finding import CannotRun
from tools.search.backend import Backend
from tools.search.whoosh_backend import WhooshBackend

DSN = "ZOEK_DSN"
"""The variable with the address of the database; what it leaves out is in libpq's own (PGHOST, PGPASSFILE and so on)."""

HELP = f"whoosh, postgres (adres in {DSN}) of postgresql://... zonder wachtwoord (standaard: whoosh)"
WITH_PASSWORD = re.compile(r"//[^/@]*:[^/@]+@|[?&]password=|\bpassword\s*=")


def backend(name: str, folder: Path, environment: Mapping[str, str]) -> Backend:
    """The engine of that name; raises CannotRun when there is no such engine here."""
    if name == "whoosh":
        return WhooshBackend(folder)
    if name != "postgres" and not name.startswith(("postgres://", "postgresql://")):
        raise CannotRun(f"De zoekmachine {name} bestaat niet. Kies uit: {HELP}.")
    if WITH_PASSWORD.search(name):
        message = (
            f"Zet geen wachtwoord op de opdrachtregel: iedereen op de computer leest mee. Gebruik {DSN} of PGPASSFILE."
        )
        raise CannotRun(message)
    try:
        # Not everyone has it: there are systems without a ready-made package, and one machine does not need it.
        from tools.search.postgres_backend import PostgresBackend  # noqa: PLC0415
    except ImportError as error:
        raise CannotRun(
            f"Voor PostgreSQL is het pakket psycopg nodig ({error}). Installeer psycopg[binary]."
        ) from error
    return PostgresBackend(environment.get(DSN, "") if name == "postgres" else name)
