"""Edges and icons that style sheets make suspect, and what a picture of them tells."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PIL import Image, ImageDraw

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import control_edges
from tools.a11y.browser_rules.control_edges import barriers, is_suspect

WHITE, LIGHT, DARK = [255, 255, 255], [204, 204, 204, 1], [17, 34, 68, 1]
ELEMENT = {"selector": "input", "tag": "input", "blocks": []}


def thing(
    *ink: Sequence[float], sides: Sequence[Sequence[float]] = (WHITE, WHITE), text: bool = False
) -> dict[str, Any]:
    box = [10, 10, 50, 40]
    return {"part": "rand", "look": "x", "ink": ink, "sides": sides, "box": box, "text": text, "path": "input"}


class FakePage:
    """A page with one field, whose edge is drawn in a colour."""

    url, window = "http://site.nl/", (1280, 1024)

    def __init__(self, field: dict[str, Any], edge: str, words: str = "white") -> None:
        self.field, self.edge, self.words = field, edge, words

    def evaluate(self, script: str, *_: object) -> Any:
        assert script == control_edges.DESCRIBE
        return ELEMENT

    def picture(self, *_place: float) -> bytes:
        image = Image.new("RGB", (40, 30), "white")
        draw = ImageDraw.Draw(image)
        draw.rectangle((3, 3, 36, 26), outline=self.edge)
        draw.rectangle((12, 12, 20, 16), self.words)
        file = io.BytesIO()
        image.save(file, "PNG")
        return file.getvalue()

    def once(self, _key: object, make: Callable[[], Any]) -> Any:
        return make()

    def unused(self, *_: object, **__: object) -> Any:
        """What this rule does not ask of a page."""
        raise AssertionError

    resize = media = devtools = here = unused


def found(page: FakePage) -> list[Barrier]:
    return list(barriers([page.field], page))


@pytest.mark.parametrize(
    ("one", "suspect"),
    [
        (thing(LIGHT), True),
        (thing(DARK), False),
        (thing(LIGHT, DARK), False),
        (thing([255, 255, 255, 1]), False),
        (thing([17, 34, 68, 0.1]), True),
        (thing(LIGHT, sides=(WHITE, [17, 34, 68])), False),
    ],
)
def test_an_edge_is_suspect_when_it_is_there_and_hardly_shows(one: dict[str, Any], *, suspect: bool) -> None:
    assert is_suspect(one) is suspect


def test_a_light_edge_is_a_fault_with_the_figure() -> None:
    these = found(FakePage(thing(LIGHT), "#ccc"))
    assert [(one.severity, one.element.selector) for one in these] == [("fout", "input")]
    assert "eromheen is, is 1,6." in these[0].message


def test_words_in_the_field_make_it_advice_but_do_not_stand_for_its_edge() -> None:
    these = found(FakePage(thing(LIGHT, text=True), "#ccc", words="black"))
    assert [one.severity for one in these] == ["waarschuwing"]


def test_what_the_picture_shows_decides() -> None:
    assert found(FakePage(thing(LIGHT), "#555")) == []
    assert found(FakePage(thing(DARK), "#ccc")) == []
