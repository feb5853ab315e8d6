"""Which day it is."""

from __future__ import annotations

from datetime import date

import pytest

from tools.model.finding import CannotRun
from tools.reading.clock import today


def test_source_date_epoch_overrules_the_clock() -> None:
    assert today({"SOURCE_DATE_EPOCH": "1767225600"}) == date(2026, 1, 1)


def test_the_day_is_the_day_in_bergen() -> None:
    assert today({"SOURCE_DATE_EPOCH": "1767222000"}) == date(2026, 1, 1)
    assert today({"SOURCE_DATE_EPOCH": "1767221999"}) == date(2025, 12, 31)


def test_without_it_the_clock_is_used() -> None:
    assert today({}) >= date(2026, 11, 22)


@pytest.mark.parametrize("epoch", ["vandaag", "2026-12-01", "1e9", "9" * 30])
def test_what_is_no_number_of_seconds_is_told(epoch: str) -> None:
    with pytest.raises(CannotRun, match=r"SOURCE_DATE_EPOCH is '.*Schrijf een aantal seconden"):
        today({"SOURCE_DATE_EPOCH": epoch})
