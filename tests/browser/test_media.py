"""Sound and video on real pages."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.barriers import HEAD, HTML, tone
from tools.a11y.barrier import Barrier
from tools.a11y.browser import Browser, find_binaries
from tools.a11y.browser_rules import media
from tools.a11y.local_server import serving

pytestmark = pytest.mark.browser


FILES = {
    "lang.wav": tone(4), "kort.wav": tone(2), "stil.wav": tone(4, loud=False), "leeg.vtt": b"WEBVTT\n",
    "goed.vtt": b"WEBVTT\n\n00:00.000 --> 00:02.000\nDe burgemeester spreekt.\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str, Browser]]:
    folder = tmp_path_factory.mktemp("media")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    with serving(folder) as base, Browser(find_binaries()) as browser:
        yield folder, base, browser


def found(site: tuple[Path, str, Browser], body: str) -> list[Barrier]:
    folder, base, browser = site
    name = f"{zlib.crc32(body.encode())}.html"
    (folder / name).write_text(HTML.format(head=HEAD, body=body), encoding="utf-8")
    browser.open(f"{base}/{name}", 1280, 1024)
    return list(media.check(browser))


def numbers(barriers: list[Barrier]) -> set[tuple[str, str]]:
    return {(barrier.severity, number) for barrier in barriers for number in barrier.criteria}


@pytest.mark.parametrize(
    ("player", "wrong"),
    [
        ('<audio src="lang.wav" autoplay></audio>', True),
        ('<audio src="lang.wav#t=0,2" autoplay></audio>', False),
        ('<audio src="kort.wav" autoplay></audio>', False),
        ('<audio src="kort.wav" autoplay loop></audio>', True),
        ('<audio src="stil.wav" autoplay loop></audio>', False),
        ('<audio src="lang.wav" autoplay controls></audio>', False),
        ('<audio src="lang.wav" autoplay muted></audio>', False),
    ],
)
def test_sound_that_starts_by_itself_is_listened_to(site: tuple[Path, str, Browser], player: str, wrong: bool) -> None:
    assert (("fout", "1.4.2") in numbers(found(site, f"<p>Een raadslid spreekt hier.</p>{player}"))) is wrong


@pytest.mark.parametrize(("track", "wrong"), [("weg.vtt", True), ("leeg.vtt", True), ("goed.vtt", False)])
def test_captions_must_load(site: tuple[Path, str, Browser], track: str, wrong: bool) -> None:
    body = (
        f'<p>Een raadslid spreekt hier.</p><video src="lang.wav" controls><track kind="captions" src="{track}"></video>'
    )
    assert (("fout", "1.2.2") in numbers(found(site, body))) is wrong


def test_a_player_of_another_site_is_shown_to_a_person(site: tuple[Path, str, Browser]) -> None:
    frame = '<iframe title="Raad" src="https://www.youtube-nocookie.com/embed/x"></iframe>'
    assert ("beoordelen", "1.2.2") in numbers(found(site, frame))


def test_a_track_with_descriptions_tells_what_is_only_seen(site: tuple[Path, str, Browser]) -> None:
    body = '<p>Een raadslid spreekt hier.</p><video src="lang.wav" controls>{}</video>'
    track = '<track kind="descriptions" src="goed.vtt">'
    assert ("beoordelen", "1.2.5") in numbers(found(site, body.format("")))
    assert ("beoordelen", "1.2.5") not in numbers(found(site, body.format(track)))


def test_hidden_players_and_pages_without_media_are_left_alone(site: tuple[Path, str, Browser]) -> None:
    assert found(site, '<video src="lang.wav" controls hidden></video>') == []
    assert found(site, "<p>Tekst.</p>") == []


SPOKEN = "De burgemeester opent het nieuwe zwembad en bedankt iedereen die eraan heeft meegewerkt. " * 3
LISTEN = "<p>Hieronder kunt u de toespraak horen.</p>"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"<p>{SPOKEN}</p>", "beoordelen"),
        (f"<p hidden>{SPOKEN}</p>", "fout"),
        (f'<p style="visibility:hidden">{SPOKEN}</p>', "fout"),
        (f'<p aria-hidden="true">{SPOKEN}</p>', "fout"),
        (f"<details><summary>De tekst</summary><p>{SPOKEN}</p></details>", "beoordelen"),
        (f"<p hidden>{SPOKEN}</p><script>onkeydown = () => 1</script>", "beoordelen"),
        ("<p hidden>Een korte zin die er niet toe doet.</p>", "beoordelen"),
    ],
)
def test_a_text_that_nobody_can_get_to_is_no_other_form(
    site: tuple[Path, str, Browser], text: str, severity: str
) -> None:
    barriers = found(site, f'{LISTEN}{text}<audio src="lang.wav" controls></audio>')
    assert (severity, "1.2.1") in numbers(barriers)


def test_a_silent_film_may_be_told_by_sound(site: tuple[Path, str, Browser]) -> None:
    film = '<video src="stil.wav" controls></video>'
    assert numbers(found(site, film)) == {("fout", "1.2.1")}
    assert ("fout", "1.2.1") not in numbers(found(site, f'<main>{film}<audio src="lang.wav" controls></audio></main>'))
