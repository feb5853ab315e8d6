"""Images with an empty alternative text and a title."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import image_title


def test_a_title_on_an_image_that_is_only_for_looks_is_advice() -> None:
    (barrier,) = found(image_title, '<img src="a" alt="" title="Het raadhuis">')
    assert barrier.severity == "waarschuwing"
    assert "“Het raadhuis”" in barrier.message


@pytest.mark.parametrize(
    "body",
    [
        '<img src="a" alt="">',
        '<img src="a" alt="" title=" ">',
        '<img src="a" alt="Het raadhuis" title="Foto uit 2020">',
        '<img src="a" title="Het raadhuis">',
        '<img src="a" alt="" title="Raad" aria-label="Het raadhuis">',
    ],
)
def test_other_images_are_left_alone(body: str) -> None:
    assert found(image_title, body) == []
