"""The search service on a real port of this computer: it answers, writes nothing down, and stops well."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.pages import page
from tests.unit.search.asking import built_site_in, index_of
from tools.search.query_log import report

ROOT = Path(__file__).resolve().parents[2]


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
