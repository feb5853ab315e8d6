"""What a hub says of its nodes, and what is said when there is no hub."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tools.a11y import fetching, grid
from tools.a11y.fetching import Response
from tools.a11y.grid import Grid
from tools.model.finding import CannotRun

HUB = "http://127.0.0.1:4444"


def node(*sessions: object, availability: str = "UP") -> dict[str, Any]:
    return {"availability": availability, "slots": [{"session": session} for session in sessions]}


def hub(monkeypatch: pytest.MonkeyPatch, body: str, status: int = 200) -> None:
    def get(url: str) -> Response:
        assert url == f"{HUB}/status"
        return Response(url, status, "application/json", "utf-8", body.encode())

    monkeypatch.setattr(fetching, "get", get)


def status(*nodes: dict[str, Any]) -> str:
    return json.dumps({"value": {"ready": True, "nodes": list(nodes)}})


def test_the_places_of_all_nodes_that_are_up_count(monkeypatch: pytest.MonkeyPatch) -> None:
    hub(monkeypatch, status(node(None, {}), node(None), node(None, availability="DOWN")))
    assert grid.find(f"{HUB}/") == Grid(HUB, 3)


@pytest.mark.parametrize(
    ("nodes", "free"),
    [
        ([node({"sessionId": "a"}), node({"sessionId": "b"}, None)], True),
        ([node({"sessionId": "a"})], False),
        ([node({"sessionId": "a"}), node(None, availability="DOWN")], False),
        ([], False),
    ],
)
def test_a_place_is_free_when_it_has_no_session(
    nodes: list[dict[str, Any]], free: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub(monkeypatch, status(*nodes))
    assert grid.free(Grid(HUB, 2)) is free


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        ("", 0, "Er is geen Selenium Grid op"),
        ("", 404, "foutcode 404"),
        ("<html>", 200, "iets anders dan een Selenium Grid"),
        ('{"value": 3}', 200, "iets anders dan een Selenium Grid"),
        (status(), 200, "heeft geen enkele browser"),
        (status(node(None, availability="DOWN")), 200, "heeft geen enkele browser"),
    ],
)
def test_what_is_missing_is_said(body: str, code: int, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hub(monkeypatch, body, code)
    with pytest.raises(CannotRun, match=words):
        grid.find(HUB)


def test_an_address_without_http_is_no_address() -> None:
    with pytest.raises(CannotRun, match="begint met http"):
        grid.find("127.0.0.1:4444")
