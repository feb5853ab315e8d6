"""A Selenium Grid: browsers on several machines behind one address."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import urlsplit

from tools.a11y import fetching
from tools.a11y.fetching import Response
from tools.model.finding import CannotRun

HELP = "Zie docs/toegankelijkheid-op-schaal.md."


@dataclass(frozen=True, slots=True)
class Grid:
    """The address of the hub, without a slash behind it, and how many browsers it has places for."""

    hub: str
    slots: int
    SECONDS: ClassVar[int] = 150
    """How long the hub may take to give a browser or an answer: longer than the slowest command on a page."""


def free(grid: Grid) -> bool:
    """Whether the hub can give a browser at once. A request that has to wait holds a place, also when we have gone."""
    answer = fetching.get(f"{grid.hub}/status")
    with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):
        return any(slot["session"] is None for node in nodes(answer) for slot in node["slots"])
    return False


def nodes(answer: Response) -> list[dict[str, Any]]:
    """The nodes that the hub says are up."""
    found: list[dict[str, Any]] = json.loads(answer.body)["value"].get("nodes", [])
    return [node for node in found if node["availability"] == "UP"]


def find(address: str) -> Grid:
    """The grid at this address. CannotRun says what is missing."""
    hub = address.rstrip("/")
    if urlsplit(hub).scheme not in ("http", "https"):
        raise CannotRun(
            f"Het adres van de Selenium Grid begint met http, zoals http://127.0.0.1:4444, en niet met {hub}."
        )
    answer = fetching.get(f"{hub}/status")
    if answer.problem:
        raise CannotRun(f"Er is geen Selenium Grid op {hub}: {answer.problem}. Start eerst de hub en de nodes. {HELP}")
    try:
        slots = sum(len(node["slots"]) for node in nodes(answer))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise CannotRun(f"Op {hub} staat iets anders dan een Selenium Grid van versie 4. {HELP}") from error
    if not slots:
        raise CannotRun(f"De Selenium Grid op {hub} heeft geen enkele browser. Start een node. {HELP}")
    return Grid(hub, slots)
