"""Buttons that do not say what they do."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import button_text


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(button_text, body)]


@pytest.mark.parametrize(
    "button",
    [
        "<button>Klik hier</button>",
        "<button>Knop</button>",
        '<input type="submit" value="Click here">',
        '<div role="button" tabindex="0">button</div>',
        '<button aria-label="Klik hier">Aanvragen</button>',
        '<button><img src="a.png" alt="hier"></button>',
        '<input type="image" src="a.png" alt="click">',
    ],
)
def test_a_button_that_says_nothing_is_wrong(button: str) -> None:
    assert severities(button) == ["fout"]


@pytest.mark.parametrize(
    "body", ["<p>Wilt u een paspoort aanvragen? <button>Klik hier</button></p>", "<button>Lees meer</button>"]
)
def test_a_button_with_some_help_or_meaning_is_advice(body: str) -> None:
    assert severities(body) == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        "<button>Zoeken</button>",
        '<input type="submit">',
        '<input type="text" value="hier">',
        "<button></button>",
        '<button aria-label="Menu openen">Klik hier</button>',
        '<button title="Aanvragen">Klik hier</button>',
        '<button aria-labelledby="kop">Klik hier</button>',
        "<p>Hoe werkt een afvalpas? <button>Lees meer</button></p>",
        "<button hidden>Klik hier</button>",
        '<div class="button">Klik hier</div>',
    ],
)
def test_a_button_that_says_what_it_does_is_left_alone(body: str) -> None:
    assert severities(body) == []
