"""A limit for the whole site."""

from __future__ import annotations

from tools.feedback.limit import Limit


def test_a_minute_has_room_for_so_many_and_the_next_minute_again() -> None:
    now = [0.0]
    limit = Limit(2, 60, lambda: now[0])
    assert [limit.allows_one_more() for _ in range(3)] == [True, True, False]
    now[0] = 59.9
    assert not limit.allows_one_more()
    now[0] = 60
    assert limit.allows_one_more()
