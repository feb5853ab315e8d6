"""The search service on a real port of this computer: it answers, writes nothing down, and stops well."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.pages import page
from tests.unit.search.asking import built_site_in, index_of
from tools.search.query_log import report

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 30


@contextmanager
def service(folder: Path, *options: str, within: Sequence[str] = ()) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The service over the small site and the index in a folder: its address and its process, stopped in the end."""
    command = [*within, sys.executable, str(ROOT / "tools/search_service.py"), "--port", "0", *options]
    if "--site" not in options:
        command += ["--site", str(built_site_in(folder)), "--index", str(folder / "zoekindex")]
    if "--feedback" not in options:
        command += ["--feedback", str(folder / "feedback.sqlite3")]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split(" ")[4].removeprefix("http://"), process
        finally:
            process.send_signal(signal.SIGTERM)
            _, err = process.communicate(timeout=SECONDS)
        assert (process.returncode, err) == (0, "")


def get(address: str, target: str) -> tuple[int, str]:
    """Status and text, over a connection of its own."""
    connection = http.client.HTTPConnection(address, timeout=SECONDS)
    try:
        connection.request("GET", target)
        reply = connection.getresponse()
        return reply.status, reply.read().decode("utf-8")
    finally:
        connection.close()


def children_of(process: int) -> set[int]:
    """The processes that a process started."""
    return {int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()}


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait for something that takes moments."""
    end = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_the_service_answers_keeps_no_questions_and_stops_when_asked(stop: signal.Signals, tmp_path: Path) -> None:
    index = index_of(tmp_path, page("paspoort", titel="Paspoort"))
    command = [sys.executable, str(ROOT / "tools/search_service.py"), "--port", "0"]
    command += ["--site", str(built_site_in(tmp_path)), "--index", str(tmp_path / "zoekindex")]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        line = service.stdout.readline()
        address = line.removeprefix("De site staat op ").removesuffix(" (stoppen: Ctrl-C)\n")
        try:
            assert address.startswith("http://127.0.0.1:")
            with urllib.request.urlopen(f"{address}/gezond", timeout=20) as reply:
                assert json.load(reply)["release"] == index.version
            with urllib.request.urlopen(f"{address}/zoeken?q=paspoort", timeout=20) as reply:
                assert "/paspoort/" in reply.read().decode("utf-8")
        finally:
            service.send_signal(stop)
            out, err = service.communicate(timeout=20)
        assert (service.returncode, out, err) == (0, "", "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_new_index_is_taken_over_without_one_failed_request_and_the_log_is_written_at_the_end(tmp_path: Path) -> None:
    old = index_of(tmp_path, page("oud", titel="Kliko")).version
    command = [sys.executable, str(ROOT / "tools/search_service.py"), "--port", "0", "--log", str(tmp_path / "log")]
    command += ["--site", str(built_site_in(tmp_path)), "--index", str(tmp_path / "zoekindex")]
    command += ["--feedback", str(tmp_path / "feedback.sqlite3")]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        address = service.stdout.readline().split(" ")[4]
        found: set[str] = set()
        try:
            new = index_of(tmp_path, page("nieuw", titel="Kliko")).version
            end = time.monotonic() + 30
            while new not in found:
                assert time.monotonic() < end, found
                with urllib.request.urlopen(f"{address}/zoeken?q=kliko", timeout=20) as reply:
                    assert reply.status == 200
                    text = reply.read().decode("utf-8")
                with urllib.request.urlopen(f"{address}/gezond", timeout=20) as reply:
                    found.add(json.load(reply)["release"])
                assert ("/oud/" in text) or ("/nieuw/" in text)
            assert "/nieuw/" in urllib.request.urlopen(f"{address}/zoeken?q=kliko", timeout=20).read().decode("utf-8")
        finally:
            service.send_signal(signal.SIGTERM)
            _, err = service.communicate(timeout=20)
    assert (service.returncode, err) == (0, "")
    assert found <= {old, new}
    assert [line.woorden for line in report(tmp_path / "log")] == ["kliko"]


def test_a_new_site_is_around_the_answers_by_itself_also_when_the_index_stays(tmp_path: Path) -> None:
    index_of(tmp_path, page("kliko", titel="Kliko"))
    with service(tmp_path) as (address, _):
        assert "stijl.nieuw.css" not in get(address, "/zoeken?q=kliko")[1]
        shell = tmp_path / "site/zoeken/index.html"
        beside = shell.with_suffix(".nieuw")
        beside.write_text(
            shell.read_text("utf-8").replace("<head>", '<head><link rel=stylesheet href="/stijl.nieuw.css">')
        )
        os.replace(beside, shell)
        wait_until(lambda: "stijl.nieuw.css" in get(address, "/zoeken?q=kliko")[1])


needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="looks at the processes in /proc")


@needs_proc
def test_two_processes_answer_and_both_take_over_a_new_index(tmp_path: Path) -> None:
    index_of(tmp_path, page("oud", titel="Kliko"))
    with service(tmp_path, "--workers", "2") as (address, process):
        wait_until(lambda: len(children_of(process.pid)) == 2)
        assert "/oud/" in get(address, "/zoeken?q=kliko")[1]
        new = index_of(tmp_path, page("nieuw", titel="Kliko")).version
        # Each new connection goes to either of the two: twenty in a row from the new release is both.
        seen: list[bool] = []
        wait_until(lambda: seen.append(new in get(address, "/gezond")[1]) or seen[-20:] == [True] * 20)  # type: ignore[func-returns-value]
        assert "/nieuw/" in get(address, "/zoeken?q=kliko")[1]


@needs_proc
def test_a_process_that_falls_is_replaced_and_the_other_goes_on_answering(tmp_path: Path) -> None:
    index_of(tmp_path, page("kliko", titel="Kliko"))
    with service(tmp_path, "--workers", "2") as (address, process):
        wait_until(lambda: len(children_of(process.pid)) == 2)
        assert get(address, "/gezond")[0] == 200
        first = children_of(process.pid)
        os.kill(min(first), signal.SIGKILL)
        assert get(address, "/zoeken?q=kliko")[0] == 200
        wait_until(lambda: len(children_of(process.pid) - first) == 1)
        assert get(address, "/zoeken?q=kliko")[0] == 200


@needs_proc
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_all_processes_stop_with_the_first_and_write_their_logs(stop: signal.Signals, tmp_path: Path) -> None:
    index_of(tmp_path, page("kliko", titel="Kliko"))
    with service(tmp_path, "--workers", "2", "--log", str(tmp_path / "log")) as (address, process):
        for number in range(20):
            assert get(address, f"/zoeken?q=kliko&x={number}")[0] == 200
        children = children_of(process.pid)
        process.send_signal(stop)
        process.wait(timeout=SECONDS)
        assert not any(Path(f"/proc/{child}").exists() for child in children)
    assert [(line.woorden, line.aantal) for line in report(tmp_path / "log")] == [("kliko", 20)]


@pytest.mark.parametrize("count", ["0", "-2"])
def test_no_processes_is_refused(count: str, tmp_path: Path) -> None:
    index_of(tmp_path, page("kliko"))
    command = [
        sys.executable,
        str(ROOT / "tools/search_service.py"),
        "--workers",
        count,
        "--feedback",
        str(tmp_path / "f"),
    ]
    command += ["--site", str(built_site_in(tmp_path)), "--index", str(tmp_path / "zoekindex")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
    assert (done.returncode, done.stdout) == (2, "")
    assert "minstens één proces" in done.stderr


READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
"""For the shell: run a command that sees a folder as a read-only file system. To root a mode of a file says nothing."""


def on_a_read_only_file_system(folder: Path) -> list[str]:
    """The start of a command to which this folder cannot be written; nothing when its modes are enough."""
    if os.geteuid() != 0:
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        return []
    start = ["unshare", "--mount", "sh", "-c", READ_ONLY, str(folder)]
    try:
        possible = subprocess.run([*start, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        possible = False
    if not possible:
        pytest.skip("root may not make a read-only mount here")
    return start


@needs_proc
def test_the_service_runs_from_a_read_only_file_system(tmp_path: Path) -> None:
    release, state = tmp_path / "uitgave", tmp_path / "toestand"
    state.mkdir()
    index_of(release, page("kliko", titel="Kliko"))
    options = ["--site", str(built_site_in(release)), "--index", str(release / "zoekindex")]
    options += ["--feedback", str(state / "feedback.sqlite3"), "--log", str(state / "log"), "--workers", "2"]
    before = {path: path.stat().st_mtime_ns for path in release.rglob("*")}
    within = on_a_read_only_file_system(release)
    try:
        tried = subprocess.run([*within, "touch", str(release / "proef")], capture_output=True, check=False)
        assert tried.returncode != 0, "this test needs a folder that cannot be written to"
        with service(tmp_path, *options, within=within) as (address, _):
            for _ in range(3):
                assert "/kliko/" in get(address, "/zoeken?q=kliko")[1]
            assert get(address, "/afval/")[0] == 200
    finally:
        if not within:
            for path in (release, *(one for one in release.rglob("*") if one.is_dir())):
                path.chmod(0o755)
    assert {path: path.stat().st_mtime_ns for path in release.rglob("*")} == before
    assert [(line.woorden, line.aantal) for line in report(state / "log")] == [("kliko", 3)]
