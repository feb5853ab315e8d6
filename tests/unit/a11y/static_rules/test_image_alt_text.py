"""Alternative texts that say nothing."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import image_alt_text


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/a.jpg" alt="strand.jpg">',
        '<img src="/a.jpg" alt="foto_strand-2024.PNG">',
        '<img src="/a.jpg" alt="IMG_1234">',
        '<img src="/a.jpg" alt="DSC00012">',
        '<img src="/a.jpg" alt="afbeelding">',
        '<img src="/a.jpg" alt=" Foto ">',
        '<img src="/img/kaart_2024.png" alt="kaart_2024">',
        '<img src="/img/9a41b7" alt="9a41b7">',
        '<a href="/kaart.png"><img src="/a.jpg" alt="strand.jpg"></a>',
        '<img src="/a.jpg" alt="Foto 2">',
        '<img src="/a.jpg" alt="geen alt">',
        '<input type="image" src="/a.jpg" alt="icoon">',
        '<map><area href="/a/" alt="kaart.png"></map>',
        '<span role="img" aria-label="Pictogram"></span>',
    ],
)
def test_a_file_name_or_placeholder_is_found(image: str) -> None:
    assert [(barrier.rule, barrier.criteria, barrier.severity) for barrier in found(image_alt_text, image)] == [
        ("alt-zegt-niets", ("1.1.1",), "fout")
    ]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/strand.jpg" alt="Het strand van Bergen aan Zee">',
        '<img src="/strand.jpg" alt="strand">',
        '<img src="/strand.jpg" alt="">',
        '<img src="/strand.jpg">',
        '<img src="/a.jpg" alt="Foto van het raadhuis">',
        '<img src="/a.jpg" alt="Logo van bergen-nh.nl">',
        '<img src="/a.jpg" alt="Zo slaat u een bestand op als foto.jpg">',
        '<img src="/a.jpg" alt="strand.jpg" aria-label="Het strand">',
        '<img src="/a.jpg" alt="strand.jpg" hidden>',
        '<img src="http://[" alt="Strand">',
        '<img src="/a.jpg" alt="foto" aria-labelledby="kop">',
        '<img src="/a.jpg" alt="Figuur 2">',
        '<input type="text" alt="foto">',
        '<a href="/img/Kaart%201.png" download>Download <img src="/img/kaart.png" alt="kaart 1.png"></a>',
        '<img src="/img/duinen" alt="Duinen">',
        '<span aria-label="Foto">Fotogalerij</span>',
    ],
)
def test_a_description_is_left_alone(image: str) -> None:
    assert found(image_alt_text, image) == []
