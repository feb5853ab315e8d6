"""When a bold paragraph is certainly a heading."""

from __future__ import annotations

import pytest

from tools.a11y.browser_rules import fake_heading


def line(row: int, *, bigger: bool = False) -> dict[str, object]:
    return {"element": {"text": "Kosten", "blocks": []}, "bigger": bigger, "row": row}


@pytest.mark.parametrize(
    ("found", "severities"),
    [
        ([line(0)], ["waarschuwing"]),
        ([line(0, bigger=True)], ["fout"]),
        ([line(0), line(0)], ["fout", "fout"]),
        ([line(0), line(1)], ["waarschuwing", "waarschuwing"]),
        ([], []),
    ],
)
def test_bigger_letters_or_a_second_one_leave_no_doubt(found: list[dict[str, object]], severities: list[str]) -> None:
    barriers = list(fake_heading.barriers({"breed": found}))
    assert [barrier.severity for barrier in barriers] == severities
    assert all("“Kosten”" in barrier.message for barrier in barriers)
