"""What a page took from where."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tools.a11y import loads

SITE = "http://127.0.0.1:9"


def sent(url: str, method: str = "GET", kind: str = "Image", starter: str = "parser") -> dict[str, Any]:
    params = {"request": {"url": url, "method": method}, "type": kind, "initiator": {"type": starter}}
    return {"message": json.dumps({"message": {"method": "Network.requestWillBeSent", "params": params}})}


def other(method: str) -> dict[str, Any]:
    return {"message": json.dumps({"message": {"method": method, "params": {"url": "ws://x/"}}})}


def test_every_address_counts_once_and_without_its_fragment() -> None:
    log = [sent(f"{SITE}/", kind="Document", starter="other"), sent(f"{SITE}/a.css"), sent(f"{SITE}/a.css#x")]
    wanted = frozenset((f"{SITE}/", f"{SITE}/a.css"))
    assert loads.addresses([*log, other("Network.dataReceived")]) == wanted


def test_what_is_in_the_page_itself_is_no_address() -> None:
    urls = ["data:image/png;base64,AA", "blob:http://x/1", "about:blank", "chrome://new-tab-page/"]
    assert loads.addresses([sent(url) for url in urls]) == frozenset()


@pytest.mark.parametrize(
    "entry",
    [
        sent(f"{SITE}/w.js", kind="Script", starter="other"),
        sent(f"{SITE}/stuur", method="POST"),
        other("Network.webSocketCreated"),
    ],
)
def test_what_hides_a_part_makes_the_whole_unknown(entry: dict[str, Any]) -> None:
    assert loads.addresses([sent(f"{SITE}/"), entry]) is None
