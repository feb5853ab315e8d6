"""Start een Selenium Grid voor de toegankelijkheidstoets: de hub op één machine, en op elke machine met browsers een node."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(path for path in sys.path if path not in (str(ROOT), str(ROOT / "tools")))]

from tools.a11y import grid_server
from tools.a11y.browser import find_binaries
from tools.a11y.local_server import HOST
from tools.a11y.options import positive
from tools.model.finding import CannotRun


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """What was asked."""
    parser = argparse.ArgumentParser(prog="selenium_grid.py", description=__doc__)
    kinds = parser.add_subparsers(dest="kind", required=True)
    hub = kinds.add_parser("hub", help="verdeelt het werk over de nodes")
    hub.add_argument("--port", type=positive, default=4444, help="poort (4444)")
    node = kinds.add_parser("node", help="leent de browsers van deze machine uit")
    node.add_argument("hub", metavar="HUB", help="adres van de hub, zoals http://10.0.0.5:4444")
    node.add_argument("--port", type=positive, default=5555, help="poort (5555)")
    node.add_argument("--browsers", metavar="N", type=positive, default=2, help="aantal browsers tegelijk (2)")
    for one in (hub, node):
        one.add_argument("--host", default=HOST, help=f"adres waarop de andere machines deze bereiken ({HOST})")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Become the server, until it is ended; 2 when something is missing."""
    args = arguments(argv)
    try:
        command = grid_server.server()
        if args.kind == "hub":
            command += grid_server.hub(args.host, args.port)
        else:
            command += grid_server.node(args.hub, args.host, args.port, args.browsers, find_binaries())
    except CannotRun as error:
        print(error, file=sys.stderr)
        return 2
    os.execve(command[0], command, {**os.environ, "SE_AVOID_STATS": "true"})  # noqa: S606 - our own words, no shell


if __name__ == "__main__":
    raise SystemExit(main())
