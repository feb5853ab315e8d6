"""Which engine a name stands for, and that no password stands on a command line."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest

from tools.model.finding import CannotRun
from tools.search.engines import DSN, backend
from tools.search.postgres_backend import PostgresBackend
from tools.search.whoosh_backend import WhooshBackend

FOLDER = Path("niets")


def test_without_a_choice_it_is_a_folder_on_this_machine() -> None:
    assert isinstance(backend("whoosh", FOLDER, {}), WhooshBackend)


@pytest.mark.parametrize("name", ["postgres", "postgres://zoek@db1,db2/zoek", "postgresql:///zoek?host=db1&user=zoek"])
def test_a_database_is_asked_only_when_it_is_needed(name: str) -> None:
    assert isinstance(backend(name, FOLDER, {DSN: "postgresql://zoek:geheim@db1/zoek"}), PostgresBackend)


@pytest.mark.parametrize(
    "name",
    ["postgresql://zoek:geheim@db1/zoek", "postgres://zoek@db1/zoek?password=geheim", "postgresql:///?a=1&password=x"],
)
def test_a_password_on_the_command_line_is_refused(name: str) -> None:
    with pytest.raises(CannotRun, match="geen wachtwoord"):
        backend(name, FOLDER, {})


@pytest.mark.parametrize("name", ["", "lucene", "http://db1"])
def test_another_engine_does_not_exist(name: str) -> None:
    with pytest.raises(CannotRun, match="bestaat niet"):
        backend(name, FOLDER, {})


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **options: Any) -> Any:
        if name == "tools.search.postgres_backend":
            raise ImportError(name)
        return real(name, *rest, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(CannotRun, match="psycopg"):
        backend("postgres", FOLDER, {})
