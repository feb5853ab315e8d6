"""What is kept is bounded, and what is missing is looked up in one go."""

from __future__ import annotations

from collections.abc import Sequence

from tools.search.kept import Kept


class Looker:
    """Remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def __call__(self, keys: Sequence[int]) -> dict[int, str]:
        self.asked.append(list(keys))
        return {key: str(key) for key in keys}


def test_only_what_is_missing_is_looked_up_and_all_at_once() -> None:
    looker = Looker()
    kept = Kept(9, looker)
    assert kept.all([1, 2]) == ["1", "2"]
    assert kept.all([3, 2, 4, 3]) == ["3", "2", "4", "3"]
    assert kept.one(4) == "4"
    assert looker.asked == [[1, 2], [3, 4]]


def test_what_was_used_longest_ago_makes_place() -> None:
    looker = Looker()
    kept = Kept(2, looker)
    kept.all([1, 2])
    kept.one(1)
    kept.one(3)
    kept.all([1, 3])
    kept.one(2)
    assert looker.asked == [[1, 2], [3], [2]]


def test_a_question_with_more_keys_than_are_kept_has_all_its_answers() -> None:
    kept = Kept(2, Looker())
    assert kept.all(range(100)) == [str(number) for number in range(100)]
    assert len(kept) == 2


def test_a_million_keys_do_not_fill_the_memory() -> None:
    kept = Kept(50, Looker())
    for number in range(10_000):
        kept.one(number)
    assert len(kept) == 50
