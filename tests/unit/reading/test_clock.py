"""Which day it is."""

from __future__ import annotations

from datetime import date

from tools.reading.clock import today


def test_source_date_epoch_overrules_the_clock() -> None:
    assert today({"SOURCE_DATE_EPOCH": "1767225600"}) == date(2026, 1, 1)


def test_the_day_is_the_day_in_bergen() -> None:
    assert today({"SOURCE_DATE_EPOCH": "1767222000"}) == date(2026, 1, 1)
    assert today({"SOURCE_DATE_EPOCH": "1767221999"}) == date(2025, 12, 31)


def test_without_it_the_clock_is_used() -> None:
    assert today({}) >= date(2026, 11, 22)
