"""Stems: forms of one word meet, different words do not."""

from __future__ import annotations

import pytest

from tools.search.stemming import EXCEPTIONS, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rijbewijs", "rijbewijzen"),
        ("huis", "huizen"),
        ("brief", "brieven"),
        ("prijs", "prijzen"),
        ("graf", "graven"),
        ("tarief", "tarieven"),
        ("reis", "reizen"),
        ("advies", "adviezen"),
        ("bedrijf", "bedrijven"),
        ("kap", "kappen"),
        ("bos", "bossen"),
        ("boom", "bomen"),
        ("fiets", "fietsen"),
        ("parkeerplaats", "parkeerplaatsen"),
        ("vergunning", "vergunningen"),
        ("melden", "melding"),
        ("verhuizen", "verhuizing"),
        ("foto", "fotos"),
        ("subsidie", "subsidies"),
        ("boete", "boetes"),
        ("adres", "adressen"),
        ("kind", "kinderen"),
        ("gestolen", "stelen"),
        ("aangevraagd", "aanvraag"),
        ("verloren", "verliezen"),
        ("organiseert", "organiseren"),
        ("geregistreerd", "registreren"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("woning", "wonen"), ("gemeente", "gemeen"), ("bergen", "berg"), ("pas", "pad"), ("verkeerd", "verkeer")],
)
def test_different_words_are_left_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_every_stem_of_the_list_of_exceptions_is_its_own() -> None:
    """Two lines with one stem would make their words the same."""
    forms: dict[str, set[str]] = {}
    for form, found in EXCEPTIONS.items():
        forms.setdefault(found, set()).add(form)
    assert all(stem(form) == found for found, group in forms.items() for form in group)
