"""A question that nothing is known of -> the pages whose title or keywords look most like it, letter by letter."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tools.search.words import texts

MOST_LETTERS = 80
LEAST_ALIKE = 0.25
"""What share of the letter groups must be the same; less is chance."""


def trigrams(text: str) -> set[str]:
    """Each three letters in a row, where a word begins and ends with a space."""
    padded = (f" {word} " for word in texts(text))
    return {word[at : at + 3] for word in padded for at in range(len(word) - 2)}


class Nearest:
    """The names of all documents, by the letter groups in them."""

    def __init__(self, names: Sequence[Iterable[str]]) -> None:
        self._documents: list[int] = []
        self._sizes: list[int] = []
        self._names_with: dict[str, list[int]] = defaultdict(list)
        for number, phrases in enumerate(names):
            for phrase in phrases:
                found = trigrams(phrase)
                for one in found:
                    self._names_with[one].append(len(self._sizes))
                self._documents.append(number)
                self._sizes.append(len(found))

    def find(self, question: str) -> list[tuple[int, float]]:
        """Documents with how alike a name of theirs is (0-1), best first: the Dice coefficient of the letter groups."""
        asked = trigrams(question[:MOST_LETTERS])
        shared: Counter[int] = Counter()
        for one in asked:
            shared.update(self._names_with.get(one, ()))
        best: dict[int, float] = {}
        for name, count in shared.items():
            alike = 2 * count / (len(asked) + self._sizes[name])
            if alike >= LEAST_ALIKE and alike > best.get(self._documents[name], 0.0):
                best[self._documents[name]] = alike
        return sorted(best.items(), key=lambda found: (-found[1], found[0]))
