"""Alternative texts that say too much."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import redundant_alt


def messages(body: str) -> list[str]:
    return [barrier.message for barrier in found(redundant_alt, body)]


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ('<img src="a" alt="Afbeelding van het strand">', "begint met “Afbeelding van”"),
        ('<img src="a" alt="Een foto van het strand">', "begint met “Een foto van”"),
        ('<figure><img src="a" alt="Het strand!"><figcaption>Het strand</figcaption></figure>', "bijschrift"),
        ('<a href="/s"><img src="a" alt="Strand"></a> <a href="/s">Strand</a>', "Naast deze afbeelding"),
        ('<a href="/s">Strand</a><a href="/s"><img src="a" alt="strand"></a>', "Naast deze afbeelding"),
    ],
)
def test_what_is_said_twice_is_advice(body: str, word: str) -> None:
    assert [word in message for message in messages(body)] == [True]
    assert found(redundant_alt, body)[0].severity == "waarschuwing"


@pytest.mark.parametrize(
    "body",
    [
        '<img src="a" alt="Het strand">',
        '<img src="a" alt="">',
        '<img src="a" alt="Fotowedstrijd">',
        '<figure><img src="a" alt="Badgasten in zee"><figcaption>Het strand</figcaption></figure>',
        '<figure><img src="a" alt="Het strand"></figure>',
        '<a href="/s"><img src="a" alt="Strand"></a> of <a href="/s">Strand</a>',
        '<a href="/t"><img src="a" alt="Strand"></a> <a href="/s">Strand</a>',
        '<a href="/s"><img src="a" alt="Kaart"></a> <a href="/s">Strand</a>',
        '<a href="/s"><img src="a" alt=""> Strand</a>',
        '<a href="/s"><img src="a" alt="Strand"></a>',
    ],
)
def test_what_is_said_once_is_left_alone(body: str) -> None:
    assert messages(body) == []
