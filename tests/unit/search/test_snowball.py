"""Our Snowball is the library's, on every word of the site and on words made to be difficult."""

from __future__ import annotations

from pathlib import Path
from random import Random

from snowballstemmer.dutch_stemmer import DutchStemmer

from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import snowball
from tools.search.analysis import Words, lexicon
from tools.search.documents import documents

ROOT = Path(__file__).resolve().parents[3]
LETTERS = (
    "en ene heid heden baar bar lijk ing end ig s se e aa ee oo uu kk dd tt gem c y i j a o k l m ei ui st iei aya z1 ж"
)
PIECES = LETTERS.split()


def test_it_is_the_library_on_every_word_of_the_site() -> None:
    library = DutchStemmer()
    words = lexicon(Words.of(document) for document in documents(read_site(ROOT)[0], today()))
    assert [word for word in words if snowball.stem(word) != library.stemWord(word)] == []


def test_it_is_the_library_on_made_up_words() -> None:
    library, chance = DutchStemmer(), Random(2026)
    words = {"".join(chance.choices(PIECES, k=chance.randint(1, 6))) for _ in range(4_000)}
    assert [word for word in words if snowball.stem(word) != library.stemWord(word)] == []


def test_little_words_are_left_alone() -> None:
    assert [snowball.stem(word) for word in ("", "s", "en", "y", "de")] == ["", "s", "en", "y", "de"]
