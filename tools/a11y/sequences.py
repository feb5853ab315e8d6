"""Sequences of the same things on many pages, and which of them stand in another order than most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations


def out_of_order(sequences: Sequence[tuple[str, ...]]) -> list[tuple[str, str] | None]:
    """For each sequence the first two things that stand the other way round in most of the others; None without any.

    Of two orders that are as common, the one that comes first is the right one.
    """
    counted = Counter(tuple(dict.fromkeys(one)) for one in sequences)
    before: Counter[tuple[str, str]] = Counter()
    for one, times in counted.items():
        for pair in combinations(one, 2):
            before[pair] += times
    first_seen: set[tuple[str, str]] = set()
    wrong: dict[tuple[str, ...], tuple[str, str] | None] = {}
    for one in counted:
        wrong[one] = None
        for first, second in combinations(one, 2):
            against, agreed = before[(second, first)], before[(first, second)]
            if against > agreed or (against == agreed and (second, first) in first_seen):
                wrong[one] = wrong[one] or (first, second)
            first_seen.add((first, second))
    return [wrong[tuple(dict.fromkeys(one))] for one in sequences]
