"""Ask the search service on this computer as fast as it answers: requests per second, with and without kept answers.

The service is started as it runs for real, in processes of its own, with the built site (or a bare search page when there
is none). `wrk` asks (Debian: apt-get install wrk); without it this program does, which takes so much of the processor
that the service gets less. The column "per core" does not depend on that, nor on what else the machine is doing: it is
what one processor could answer that does nothing but serve, from the processor time that the service used.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from bench.zoeken import different
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation
from tools.search.index import opened as open_index

PAGE = """<!doctype html><html lang="nl"><head><title>Zoeken - Proef</title></head><body><form action="/zoeken/">
<input type="search" id="zoekvraag" name="q" maxlength="200"></form><!-- zoekresultaten --></body></html>"""
CONNECTIONS = 16
OTHERS = 50_000
"""More than are answered in one round, so that no question is asked twice."""

GROWING = 20
"""Seconds of asking between two looks at how many answers there were."""

TICKS = os.sysconf("SC_CLK_TCK")
WRK = """
local targets = {{}}
for line in io.lines("{targets}") do targets[#targets + 1] = line end
local asked = 0
function request()
  asked = asked + 1
  local target = targets[asked % #targets + 1]
  return wrk.format("GET", target .. {suffix}, {{["Accept-Encoding"] = "gzip"}})
end
"""
SERVERS = {
    "h11": ("-m", "uvicorn", "bench.dienst:app", "--http", "h11", "--loop", "asyncio"),
    "httptools": ("-m", "uvicorn", "bench.dienst:app", "--http", "httptools", "--loop", "asyncio"),
    "uvloop": ("-m", "uvicorn", "bench.dienst:app", "--http", "httptools", "--loop", "uvloop"),
    "granian": ("-m", "granian", "--interface", "asgi", "--no-ws", "bench.dienst:app"),
}
UVICORN_QUIET = ("--no-access-log", "--log-level", "error")


@dataclass(frozen=True)
class Load:
    """What came of one round: answers, the seconds of the clock, and milliseconds that half and 99 % stay under."""

    answers: int
    seconds: float
    p50: float
    p99: float


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


async def by_ourselves(host: str, port: int, targets: Sequence[str]) -> Load:
    """Ask from this process, over several connections at once."""
    started = time.perf_counter()
    found = await asyncio.gather(*(ask(host, port, targets[at::CONNECTIONS]) for at in range(CONNECTIONS)))
    ordered = sorted(second for one in found for second in one)
    middle, last = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    return Load(len(ordered), time.perf_counter() - started, 1000 * middle, 1000 * last)


def by_wrk(address: str, targets: Sequence[str], fresh: bool, seconds: int, folder: Path) -> Load:
    """Ask with wrk: one thread, so that on two cores the service has the other one."""
    (folder / "vragen.txt").write_text("\n".join(targets), encoding="utf-8")
    script = folder / "vragen.lua"
    suffix = f'"%20{time.monotonic_ns()}x" .. asked' if fresh else '""'
    script.write_text(WRK.format(targets=folder / "vragen.txt", suffix=suffix), encoding="utf-8")
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-s", str(script), f"http://{address}"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said, said
    answers, took = re.search(r"(\d+) requests in ([\d.]+)s", said).groups()  # type: ignore[union-attr]
    return Load(int(answers), float(took), *(_milliseconds(said, share) for share in ("50%", "99%")))


def _milliseconds(said: str, share: str) -> float:
    value, unit = re.search(rf"{share}\s+([\d.]+)(us|ms|s)\b", said).groups()  # type: ignore[union-attr]
    return float(value) * {"us": 0.001, "ms": 1.0, "s": 1000.0}[unit]


def family(process: int) -> set[int]:
    """A process with the processes that it started."""
    found = {process}
    for thread in Path(f"/proc/{process}/task").iterdir():
        children = (thread / "children").read_text(encoding="ascii").split()
        found |= {one for child in children for one in family(int(child))}
    return found


def processor_seconds(process: int) -> float:
    """What a process and those it started used until now."""
    fields = [
        Path(f"/proc/{one}/stat").read_text(encoding="ascii").rpartition(")")[2].split() for one in family(process)
    ]
    return sum(int(one[11]) + int(one[12]) for one in fields) / TICKS


def memory(process: int) -> float:
    """MiB in use by a process and those it started, what they share counted once (proportional set size)."""
    found = 0
    for one in family(process):
        lines = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii").splitlines()
        found += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return found / 1024


@contextmanager
def started(server: str, workers: int, root: Path, site: Path) -> Iterator[tuple[str, int]]:
    """A running server: its address and its process."""
    if server == "dienst":
        command = [str(ROOT / "tools/search_service.py"), "--port", "0", "--site", str(site), "--workers", str(workers)]
        command += ["--index", str(root / "zoekindex"), "--feedback", str(root / "feedback.sqlite3")]
        address = ""
    else:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        quiet = UVICORN_QUIET if "uvicorn" in SERVERS[server] else ("--no-log",)
        command = [*SERVERS[server], "--host", "127.0.0.1", "--port", str(port), "--workers", str(workers), *quiet]
        address = f"127.0.0.1:{port}"
    environment = {**os.environ, "BENCH_SITE": str(site), "BENCH_INDEX": str(root / "zoekindex")}
    environment["PYTHONPATH"] = os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))
    with subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as one:
        assert one.stdout is not None
        address = address or one.stdout.readline().split(" ")[4].removeprefix("http://")
        for _ in range(200):
            try:
                urllib.request.urlopen(f"http://{address}/gezond", timeout=5)
                break
            except OSError:
                time.sleep(0.1)
        yield address, one.pid
        one.send_signal(signal.SIGTERM)


def grows(root: Path, site: Path, known: Sequence[str], number: int) -> None:
    """Ask one process so many different questions and print after each tenth what it has in use."""
    with started("dienst", 1, root, site) as (address, process):
        answers, before = 0, time.monotonic()
        print(f"{0:9} {memory(process):6.0f} MiB", flush=True)
        for tenth in range(1, 11):
            while answers < number * tenth / 10:
                answers += by_wrk(address, known, True, GROWING, root).answers
            print(f"{answers:9} {memory(process):6.0f} MiB, after {time.monotonic() - before:.0f} s", flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Parse the arguments, start the service, measure, print the table."""
    parser = argparse.ArgumentParser(prog="zoekdienst", description=__doc__)
    parser.add_argument("--seconden", type=int, default=5, help="duur van een meting met wrk")
    parser.add_argument("--verzoeken", type=int, default=4_000, help="aantal verzoeken per meting zonder wrk")
    parser.add_argument("--workers", type=int, nargs="*", default=[1, 2], help="aantallen processen (standaard: 1 2)")
    parser.add_argument("--server", nargs="*", choices=["dienst", *SERVERS], default=["dienst"], help="welke server")
    parser.add_argument(
        "--verschillend", type=int, help="alleen het geheugen, na zoveel verschillende vragen (met wrk)"
    )
    args = parser.parse_args(argv)
    wrk = shutil.which("wrk")
    print(
        "asked by " + ("wrk" if wrk else "this program itself, because wrk is not installed: the service could do more")
    )
    judged = evaluation.read((ROOT / "tests/data/zoekvragen.csv").read_text(encoding="utf-8"))
    known = [f"/zoeken/?q={quote(one.vraag)}" for one in judged]
    print(f"{'':34}{'per s':>8}{'p50 ms':>9}{'p99 ms':>9}{'per core':>10}{'MiB':>6}")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        building.build(read_site(ROOT)[0], today(), root / "zoekindex")
        lexicon = open_index(root / "zoekindex").analyser.lexicon
        others = [f"/zoeken/?q={quote(question)}" for question in different(lexicon, OTHERS)]
        rounds = (("known words", known, True), ("other words", others, False), ("kept answers", known[:1], False))
        site = ROOT / "build/site"
        if not (site / "zoeken/index.html").is_file():
            site = root / "site"
            (site / "zoeken").mkdir(parents=True)
            (site / "zoeken/index.html").write_text(PAGE, encoding="utf-8")
        if args.verschillend:
            grows(root, site, known, args.verschillend)
            return 0
        for server in args.server:
            for workers in args.workers:
                with started(server, workers, root, site) as (address, process):
                    host, port = address.split(":")
                    for name, targets, fresh in rounds:
                        # The first round is for the words: they are looked up once in the life of a release.
                        asyncio.run(by_ourselves(host, int(port), known * workers))
                        before = processor_seconds(process)
                        if wrk:
                            load = by_wrk(address, targets, fresh, args.seconden, root)
                        else:
                            endless = enumerate(islice(cycle(targets), args.verzoeken))
                            asked = [f"{target}%20{number}x" if fresh else target for number, target in endless]
                            load = asyncio.run(by_ourselves(host, int(port), asked))
                        per_core = load.answers / (processor_seconds(process) - before)
                        line = f"{server}, {workers} proc., {name}"
                        figures = f"{load.answers / load.seconds:8.0f}{load.p50:9.1f}{load.p99:9.1f}{per_core:10.0f}"
                        print(f"{line:34}{figures}{memory(process):6.0f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
