"""Ask the search service on this computer as fast as it answers: requests per second, with and without kept answers.

The service is started as it runs for real, in its own process, with the built site (or a bare search page when there is
none). The asking itself takes processor time too; on two cores it has the other one.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation

PAGE = """<!doctype html><html lang="nl"><head><title>Zoeken - Proef</title></head><body><form action="/zoeken/">
<input type="search" id="zoekvraag" name="q" maxlength="200"></form><!-- zoekresultaten --></body></html>"""
CONNECTIONS = 16


async def ask(host: str, port: int, targets: Sequence[str]) -> list[float]:
    """The seconds of each request, one after another over one connection."""
    reader, writer = await asyncio.open_connection(host, port)
    seconds = []
    for target in targets:
        started = time.perf_counter()
        writer.write(f"GET {target} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200"), head
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        await reader.readexactly(length)
        seconds.append(time.perf_counter() - started)
    writer.close()
    await writer.wait_closed()
    return seconds


async def load(host: str, port: int, targets: Sequence[str]) -> tuple[float, list[float]]:
    """Requests per second over several connections at once, and the seconds of each."""
    started = time.perf_counter()
    found = await asyncio.gather(*(ask(host, port, targets[at::CONNECTIONS]) for at in range(CONNECTIONS)))
    return len(targets) / (time.perf_counter() - started), [second for one in found for second in one]


def report(name: str, per_second: float, seconds: Sequence[float]) -> None:
    """One line of the table."""
    ordered = sorted(seconds)
    middle, last = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    print(f"{name:24}{per_second:10.0f} per s{1000 * middle:10.1f} ms p50{1000 * last:10.1f} ms p99")


def memory(process: int) -> float:
    """MiB in use by a process, where the system tells."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, start the service, measure, print the table."""
    parser = argparse.ArgumentParser(prog="zoekdienst", description=__doc__)
    parser.add_argument("--verzoeken", type=int, default=4_000, help="aantal verzoeken per meting")
    args = parser.parse_args(argv)
    judged = evaluation.read((ROOT / "tests/data/zoekvragen.csv").read_text(encoding="utf-8"))
    known = [f"/zoeken/?q={quote(one.vraag)}" for one in judged]
    # Different questions every time: no answer can have been kept.
    fresh = [f"{target}%20{number}" for number, target in enumerate(islice(cycle(known), args.verzoeken))]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        building.build(read_site(ROOT)[0], today(), root / "zoekindex")
        site = ROOT / "build/site"
        if not (site / "zoeken/index.html").is_file():
            site = root / "site"
            (site / "zoeken").mkdir(parents=True)
            (site / "zoeken/index.html").write_text(PAGE, encoding="utf-8")
        command = [sys.executable, str(ROOT / "tools/search_service.py"), "--port", "0", "--site", str(site)]
        command += ["--index", str(root / "zoekindex"), "--feedback", str(root / "feedback.sqlite3")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
            assert service.stdout is not None
            address = service.stdout.readline().split(" ")[4]
            host, port = address.removeprefix("http://").split(":")
            before = memory(service.pid)
            asyncio.run(load(host, int(port), known))
            report("another question each", *asyncio.run(load(host, int(port), fresh)))
            report("kept answers", *asyncio.run(load(host, int(port), [known[0]] * args.verzoeken)))
            print(f"memory of the service: {before:.0f} MiB at the start, {memory(service.pid):.0f} MiB after")
            service.send_signal(signal.SIGTERM)
    return 0


if __name__ == "__main__":
    sys.exit(main())
