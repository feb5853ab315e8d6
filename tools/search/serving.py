"""An app and an address -> a server that answers until someone stops it."""

from __future__ import annotations

import errno
import signal
import socket
from importlib.util import find_spec
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from tools.model.finding import CannotRun

SECONDS_TO_FINISH = 5
STOPS = (signal.SIGTERM, signal.SIGINT)


def open_socket(host: str, port: int) -> socket.socket:
    """Take the address, or say in Dutch why that cannot be done."""
    if not 0 <= port <= 65535:
        raise CannotRun(f"Poort {port} bestaat niet. Kies een getal tot en met 65535, bijvoorbeeld --port 8000")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        raise CannotRun(f"Het adres {host} bestaat niet op deze computer. Probeer --host 127.0.0.1") from error
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(1024)
    except OSError as error:
        listener.close()
        raise CannotRun(_refused(host, port, error)) from error
    return listener


def _refused(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Poort {port} is al in gebruik. Stop het andere programma of kies een andere poort: --port {port + 1}"
    if error.errno == errno.EACCES:
        return f"Poort {port} mag alleen een beheerder gebruiken. Kies een hogere poort: --port 8000"
    return f"Het adres {host}:{port} is niet te gebruiken ({error.strerror}). Probeer --host 127.0.0.1 --port 8000"


def address(listener: socket.socket) -> str:
    """The address for in a browser."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(app: ASGIApp, listener: socket.socket) -> None:
    """Answer until Ctrl-C or SIGTERM; requests under way are finished first.

    Nothing is written about a request: what people search for is their business.
    """
    config = uvicorn.Config(
        app,
        access_log=False,
        log_level="error",
        server_header=False,
        # The parser and the event loop in C, where they are installed, serve four times as many.
        http="httptools" if find_spec("httptools") else "h11",
        loop="uvloop" if find_spec("uvloop") else "asyncio",
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=SECONDS_TO_FINISH,
    )
    server = _Server(config)
    # uvicorn has its own handlers while it serves, and raises the signal again after that: to us a stop is a normal end.
    before = {one: signal.signal(one, server.stop) for one in STOPS}
    try:
        server.run(sockets=[listener])
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


class _Server(uvicorn.Server):
    """A stop that comes before it serves is done as soon as it does: everything is put away as always."""

    asked_to_stop = False

    def stop(self, _: int, __: FrameType | None) -> None:
        self.asked_to_stop = True

    async def main_loop(self) -> None:
        self.should_exit = self.should_exit or self.asked_to_stop
        await super().main_loop()
