"""Get a page as the server sends it: the HTML before any script has changed it."""

from __future__ import annotations

import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPException

SECONDS = 30
NAME = "toegankelijkheidstoets"
"""What robots.txt calls us."""
AGENT = f"{NAME} (a11y_check.py)"
PAGE_TYPES = ("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml")


@dataclass(frozen=True, slots=True)
class Response:
    """What the server answered; `url` is where redirects ended. `status` 0 means that there was no answer."""

    url: str
    status: int
    content_type: str
    charset: str
    body: bytes
    modified: float | None = None
    """When the server says that it last changed, in seconds since 1970."""
    refused: bool = False
    """The site does not want us to ask, so we did not."""

    @property
    def is_page(self) -> bool:
        """Whether a browser shows this as a page."""
        return self.content_type in PAGE_TYPES

    @property
    def problem(self) -> str:
        """Why this is not the page that was asked for, in Dutch, or ""."""
        if self.refused:
            return "de robots.txt van de site staat niet toe dat de toets deze pagina opent"
        if not self.status:
            return f"de server geeft geen antwoord ({self.body.decode(errors='replace')})"
        return f"de server geeft foutcode {self.status}" if self.status >= 400 else ""


def get(url: str) -> Response:
    """Fetch a http(s) address, redirects followed."""
    request = urllib.request.Request(url, headers={"User-Agent": AGENT})  # noqa: S310 - addresses are checked to be http(s)
    try:
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
                return response(answer.url, answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return response(url, error.code, error.headers, error.read())
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", error)
        return Response(url, 0, "", "", str(reason).encode())


def response(url: str, status: int, headers: Message, body: bytes) -> Response:
    """An answer with what its headers say."""
    charset = (headers.get_content_charset() or "").lower()
    try:
        modified = parsedate_to_datetime(headers["Last-Modified"]).timestamp() if headers["Last-Modified"] else None
    except ValueError:
        modified = None
    return Response(url, status, headers.get_content_type(), charset, body, modified)
