"""What a page tells only by its looks: words of a style sheet, colours, far-off labels, and errors without a field."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.barriers import HTML, styled
from tools.a11y.browser import Browser, find_binaries
from tools.a11y.browser_rules import colour_alone, drawn_words, error_summary, far_label, views
from tools.a11y.browser_rules.registry import ViewRule
from tools.a11y.local_server import serving

pytestmark = pytest.mark.browser
Site = tuple[Path, str, Browser]
CSS = (
    ".voor::before{{content:'Let op: '}} .ster::after{{content:' *'}} .stil::after{{content:'Nieuw' / ''}} .weg::after{{content:'Geheim';display:none}}"
    ".icoon::before{{content:'home';font-family:'Material Icons'}} .vol{{color:#a00}} .vrij{{color:#060}} .rij{{display:flex;justify-content:space-between}}"
    ".rood{{border:3px solid #c00}}"
).replace("{{", "{").replace("}}", "}")  # fmt: skip
SHELTERS = "<p>De groene kampen hebben plaats, de rode zijn vol.</p><ul><li class={0}>Duin{1}</li><li class={2}>Bos{3}</li></ul>"
FORM = '<form>{0}<p><label for="n">Naam</label> <input id="n"{1}></p><p><label for="p">Plaats</label> <input id="p">{2}</p></form>'
WRONG = '<div role="alert">Herstel de fouten in dit formulier.</div>'


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("verteld")
    with serving(folder) as base, Browser(find_binaries()) as browser:
        yield folder, base, browser


def found(site: Site, rule: ViewRule, body: str) -> list[tuple[str, str]]:
    """The severity and the message of what a rule finds."""
    folder, base, browser = site
    name = f"{zlib.crc32(body.encode())}.html"
    (folder / name).write_text(HTML.format(head=styled(CSS), body=body), encoding="utf-8")
    browser.open(f"{base}/{name}", 1280, 1024)
    return [(barrier.severity, barrier.message) for barrier in views.tour(browser, [rule])]


@pytest.mark.parametrize("kind", ["voor", "stil"])
def test_words_that_only_a_style_sheet_holds_are_advice(site: Site, kind: str) -> None:
    body = f'<p class="{kind}">Kom op tijd.</p>' * 2
    assert [severity for severity, _ in found(site, drawn_words, body)] == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Kom op tijd.</p>",
        '<label class="voor">Naam <input></label>',
        '<p class="ster">Naam</p>',
        '<p class="weg">Naam</p>',
        '<p class="icoon">Naar huis</p>',
        '<p class="voor">Kom op tijd.</p><p>Let op: het is druk.</p>',
        '<p class="voor" aria-hidden="true">Kom op tijd.</p>',
    ],
)
def test_signs_icons_and_words_that_stand_in_the_page_are_left_alone(site: Site, body: str) -> None:
    assert found(site, drawn_words, body) == []


def test_a_list_in_the_colours_that_the_text_names_is_for_a_person_to_judge(site: Site) -> None:
    ((severity, message),) = found(site, colour_alone, SHELTERS.format("vol", "", "vrij", ""))
    assert (severity, "rood, groen" in message) == ("beoordelen", True)


@pytest.mark.parametrize(
    "body",
    [
        SHELTERS.format("vol", " (rood)", "vrij", " (groen)"),
        SHELTERS.format("a", "", "b", ""),
        SHELTERS.format("vol", "", "b", ""),
        "<p>Gft gaat in de groene bak, papier in de blauwe.</p><ul><li>Maandag: gft</li><li>Dinsdag: papier</li></ul>",
        "<ul><li class=vol>Duin</li><li class=vrij>Bos</li></ul><p>De groene en de rode route beginnen hier.</p>",
    ],
)
def test_colours_that_are_told_in_words_are_left_alone(site: Site, body: str) -> None:
    assert found(site, colour_alone, body) == []


def test_a_label_at_the_other_side_is_advice(site: Site) -> None:
    body = '<p class="rij"><label for="a">Land</label> <input id="a"></p>'
    assert [severity for severity, _ in found(site, far_label, body)] == ["waarschuwing"]


@pytest.mark.parametrize(
    "body",
    [
        '<p><label for="a">Land</label> <input id="a"></p>',
        '<p class="rij"><label for="a">Land</label> <span>Vul de naam voluit in, zoals het op uw paspoort staat</span> <input id="a"></p>',
        '<p><label for="a">Land</label></p><p style="margin-inline-start:40em"><input id="a"></p>',
        '<p class="rij"><label for="a">Bericht</label> <input type="checkbox" id="a"></p>',
        '<div hidden><p class="rij"><label for="a">Land</label> <input id="a"></p></div>',
    ],
)
def test_a_label_near_its_field_is_left_alone(site: Site, body: str) -> None:
    assert found(site, far_label, body) == []


def test_an_error_without_a_field_is_found(site: Site) -> None:
    ((severity, message),) = found(site, error_summary, FORM.format(WRONG, "", ""))
    assert (severity, "kleur of rand" in message) == ("fout", False)
    ((severity, message),) = found(site, error_summary, WRONG + FORM.format("", ' class="rood"', ""))
    assert (severity, "kleur of rand" in message) == ("fout", True)


@pytest.mark.parametrize(
    "body",
    [
        FORM.format('<div role="alert">Herstel de fouten in dit formulier. Vul uw naam in.</div>', "", ""),
        FORM.format(
            '<div role="alert">Herstel de fouten in dit formulier: <a href="#n">vul in wie u bent</a>.</div>', "", ""
        ),
        FORM.format(WRONG, ' aria-invalid="true"', ""),
        FORM.format(WRONG, "", " <span>Vul een plaats in.</span>"),
        FORM.format('<div role="alert">Er ging iets fout bij het laden.</div>', "", ""),
        FORM.format('<div role="alert">Er zijn geen fouten in dit formulier.</div>', "", ""),
        FORM.format(f"<div hidden>{WRONG}</div>", "", ""),
        FORM.format('<p class="fout">Ziet u een fout op deze pagina?</p>', "", ""),
        f"{WRONG}<form><label>Zoek <input></label></form>",
        WRONG,
    ],
)
def test_an_error_with_its_field_and_other_messages_are_left_alone(site: Site, body: str) -> None:
    assert found(site, error_summary, body) == []
