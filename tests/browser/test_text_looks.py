"""How text looks on real pages: what looks like a heading, what is hard to read, and links that only the eye can tell apart."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.barriers import HEAD, HTML, LINKS
from tools.a11y.barrier import Barrier
from tools.a11y.browser import Browser, find_binaries
from tools.a11y.browser_rules import fake_heading, readable, same_links, views
from tools.a11y.browser_rules.registry import ViewRule
from tools.a11y.local_server import serving

pytestmark = pytest.mark.browser
TEXT = "Een nieuw paspoort kost geld. U betaalt het aan de balie, met een pinpas of met contant geld."
NO_END = "Een nieuw paspoort kost geld, dat u betaalt aan de balie met een pinpas of met contant geld"
LONG = " ".join([TEXT] * 6)
Site = tuple[Path, str, Browser]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("tekst")
    with serving(folder) as base, Browser(find_binaries()) as browser:
        yield folder, base, browser


def opened(site: Site, body: str) -> Browser:
    folder, base, browser = site
    name = f"{zlib.crc32(body.encode())}.html"
    (folder / name).write_text(HTML.format(head=HEAD, body=body), encoding="utf-8")
    browser.open(f"{base}/{name}", 1280, 1024)
    return browser


def found(site: Site, rule: ViewRule, body: str) -> list[Barrier]:
    return list(views.tour(opened(site, body), [rule]))


@pytest.mark.parametrize(
    ("body", "severities"),
    [
        (f'<p style="font-size:24px"><b>Kosten</b></p><p>{TEXT}</p>', ["fout"]),
        (f'<div style="font:bold 20px serif">Kosten</div><div>{TEXT}</div>', ["fout"]),
        (f"<p><b>Kosten</b></p><p>{TEXT}</p><p><strong>Contact</strong></p><p>{TEXT}</p>", ["fout", "fout"]),
        (f"<p><b>Kosten</b></p><p>{TEXT}</p>", ["waarschuwing"]),
        (f'<p style="font:bold 24px serif">Kosten</p><p>{NO_END}</p>', ["fout"]),
    ],
)
def test_a_paragraph_that_looks_like_a_heading_is_found(site: Site, body: str, severities: list[str]) -> None:
    assert [barrier.severity for barrier in found(site, fake_heading, body)] == severities


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>Kosten</h2><p>{TEXT}</p>",
        f"<p>Kosten</p><p>{TEXT}</p>",
        f"<p><b>Betaal met een pinpas.</b></p><p>{TEXT}</p>",
        f"<p><b>Let op</b></p><p>{TEXT}</p>",
        f"<p><b>Kosten</b> van een paspoort</p><p>{TEXT}</p>",
        f'<p><b><a href="/">Kosten</a></b></p><p>{TEXT}</p>',
        f'<p style="font-size:30px"><b>75 %</b></p><p>{TEXT}</p>',
        f"<dl><dt><b>Kosten</b></dt><dd>{TEXT}</dd></dl>",
        f"<ul><li><p><b>Kosten</b></p><p>{TEXT}</p></li></ul>",
        f'<div role="heading" aria-level="2"><b>Kosten</b></div><p>{TEXT}</p>',
        f'<div style="display:flex"><p><b>Kosten</b></p><p>{TEXT}</p></div>',
        f"<p><b>Kosten</b></p><p>{NO_END}</p>",
        "<p><b>Adres</b></p><p>Jan Ligthartstraat 4, 1817 MR Alkmaar, gemeentehuis van Bergen en drie andere</p>",
        f"<p><b>Kosten</b></p><p><b>{TEXT}</b></p>",
        f'<p style="display:none"><b>Kosten</b></p><p>{TEXT}</p>',
    ],
)
def test_a_heading_and_other_bold_text_are_left_alone(site: Site, body: str) -> None:
    assert found(site, fake_heading, body) == []


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (f"<p>{TEXT.upper()}</p>", "hoofdletters"),
        (f'<p style="text-transform:uppercase">{TEXT}</p>', "hoofdletters"),
        (f'<p style="max-width:500px"><i>{LONG}</i></p>', "schuin"),
        (f'<p style="text-align:justify;max-width:500px">{LONG}</p>', "aan beide kanten recht"),
        (f'<p style="font-size:10px">{TEXT}</p>', "kleiner dan 12"),
        (f'<p style="line-height:1;max-width:500px">{LONG}</p>', "dicht op elkaar"),
        (f"<p>{LONG}</p>", "langer dan 100"),
        (f'<p style="max-width:500px;line-height:1.5">{" ".join([TEXT] * 15)}</p>', "250 woorden"),
    ],
)
def test_what_is_hard_to_read_is_advice(site: Site, body: str, word: str) -> None:
    barriers = found(site, readable, body)
    assert [word in barrier.message for barrier in barriers] == [True]
    assert [barrier.severity for barrier in barriers] == ["waarschuwing"]


def test_advice_is_given_once_with_the_number_of_places(site: Site) -> None:
    messages = [barrier.message for barrier in found(site, readable, f"<p>{TEXT.upper()}</p>" * 3)]
    assert ["3 stukken tekst" in message for message in messages] == [True]


@pytest.mark.parametrize(
    "body",
    [
        f'<p style="max-width:500px;line-height:1.5">{LONG}</p>',
        "<p>VERKLARING OMTRENT HET GEDRAG (VOG)</p>",
        f"<p><i>{TEXT}</i></p>",
        '<p style="font-size:10px">Versie 2</p>',
        f'<p style="text-align:justify">{TEXT}</p>',
        f"<pre>{TEXT.upper()}</pre>",
        f'<p style="display:none">{TEXT.upper()}</p>',
    ],
)
def test_text_that_reads_well_is_left_alone(site: Site, body: str) -> None:
    assert found(site, readable, body) == []


@pytest.mark.parametrize(
    ("body", "severities"),
    [
        (f"<p>Over afval:</p><p>{LINKS[0]}</p><p>Over parkeren:</p><p>{LINKS[1]}</p>", ["fout"]),
        (f"<p>{LINKS[0]}</p><p>{LINKS[1]}</p>", ["waarschuwing"]),
        (f"<h2>Afval</h2><p>{LINKS[0]}</p><h2>Auto</h2><p>{LINKS[1]}</p>", ["waarschuwing"]),
        (f"<p>Lees {LINKS[0]} en {LINKS[1]}.</p>", ["waarschuwing"]),
        (
            f'<ul><li><a href="/x/">A</a></li><li>{LINKS[0]}</li><li><a href="/y/">B</a></li><li>{LINKS[1]}</li></ul>',
            ["waarschuwing"],
        ),
        (f'<a href="/x/">A</a><br>{LINKS[0]}<br><a href="/y/">B</a><br>{LINKS[1]}', ["waarschuwing"]),
        (f"<ul><li>Afval: {LINKS[0]}</li><li>Auto: {LINKS[1]}</li></ul>", []),
        (f"<p>Afval:</p><p>{LINKS[0]}</p><p>Auto:</p><p hidden>{LINKS[1]}</p>", []),
        (f"<p>Afval:</p><p>{LINKS[0]}</p><p>Auto:</p><p>{LINKS[0]}</p>", []),
        (f"<p>Afval:</p><p>{LINKS[0]}</p><p>Auto:</p><p>{LINKS[1].replace('<a', '<a title=Auto')}</p>", []),
    ],
)
def test_links_with_one_name(site: Site, body: str, severities: list[str]) -> None:
    assert [barrier.severity for barrier in same_links.check(opened(site, body))] == severities
