"""What is in deploy/ says the same as the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.search.headers import HEADERS

PROXY = (Path(__file__).resolve().parent.parent / "deploy/nginx.conf").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", HEADERS)
def test_the_proxy_sends_the_headers_of_the_embedded_server(name: str) -> None:
    assert f'add_header {name} "{HEADERS[name]}" always;' in PROXY


@pytest.mark.parametrize("path", ["zoeken", "zoeken\\.json", "suggesties\\.json", "feedback", "gezond"])
def test_the_proxy_hands_the_service_its_own_addresses(path: str) -> None:
    handed_on = next(line for line in PROXY.splitlines() if "location ~" in line)
    assert path in handed_on
