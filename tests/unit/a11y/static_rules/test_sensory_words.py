"""Instructions for who sees the page."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import sensory_words

MENUS = "<nav><a href=/a>Afval</a></nav><nav><a href=/b>Bouwen</a></nav>"


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(sensory_words, body)]


@pytest.mark.parametrize(
    "text",
    [
        "Klik op de groene knop om te betalen.",
        "Klik op de knop rechtsboven.",
        "Gebruik het menu links.",
        "Vul de velden in die u kent. De velden in het rood zijn verplicht.",
        "Zie de linker kolom.",
        "Press the round button to go on.",
        "Use the field on the right.",
    ],
)
def test_a_place_shape_or_colour_is_for_a_person(text: str) -> None:
    assert severities(f"<p>{text}</p>") == ["beoordelen"]


def test_menus_with_nothing_but_a_place_are_wrong() -> None:
    assert severities(f"<p>Gebruik het menu rechts.</p>{MENUS}") == ["fout"]
    assert severities(f"<p>Gebruik het menu rechts.</p>{MENUS.replace('<nav>', '<nav aria-label=x>', 1)}") == [
        "beoordelen"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Klik op de groene knop “Betalen”.</p>",
        "<p>Klik op de ronde knop.</p><button>Ronde knop</button>",
        "<p>Gebruik het menu links.</p><h2>Menu</h2>",
        '<p>Gebruik het menu links.</p><nav aria-label="Menu">a</nav>',
        "<p>Klik op Betalen.</p>",
        "<p>De groene knop op de machine is stuk.</p>",
        "<p>Ga links de Dorpsstraat in. Aan de rechterkant staat het raadhuis.</p>",
        "<p>De groene container is voor tuinafval.</p>",
        "<p hidden>Klik op de groene knop.</p>",
    ],
)
def test_other_sentences_are_left_alone(body: str) -> None:
    assert severities(body) == []
