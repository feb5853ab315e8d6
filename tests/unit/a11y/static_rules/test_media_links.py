"""Links to recordings."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import media_links


@pytest.mark.parametrize(
    ("body", "criteria"),
    [
        ('<p>Lees het verslag.</p><p><a href="/raad.MP3">Luister naar de raad</a></p>', ("1.2.1",)),
        ('<a href="/strand.jpg">Het strand</a>', ("1.1.1",)),
        ('<a href="https://a.nl/raad.mp4?x=1">Bekijk de raad</a>', ("1.2.2", "1.2.3")),
    ],
)
def test_a_recording_is_for_a_person_to_judge(body: str, criteria: tuple[str, ...]) -> None:
    assert [(barrier.severity, barrier.criteria) for barrier in found(media_links, body)] == [("beoordelen", criteria)]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/strand.jpg"><img src="/klein.jpg" alt="Het strand bij eb"></a>',
        '<a href="/raad/">Luister naar de raad</a>',
        '<a href="mailto:raad@a.mp3">Schrijf de raad</a>',
        '<a href="http://[x/raad.mp3">Kapot adres</a>',
        '<ul><li><a href="/raad.mp3">Luister</a> of <a href="/raad/">lees het uitgeschreven verslag</a></li></ul>',
        '<a href="/raad.mp4">Bekijk de raad, met ondertiteling</a>',
    ],
)
def test_a_recording_with_another_form_and_other_links_are_left_alone(body: str) -> None:
    assert found(media_links, body) == []
