"""Serve a built site on this machine as a real web server would, for as long as a check runs."""

from __future__ import annotations

import contextlib
import functools
import shutil
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tools.model.finding import CannotRun

HOST = "127.0.0.1"
UTF_8 = "; charset=utf-8"
TYPES = {
    ".html": "text/html" + UTF_8,
    ".htm": "text/html" + UTF_8,
    ".css": "text/css" + UTF_8,
    ".js": "text/javascript" + UTF_8,
    ".mjs": "text/javascript" + UTF_8,
    ".json": "application/json",
    ".xml": "application/xml",
    ".xhtml": "application/xhtml+xml",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".vtt": "text/vtt" + UTF_8,
    ".txt": "text/plain" + UTF_8,
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}


class Handler(SimpleHTTPRequestHandler):
    """Files with a directory index; what does not exist gets the site's own 404 page."""

    protocol_version = "HTTP/1.1"  # one connection for all files of a page
    disable_nagle_algorithm = True  # else the second half of each small answer waits 40 ms
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **TYPES}  # noqa: RUF012 - the name is the base's

    def log_message(self, format: str, *values: object) -> None:
        """Say nothing: the report names what is wrong."""

    def list_directory(self, path: object) -> None:
        """A folder without index.html does not exist for a visitor."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with 404.html of the site where there is one."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", TYPES[".html"])
        self.send_header("Content-Length", str(page.stat().st_size))
        self.end_headers()
        if self.command != "HEAD":
            with page.open("rb") as file:
                shutil.copyfileobj(file, self.wfile)


class Server(ThreadingHTTPServer):
    """A thread per connection; threads of a browser that was killed must not keep the program alive."""

    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up half-way is no news."""


@contextlib.contextmanager
def serving(folder: Path, host: str = HOST) -> Iterator[str]:
    """Serve the folder on a free port; gives the address, without a slash at the end."""
    try:
        made = Server((host, 0), functools.partial(Handler, directory=str(folder)))
    except OSError as error:
        raise CannotRun(
            f"Deze machine heeft het adres {host} niet ({error}). Geef met --host een eigen adres."
        ) from error
    with made as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://{host}:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
