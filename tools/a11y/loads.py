"""From the browser's log of requests: all addresses that a page took something from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urldefrag

WITHIN_THE_PAGE = ("data:", "blob:", "about:", "chrome:", "chrome-untrusted:")
SENT, SOCKET = "Network.requestWillBeSent", "Network.webSocketCreated"


def addresses(log: Iterable[Mapping[str, Any]]) -> frozenset[str] | None:
    """What was asked for, also by frames and style sheets; None when that is not all.

    A worker asks on its own, which this log does not show; what is sent along with a POST or over a web socket is
    not known by its address.
    """
    found = set()
    for entry in log:
        message = json.loads(entry["message"])["message"]
        if message["method"] == SOCKET:
            return None
        if message["method"] != SENT:
            continue
        details = message["params"]
        request = details["request"]
        if request["url"].startswith(WITHIN_THE_PAGE):
            continue
        if request["method"] != "GET" or is_worker(details):
            return None
        found.add(urldefrag(request["url"]).url)
    return frozenset(found)


def is_worker(details: Mapping[str, Any]) -> bool:
    """Whether a request is for the script of a worker: a script that no element and no script of the page loads."""
    return details.get("type") == "Script" and details.get("initiator", {}).get("type") == "other"
