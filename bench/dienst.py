"""The app of the search service for any ASGI server, to compare servers with (bench/zoekdienst.py --server)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from tools.search.live import Live
from tools.search.web import create_app
from tools.search.whoosh_backend import WhooshBackend

app = create_app(Path(os.environ["BENCH_SITE"]), Live(WhooshBackend(Path(os.environ["BENCH_INDEX"]))))
