"""Get a page as the server sends it: the HTML before any script has changed it."""

from __future__ import annotations

import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException

SECONDS = 30
AGENT = "toegankelijkheidstoets (a11y_check.py)"
PAGE_TYPES = ("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml")


@dataclass(frozen=True, slots=True)
class Response:
    """What the server answered; `url` is where redirects ended. `status` 0 means that there was no answer."""

    url: str
    status: int
    content_type: str
    charset: str
    body: bytes

    @property
    def is_page(self) -> bool:
        """Whether a browser shows this as a page."""
        return self.content_type in PAGE_TYPES

    @property
    def problem(self) -> str:
        """Why this is not the page that was asked for, in Dutch, or ""."""
        if not self.status:
            return f"de server geeft geen antwoord ({self.body.decode(errors='replace')})"
        return f"de server geeft foutcode {self.status}" if self.status >= 400 else ""


def get(url: str) -> Response:
    """Fetch a http(s) address, redirects followed."""
    request = urllib.request.Request(url, headers={"User-Agent": AGENT})  # noqa: S310 - addresses are checked to be http(s)
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
            headers = answer.headers
            charset = (headers.get_content_charset() or "").lower()
            return Response(answer.url, answer.status, headers.get_content_type(), charset, answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return Response(url, error.code, "", "", b"")
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", error)
        return Response(url, 0, "", "", str(reason).encode())
