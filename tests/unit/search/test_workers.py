"""How many processes there may be; that they serve is tried with the real service (tests/integration)."""

from __future__ import annotations

import os

import pytest

from tools.model.finding import CannotRun
from tools.search import workers


def test_one_process_is_this_one() -> None:
    served: list[int] = []
    workers.run(workers.checked(1), lambda: served.append(os.getpid()))
    assert served == [os.getpid()]


@pytest.mark.parametrize("count", [0, -1])
def test_fewer_than_one_is_refused(count: int) -> None:
    with pytest.raises(CannotRun, match="minstens één"):
        workers.checked(count)


def test_a_system_that_cannot_make_processes_this_way_gets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork", raising=False)
    assert workers.checked(1) == 1
    with pytest.raises(CannotRun, match="Laat --workers weg"):
        workers.checked(2)
