"""The search service on a real port of this computer: it answers, writes nothing down, and stops well."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.pages import page
from tests.unit.search.asking import built_site_in, index_of

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
