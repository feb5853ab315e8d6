"""How far the check is."""

from __future__ import annotations

import io

from tools.reports import progress
from tools.reports.progress import Progress


class Screen(io.StringIO):
    """A terminal with a person behind it."""

    def isatty(self) -> bool:
        return True


def test_a_person_who_looks_on_sees_pages_rate_and_time_left() -> None:
    screen = Screen()
    with Progress(screen) as tell:
        tell(1, 640)
        tell(2, 640)
        assert tell.bar is not None
        tell.bar.refresh()
    shown = screen.getvalue()
    assert "2 van 640 pagina’s" in shown
    assert "pagina/s" in shown
    assert "nog " in shown
    assert shown.endswith("\r"), "the bar is gone when the report comes"


def test_a_log_gets_a_line_now_and_then() -> None:
    log = io.StringIO()
    with Progress(log) as tell:
        for number in range(1, 101):
            tell(number, 100)
    lines = log.getvalue().splitlines()
    assert lines == ["50 van 100 pagina’s getoetst, nog ongeveer een minuut.", "100 van 100 pagina’s getoetst, klaar."]


def test_a_small_check_says_nothing() -> None:
    log = io.StringIO()
    with Progress(log) as tell:
        tell(progress.EVERY - 1, progress.EVERY - 1)
    assert log.getvalue() == ""
